import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Alert, Button, Form } from 'antd';
import { useEffect, useState } from 'react';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import type { CauseSuggestions as Suggestions } from '#web/client/contract';

const words = screens.causes;
const STILL_MS = 600;
/** Shorter texts say nothing yet. */
const LEAST_TYPED = 6;

/** A value once it has stood still for a moment, so that not every key is a question. */
const useSettled = <T,>(value: T): T => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), STILL_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const useSuggestions = () => {
  const claims = useSettled(text(Form.useWatch('claims')));
  const facts = useSettled(text(Form.useWatch('facts')));
  return useQuery({
    queryKey: ['causes', claims, facts],
    queryFn: ({ signal }) => api.suggestCauses({ claims, facts }, signal),
    enabled: claims.length + facts.length >= LEAST_TYPED,
    // What was typed stays in this page only as long as it is looked at.
    gcTime: 0,
    placeholderData: keepPreviousData,
  });
};

const Warning = ({ suggestions: { level, reasons } }: { readonly suggestions: Suggestions }) => {
  const shown = reasons.filter(({ effect }) => effect === 'alert' || effect === level.id);
  if (shown.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={level.id === 'redirect' ? `${level.name}：${level.hint}` : screens.advice.alert}
      description={
        <ul className="lines">
          {shown.map(({ rule, text: says, fact, basis }) => (
            <li key={rule}>
              {says}。{fact} <span className="quiet">{screens.state.basis(basis.text)}</span>
            </li>
          ))}
        </ul>
      }
    />
  );
};

/**
 * Causes suggested from what is being typed, each with the words that led to it. A suggestion is only
 * taken when it is clicked: what the clerk has chosen is never written over.
 */
export const CauseSuggestions = () => {
  const form = Form.useFormInstance();
  const chosen: unknown = Form.useWatch('causeCode');
  const { data } = useSuggestions();
  return (
    <section className="stack" aria-label={words.title} style={{ gap: 4, marginBottom: 14 }}>
      {data === undefined ? <p className="quiet">{words.waiting}</p> : null}
      {data?.items.length === 0 ? <p className="quiet">{words.none}</p> : null}
      <ul className="lines">
        {data?.items.map(({ code, name, path, reasons }) => (
          <li key={code}>
            <Button
              type="link"
              title={path.join(' / ')}
              aria-label={words.take(name)}
              disabled={chosen === code}
              onClick={() => form.setFieldValue('causeCode', code)}
            >
              {name}
            </Button>
            {chosen === code ? <span>{words.chosen} </span> : null}
            <span className="quiet">{reasons.join('；')}</span>
          </li>
        ))}
      </ul>
      {data === undefined ? null : <Warning suggestions={data} />}
      {data === undefined ? null : <p className="quiet">{data.note}</p>}
    </section>
  );
};
