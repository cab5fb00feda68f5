import { describe, expect, test } from 'vitest';
import { askedFields, bodyOf, canBeDrawn, problemsOf, TICKED } from './form-fields.ts';
import type { FieldView } from './view.ts';

const field = (name: string, type: FieldView['type'], required = true): FieldView => ({
  name,
  label: name,
  type,
  required,
  ...(type === 'text' ? { max: 5 } : {}),
});
const fields = [
  field('partyId', 'id'),
  field('channel', 'choice'),
  field('reason', 'text'),
  field('note', 'text', false),
];

describe('a form drawn from what the court asks', () => {
  test('asks only for what the page does not know', () => {
    expect(askedFields(fields).map(({ name }) => name)).toEqual(['reason', 'note']);
  });

  test('says what is missing, and leaves alone what may be left out', () => {
    expect(Object.keys(problemsOf(fields, {}))).toEqual(['reason']);
    expect(problemsOf(fields, { reason: '不同意' })).toEqual({});
  });

  test('counts characters as people do, also rare ones outside the basic plane', () => {
    expect(problemsOf(fields, { reason: '𠮷𠮷𠮷𠮷𠮷' })).toEqual({});
    expect(Object.keys(problemsOf(fields, { reason: '一二三四五六' }))).toEqual(['reason']);
  });

  test('sends what was typed with what the page knows, and nothing that was left empty', () => {
    const given = { partyId: 'p1', channel: 'link', instalment: undefined };
    expect(bodyOf('withdraw', fields, { reason: ' 和好了 ', note: ' ' }, given)).toEqual({
      kind: 'withdraw',
      partyId: 'p1',
      channel: 'link',
      reason: '和好了',
    });
  });

  test('a box says yes when it is ticked and no when it is not, and is never missing', () => {
    const asked = [...fields, field('inWriting', 'flag')];
    const bodyWith = (inWriting: string) =>
      bodyOf('object-to-order', asked, { reason: '已经还清', inWriting }, {});
    expect(bodyWith(TICKED)).toMatchObject({ inWriting: true });
    expect(bodyWith('')).toMatchObject({ inWriting: false });
    expect(problemsOf(asked, { reason: '已经还清' })).toEqual({});
    expect(canBeDrawn(asked)).toBe(true);
  });

  test('does not offer an act it cannot ask for', () => {
    expect(canBeDrawn([...fields, field('instalments', 'list')])).toBe(false);
    const mayChoose = [...fields, field('mediatorId', 'id', false)];
    expect(canBeDrawn(mayChoose)).toBe(true);
    expect(askedFields(mayChoose)).toEqual(askedFields(fields));
    expect(canBeDrawn(fields)).toBe(true);
  });
});
