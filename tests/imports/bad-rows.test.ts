import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ImportDesk } from './desk.ts';
import {
  at,
  csvOf,
  formulaCell,
  linesOf,
  numberCell,
  soundRow,
  workbookOf,
  type SheetOptions,
  type TestRow,
} from './tables.ts';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await ImportDesk.open();
});
afterAll(() => desk.close());

interface Faulty {
  readonly what: string;
  readonly row: TestRow;
  readonly sheet?: SheetOptions;
  readonly says: string;
}

/** The row of the sheet in which the first dispute stands. */
const ROW = 3;

/** Quality list, lines 21 to 37 for single rows, and 50 to 53. */
const faulty: readonly Faulty[] = [
  { what: 'no applicant', row: { applicantName: '' }, says: 'applicantName import-required' },
  { what: 'no claims', row: { claims: '' }, says: 'claims import-required' },
  { what: 'a cause nobody knows', row: { cause: '吵架纠纷' }, says: 'cause import-cause-unknown' },
  {
    what: 'a kind of party nobody knows',
    row: { applicantKind: '神仙' },
    says: 'applicantKind import-choice-unknown',
  },
  { what: 'a negative amount', row: { amount: '-1' }, says: 'amount amount.negative' },
  {
    what: 'three decimals',
    row: { amount: '1.005' },
    says: 'amount amount.more-than-two-decimals',
  },
  { what: 'an amount of nothing', row: { amount: '0' }, says: 'amount amount-zero' },
  {
    what: 'an amount as a power of ten',
    row: { amount: '1.2E+5' },
    says: 'amount import-amount-unreadable',
  },
  {
    what: 'an identity number with a wrong check digit',
    row: { respondentIdentityType: '身份证', respondentIdentityNumber: '11010119900307773X' },
    says: 'respondentIdentityNumber identity.wrong-check-digit',
  },
  {
    what: 'a number without its kind of paper',
    row: { respondentIdentityNumber: 'E12345678' },
    says: 'respondentIdentityType identity-type-missing',
  },
  { what: 'a broken phone', row: { respondentPhone: '123' }, says: 'respondentPhone phone.' },
  {
    what: 'a name that reads backwards',
    row: { respondentName: '张\u202e三' },
    says: 'respondentName name.bidi-control',
  },
  {
    what: 'a name of two hundred characters',
    row: { respondentName: '长'.repeat(200) },
    says: 'respondentName name.too-long',
  },
  {
    what: 'the same person on both sides',
    row: { applicantName: '孔令仪', applicantKind: '' },
    says: 'respondentName import-applicant-is-respondent',
  },
  {
    what: 'a day that does not exist',
    row: { eventDate: '2026-02-30' },
    says: 'eventDate import-date-unreadable',
  },
  {
    what: 'a day that is still to come',
    row: { eventDate: '2199-01-01' },
    says: 'eventDate import-date-in-the-future',
  },
  {
    what: 'a text that went through a wrong encoding',
    row: { respondentName: '张\ufffd' },
    says: 'respondentName import-bad-encoding',
  },
  {
    what: 'an identity number the table program has rounded',
    row: { respondentIdentityType: '身份证', respondentIdentityNumber: 'x' },
    sheet: {
      special: { [at('respondentIdentityNumber', ROW)]: numberCell('1.10101199003077E+17') },
    },
    says: 'respondentIdentityNumber import-identity-lost-digits',
  },
  {
    what: 'an identity number kept as a number of eighteen digits',
    row: { respondentIdentityType: '身份证', respondentIdentityNumber: 'x' },
    sheet: {
      special: { [at('respondentIdentityNumber', ROW)]: numberCell('110101199003077000') },
    },
    says: 'respondentIdentityNumber import-identity-lost-digits',
  },
  {
    what: 'a formula where a name is wanted',
    row: { respondentName: 'x' },
    sheet: { special: { [at('respondentName', ROW)]: formulaCell('HYPERLINK("http://x")') } },
    says: 'respondentName import-formula-not-value',
  },
  {
    what: 'an error of the table program',
    row: { amount: 'x' },
    sheet: { special: { [at('amount', ROW)]: (cell) => `<c r="${cell}" t="e"><v>#REF!</v></c>` } },
    says: 'amount import-cell-error',
  },
  {
    what: 'merged cells',
    row: {},
    sheet: { merges: [`A${ROW}:C${ROW}`] },
    says: '- import-merged-cells',
  },
  { what: 'a hidden row', row: {}, sheet: { hiddenRows: [ROW] }, says: '- import-hidden-row' },
];

describe('a row in which something is wrong', () => {
  test.each(faulty)('is left out with its reason: $what', async ({ what, row, sheet, says }) => {
    // Each file must differ from all others, since the same file is taken only once.
    const marked = soundRow({ facts: what, ...row });
    const batch = await desk.batchOf('a.xlsx', workbookOf(linesOf([marked]), sheet));
    expect(batch).toMatchObject({ total: 1, ready: 0, faulty: 1 });
    const findings = await desk.findings(batch.id);
    expect(findings.join('; ')).toContain(`${ROW} ${says}`);
    const [found] = await desk.rows(batch.id, 'FAULTY');
    for (const { message } of found?.problems ?? []) expect(message).toMatch(/\p{Script=Han}/u);
  });

  test('is told without the value that is wrong', async () => {
    const content = csvOf(linesOf([soundRow({ respondentPhone: '139-0000-77' })]));
    const batch = await desk.batchOf('a.csv', content);
    const [row] = await desk.rows(batch.id);
    expect(JSON.stringify(row?.problems)).not.toContain('139-0000-77');
  });

  test('stops none of the others', async () => {
    const rows = Array.from({ length: 1_000 }, (_, index) =>
      soundRow({
        externalKey: `p-${index}`,
        ...([7, 77, 777].includes(index) ? { cause: '' } : {}),
      }),
    );
    const batch = await desk.batchOf('many.csv', csvOf(linesOf(rows)));
    expect(batch).toMatchObject({ total: 1_000, ready: 997, faulty: 3, duplicate: 0 });
    const left = await desk.rows(batch.id, 'FAULTY');
    expect(left.map(({ rowNo }) => rowNo)).toEqual([10, 80, 780]);
  });
});

describe('a value that needs a second look', () => {
  test('a formula in a free text is kept as its text and never worked out', async () => {
    const sheet = { special: { [at('facts', ROW)]: formulaCell('cmd|"/C calc"!A0') } };
    const batch = await desk.batchOf(
      'f.xlsx',
      workbookOf(linesOf([soundRow({ facts: 'x' })]), sheet),
    );
    const [row] = await desk.rows(batch.id);
    expect(row).toMatchObject({ state: 'READY', given: { facts: '=cmd|"/C calc"!A0' } });
  });

  test.each([
    { serial: '46347', date1904: false },
    { serial: '44885', date1904: true },
  ])('a day given as the number $serial is read and waits to be confirmed', async (counted) => {
    const { serial, date1904 } = counted;
    const special = { [at('eventDate', ROW)]: numberCell(serial) };
    const lines = linesOf([soundRow({ eventDate: 'x', facts: serial })]);
    const batch = await desk.batchOf('d.xlsx', workbookOf(lines, { special, date1904 }));
    const [row] = await desk.rows(batch.id);
    expect(row).toMatchObject({
      state: 'READY',
      given: { eventDate: '2026-11-21' },
      problems: [{ column: 'eventDate', code: 'import-date-from-number' }],
    });
    expect(batch.converted).toBe(1);
    expect((await desk.act(batch.id, 'run')).status).toBe(409);
    expect((await desk.batch(batch.id)).state).toBe('CHECKED');
    expect((await desk.act(batch.id, 'run', { confirmConversions: true })).status).toBe(202);
  });

  test('a phone with blanks and full-width digits, and a rare name, come in rightly', async () => {
    const row = soundRow({ respondentName: '𠮷·古丽', respondentPhone: '＋86 １３８ 0013 8000' });
    const batch = await desk.batchOf('n.csv', csvOf(linesOf([row])));
    expect(batch.ready).toBe(1);
  });

  test('a name of a path or of four kilobytes is shown cleaned', async () => {
    const path = await desk.batchOf('../../etc/表.csv', csvOf(linesOf([soundRow({ facts: 'p' })])));
    expect(path.fileName).toBe('表.csv');
    const long = await desk.batchOf(
      `${'长'.repeat(4_000)}.csv`,
      csvOf(linesOf([soundRow({ facts: 'l' })])),
    );
    expect([...long.fileName].length).toBeLessThanOrEqual(120);
    expect(long.fileName.endsWith('.csv')).toBe(true);
  });
});
