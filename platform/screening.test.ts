import { describe, expect, test } from 'vitest';
import { rulesVersion, screeningOf } from './screening.ts';

const loan = { claims: '请求返还借款三万元。', facts: '2026年3月借出，约定6月归还，至今未还。' };

describe('the screening that is kept with a decision', () => {
  test('is worked out again from the same texts', () => {
    expect(screeningOf(loan)).toEqual(screeningOf({ ...loan }));
    expect(screeningOf(loan)).toMatchObject({ level: 'suggested', rulesVersion: rulesVersion() });
  });

  test('names other inputs when one character of the text is another', () => {
    const other = screeningOf({ ...loan, claims: '请求返还借款四万元。' });
    expect(other.inputsHash).not.toBe(screeningOf(loan).inputsHash);
  });

  test('[cpl.redirection] says of a criminal charge that it is no civil dispute', () => {
    const facts = '公诉机关指控被告人犯盗窃罪，请求依法追究刑事责任，判处有期徒刑。';
    expect(screeningOf({ claims: '追究被告人刑事责任', facts })).toMatchObject({
      level: 'redirect',
      grounds: [{ rule: 'criminal-text', basis: 'cpl.redirection' }],
    });
  });

  test('keeps no word of the text itself', () => {
    expect(JSON.stringify(screeningOf(loan))).not.toMatch(/\p{Script=Han}/u);
  });
});
