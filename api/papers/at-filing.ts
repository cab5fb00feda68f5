import { deadlineText } from '#i18n/zh-CN/deadlines';
import { paperPhrases } from '#i18n/zh-CN/paper-phrases';
import { trackText } from '#i18n/zh-CN/words';
import { dateOf } from '#domain/shared/local-date';
import { documentLines } from './lines.ts';
import { partiesAtLength } from './parties.ts';
import { lastOf, partiesOf, type PaperRecord } from './record.ts';
import type { Makers } from './said.ts';

const orElse = (lines: readonly string[], words: string): readonly string[] =>
  lines.length === 0 ? [words] : lines;

/** The terms that mediation has used, with what became of the time. */
const termsUsed = ({ row }: PaperRecord): readonly string[] =>
  (row.deadlines ?? []).flatMap(({ key, startedAt, dueOn }) =>
    key === 'mediation.term'
      ? [paperPhrases.dates(deadlineText[key].name, dateOf(startedAt), dueOn)]
      : [],
  );

/** Where each of the other side can be reached; nothing where the record does not say it of one. */
const addressesOfTheOtherSide = (record: PaperRecord): readonly string[] => {
  const others = partiesOf(record).filter(({ role }) => role === 'respondent');
  const lines = others.flatMap(({ name, address }) =>
    address === null ? [] : [paperPhrases.addressOf(name, address)],
  );
  return lines.length === others.length ? lines : [];
};

/**
 * The sheet that goes before the papers handed over to the registry. It can lack an address; the
 * hand-over itself does not wait for it (activities/registry/package-gaps.ts).
 */
export const filingPapers: Makers<'handover-package'> = {
  'handover-package': (record) => {
    const { row } = record;
    if (row.stage !== 'filing' && lastOf(record, 'filing-begun') === null) return null;
    return {
      values: {
        track: row.track === null ? paperPhrases.noMediation : trackText[row.track].name,
        parties: partiesAtLength(record),
        claims: row.claims,
        facts: row.facts,
        cause: row.causeName,
        termUsed: orElse(termsUsed(record), paperPhrases.noTerm),
        limitation: paperPhrases.interrupted(dateOf(row.receivedAt)),
        documents: orElse(documentLines(record), paperPhrases.noPapers),
        addressOfTheOtherSide: addressesOfTheOtherSide(record),
      },
    };
  },
};
