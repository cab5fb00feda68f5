import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Select } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { parseLocalDate } from '#domain/shared/local-date';
import { longDate } from '#i18n/zh-CN/dates';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import type { Calendar, CalendarYear } from '#web/client/contract';
import { useMe } from '#web/session/me';
import { Loaded } from '#web/ui/loaded';
import { Page } from '#web/ui/page';
import { Proposals } from './proposals.tsx';
import { ProposeDrawer, type ProposalStart } from './propose-drawer.tsx';
import { YearCard } from './year-card.tsx';

const words = screens.calendar;

const dayText = (date: string): string => {
  const known = parseLocalDate(date);
  return known === null ? date : longDate(known);
};

/** While disputes are being told of a new year, the page looks again until all have been. */
const AGAIN_MS = 2_000;
const useCalendar = () =>
  useQuery({
    queryKey: ['calendar'],
    queryFn: api.calendar,
    refetchInterval: ({ state }) =>
      state.data?.years.some(({ isTold }) => !isTold) === true ? AGAIN_MS : false,
  });

/** The two ways to change the calendar, for whoever reaches every court. */
const Changes = ({
  calendar,
  shown,
}: {
  readonly calendar: Calendar;
  readonly shown: CalendarYear | undefined;
}) => {
  const [start, setStart] = useState<ProposalStart | null>(null);
  const next = (calendar.years[0]?.year ?? 0) + 1;
  if (!calendar.mayPropose) return <p className="quiet">{words.notMine}</p>;
  return (
    <div className="row no-print">
      <Button
        type="primary"
        onClick={() => setStart({ year: next, basedOn: 0, holidays: [], workdays: [] })}
      >
        {words.add(next)}
      </Button>
      {shown === undefined ? null : (
        <Button
          onClick={() => {
            const { year, version, holidays, workdays } = shown;
            setStart({ year, basedOn: version, holidays, workdays });
          }}
        >
          {words.correct(shown.year)}
        </Button>
      )}
      {start === null ? null : <ProposeDrawer start={start} onClose={() => setStart(null)} />}
    </div>
  );
};

const Years = ({ calendar }: { readonly calendar: Calendar }) => {
  const { role } = useMe();
  const [search, setSearch] = useSearchParams();
  const asked = Number(search.get('year'));
  const shown = calendar.years.find(({ year }) => year === asked) ?? calendar.years[0];
  return (
    <>
      <Alert
        type="info"
        showIcon
        title={words.covered(dayText(calendar.coverageUntil))}
        description={words.uncovered}
      />
      {role === 'administrator' ? (
        <>
          <Changes calendar={calendar} shown={shown} />
          <Proposals proposals={calendar.proposals} />
        </>
      ) : null}
      <label className="row no-print">
        {words.year}
        <Select
          style={{ width: 120 }}
          value={shown?.year ?? null}
          options={calendar.years.map(({ year }) => ({ value: year, label: words.yearName(year) }))}
          onChange={(year) => setSearch({ year: String(year) })}
        />
      </label>
      {shown === undefined ? null : <YearCard year={shown} />}
    </>
  );
};

/** The court calendar: which days are off, by which notice, until when; and how it comes to be. */
export const CalendarPage = () => {
  const query = useCalendar();
  return (
    <Page
      title={words.title}
      actions={<Button onClick={() => window.print()}>{screens.print.button}</Button>}
    >
      <Loaded query={query}>{(calendar) => <Years calendar={calendar} />}</Loaded>
    </Page>
  );
};
