import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importRows } from '#activities/imports/import-rows';
import { createLogger } from '#platform/log';
import { problemOf } from '#tests/api/support/test-api';
import { until } from '#tests/support/patience';
import { ImportDesk, type TestBatch } from './desk.ts';
import { at, csvOf, formulaCell, linesOf, soundRow, workbookOf, type TestRow } from './tables.ts';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await ImportDesk.open();
  await desk.api.court.startWorkers();
});
afterAll(() => desk.close());

/** Waits until an import is over. */
const over = async (id: string): Promise<TestBatch> => {
  await until('imported', async () => (await desk.batch(id)).state === 'DONE');
  return desk.batch(id);
};

const silent = createLogger('test', 'silent');

/** What the hands of the imports work with, under the same secret as the API of this file. */
const handsWith = (heartbeat: () => void) => ({
  pool: desk.api.court.pool,
  log: silent,
  linkSecret: desk.api.deps.config.linkSecret,
  announce: () => undefined,
  heartbeat,
});

const markRunning = (id: string) =>
  desk.api.court.pool.query(`update import_batch set state = 'IMPORTING' where id = $1`, [id]);

const numbered = (prefix: string, count: number, changed: TestRow = {}): readonly TestRow[] =>
  Array.from({ length: count }, (_, index) =>
    soundRow({ externalKey: `${prefix}-${index}`, claims: `${prefix} ${index}`, ...changed }),
  );

const importTable = async (name: string, rows: readonly TestRow[]): Promise<TestBatch> => {
  const batch = await desk.batchOf(name, csvOf(linesOf(rows)));
  expect((await desk.act(batch.id, 'run')).status).toBe(202);
  return over(batch.id);
};

describe('a table of disputes', () => {
  test('becomes one dispute a row, with its people, its number and its workflow', async () => {
    const batch = await importTable('a.csv', numbered('a', 3, { respondentPhone: '13800138000' }));
    expect(batch).toMatchObject({ state: 'DONE', ready: 3, imported: 3, faulty: 0 });
    const rows = await desk.rows(batch.id, 'IMPORTED');
    const { rows: disputes } = await desk.api.court.pool.query(
      `select d.cause_code, d.amount_fen, d.source, d.stage, d.number is not null as numbered, p.name,
              p.phone_tail, exists (select from start_outbox s where s.dispute_id = d.id) as starting
         from dispute d join party p on p.dispute_id = d.id and p.role = 'respondent'
        where d.id = any($1)`,
      [rows.map(({ disputeId }) => disputeId)],
    );
    const expected = { cause_code: '126', amount_fen: 360_050, source: 'import', stage: 'intake' };
    expect(disputes).toEqual(
      rows.map(() => ({
        ...expected,
        numbered: true,
        name: '孔令仪',
        phone_tail: '8000',
        starting: true,
      })),
    );
  });

  test('is the same as a workbook and as lines of JSON', async () => {
    const workbook = await desk.batchOf('b.xlsx', workbookOf(linesOf(numbered('b', 2))));
    const lines = numbered('c', 2).map((row) => JSON.stringify(row));
    const jsonl = await desk.batchOf('c.jsonl', lines.join('\n'));
    expect([workbook.ready, jsonl.ready]).toEqual([2, 2]);
    const given = async (id: string) => (await desk.rows(id)).map((row) => row.given['amount']);
    expect(await given(workbook.id)).toEqual(await given(jsonl.id));
  });

  test('comes in once, however often its file is sent', async () => {
    const content = csvOf(linesOf(numbered('d', 2)));
    const first = await desk.batchOf('d.csv', content);
    const again = await desk.upload('other name.csv', content);
    expect(problemOf(again).code).toBe('file-already-imported');
    expect(again.body).toMatchObject({ batchId: first.id });
  });

  test('brings no row in twice, in another file or in the same', async () => {
    await importTable('e.csv', numbered('e', 2));
    const rows = [...numbered('e', 3), ...numbered('e', 3).slice(2)];
    const second = await desk.batchOf('e2.csv', csvOf(linesOf(rows)));
    expect(second).toMatchObject({ total: 4, ready: 1, duplicate: 3 });
    expect(await desk.findings(second.id)).toEqual([
      '3 - import-already-imported',
      '4 - import-already-imported',
      '6 - import-repeated-in-file',
    ]);
    await desk.act(second.id, 'run', { include: [3, 4, 6] });
    expect(await over(second.id)).toMatchObject({ imported: 1, duplicate: 3 });
  });

  test('leaves it to a person whether a row is the same as an open dispute', async () => {
    const first = soundRow({ claims: '同一请求', externalKey: 'f-1' });
    const { id } = await desk.batchOf('f.csv', csvOf(linesOf([first])));
    await markRunning(id);
    await importRows(
      handsWith(() => undefined),
      { batchId: id },
    );
    const twin = soundRow({ claims: '同一请求', externalKey: 'f-2' });
    const other = soundRow({ claims: '另一请求', externalKey: 'f-3' });
    const batch = await desk.batchOf('f2.csv', csvOf(linesOf([twin, other])));
    expect(await desk.findings(batch.id)).toEqual(['3 - import-duplicate-of-open-dispute']);
    await desk.act(batch.id, 'run', { include: [3] });
    expect(await over(batch.id)).toMatchObject({ imported: 2, duplicate: 0 });
  });

  test('can be taken back while nothing has come of it, and then sent again', async () => {
    const content = csvOf(linesOf(numbered('g', 1)));
    const batch = await desk.batchOf('g.csv', content);
    expect((await desk.act(batch.id, 'withdraw')).body).toMatchObject({ state: 'WITHDRAWN' });
    expect(problemOf(await desk.act(batch.id, 'run')).code).toBe('batch-not-ready');
    const again = await desk.batchOf('g.csv', content);
    await desk.act(again.id, 'run');
    await over(again.id);
    expect(problemOf(await desk.act(again.id, 'withdraw')).code).toBe('batch-not-untouched');
  });

  test('is seen by its own court only', async () => {
    const batch = await desk.batchOf('h.csv', csvOf(linesOf(numbered('h', 1))));
    const stranger = await desk.api.signIn('clerk.wangze');
    for (const path of ['', '/rows', '/faulty.xlsx']) {
      const told = await desk.api.get(`/api/imports/${batch.id}${path}`, stranger);
      expect(told.status).toBe(404);
    }
  });
});

describe('rows that were left out', () => {
  test('come back as a workbook with their reasons, in which nothing is a formula', async () => {
    const special = { [at('facts', 4)]: formulaCell('HYPERLINK("http://example.org")') };
    const lines = linesOf([...numbered('i', 1), soundRow({ cause: '不知道', facts: 'x' })]);
    const batch = await desk.batchOf('i.xlsx', workbookOf(lines, { special }));
    const answer = await desk.api.open(`/api/imports/${batch.id}/faulty.xlsx`, {
      authorization: `Bearer ${desk.clerk}`,
    });
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(await answer.arrayBuffer());
    const values = book.worksheets[0]?.getSheetValues() ?? [];
    const row = JSON.stringify(values[3]);
    expect(values.length).toBe(4);
    expect(row).toContain(`'=HYPERLINK`);
    expect(row).toContain('没有这个案由');
    expect(row).not.toContain('"formula"');
  });

  test('can be put right in that workbook and sent again', async () => {
    const faulty = soundRow({ externalKey: 'j-1', cause: '', facts: '-3 度' });
    const batch = await desk.batchOf('j.csv', csvOf(linesOf([faulty])));
    const answer = await desk.api.open(`/api/imports/${batch.id}/faulty.xlsx`, {
      authorization: `Bearer ${desk.clerk}`,
    });
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(await answer.arrayBuffer());
    const sheet = book.worksheets[0];
    if (sheet === undefined) throw new Error('no sheet');
    sheet.getCell(at('cause', 3)).value = '126';
    const again = await desk.batchOf('j2.xlsx', Buffer.from(await book.xlsx.writeBuffer()));
    expect(again).toMatchObject({ total: 1, ready: 1 });
    expect((await desk.rows(again.id))[0]?.given['facts']).toBe('-3 度');
  });
});

describe('the template', () => {
  test('can be fetched, filled and sent as it is, as workbook and as CSV', async () => {
    for (const kind of ['xlsx', 'csv'] as const) {
      const answer = await desk.api.open(`/api/imports/template.${kind}`, {
        authorization: `Bearer ${desk.clerk}`,
      });
      const bytes = Buffer.from(await answer.arrayBuffer());
      const told = await desk.upload(`模板.${kind}`, bytes);
      expect(problemOf(told).code).toBe('file-empty');
    }
  });
});

describe('plaints as developers keep them', () => {
  const plaint = (id: string, text: string, cause: object = {}) =>
    JSON.stringify({ id, text, ...cause });

  test('become disputes under their cause or its branch, with the people they name', async () => {
    const lines = [
      plaint('k1', '原告邵云起诉称，被告贺青山向我借款三万元未还。', {
        cause: '民间借贷纠纷',
        cause_2026: { code: '108.3', name: '民间借贷纠纷' },
      }),
      plaint('k2', '我与对方感情破裂，请求离婚。', {
        cause: null,
        cause_2026: null,
        cause_scope: 'L2-02',
      }),
      plaint('k3', '我与对方感情破裂，请求离婚。', {
        cause: null,
        cause_2026: null,
        cause_scope: 'L2-02',
      }),
      '{"id": "k4", "text": ',
    ];
    const batch = await desk.batchOf('k.jsonl', lines.join('\n'));
    expect(batch).toMatchObject({ total: 4, ready: 3, faulty: 1, duplicate: 0 });
    const [first, second] = await desk.rows(batch.id);
    expect(first?.given).toMatchObject({ applicantName: '邵云', respondentName: '贺青山' });
    expect(second?.given).toMatchObject({ cause: 'L2-02', applicantName: '申请人（导入）' });
    expect(await desk.findings(batch.id)).toEqual(['4 - import-line-unreadable']);
    await desk.act(batch.id, 'run');
    expect(await over(batch.id)).toMatchObject({ imported: 3 });
    const more = await desk.batchOf('k2.jsonl', `${lines.join('\n')}\n${plaint('k5', '又一件。')}`);
    expect(more).toMatchObject({ ready: 0, duplicate: 3, faulty: 2 });
  });
});

describe('an import that is cut short', () => {
  test('goes on where it stopped and brings nothing in twice', async () => {
    const rows = numbered('l', 450);
    const batch = await desk.batchOf('l.csv', csvOf(linesOf(rows)));
    await markRunning(batch.id);
    let beats = 0;
    const stumbling = handsWith(() => {
      beats += 1;
      throw new Error('cut');
    });
    await expect(importRows(stumbling, { batchId: batch.id })).rejects.toThrow('cut');
    expect(beats).toBe(1);
    expect((await desk.batch(batch.id)).imported).toBe(200);
    const steady = handsWith(() => undefined);
    const done = await importRows(steady, { batchId: batch.id });
    expect(done).toEqual({ imported: 450 });
    const { rows: counted } = await desk.api.court.pool.query(
      `select count(*) as disputes, count(distinct number) as numbers from dispute
        where claims like 'l %'`,
    );
    expect(counted).toEqual([{ disputes: 450, numbers: 450 }]);
  });

  test('leaves out a row the database refuses and takes all others', async () => {
    const batch = await desk.batchOf('m.csv', csvOf(linesOf(numbered('m', 5))));
    const { pool } = desk.api.court;
    await pool.query(
      `update import_row set content = jsonb_set(content, '{registration,amountFen}', '-1')
        where batch_id = $1 and row_no = 5`,
      [batch.id],
    );
    await desk.act(batch.id, 'run');
    expect(await over(batch.id)).toMatchObject({ imported: 4, faulty: 1, ready: 4 });
    expect(await desk.findings(batch.id)).toEqual(['5 - import-row-not-registered']);
  });
});

describe('a court that has switched to another pack', () => {
  test('imports under the pack of the day, as the counter registers', async () => {
    const { pool } = desk.api.court;
    await pool.query(
      `insert into court_pack (court_id, approved_at, effective_from, pack_id, proposed_by, approved_by)
       values ('qiqiao', court_now(), court_now()::date - 1, null, gen_random_uuid(), gen_random_uuid())`,
    );
    await importTable('switched.csv', numbered('switched', 2));
    const { rows } = await pool.query(
      `select distinct d.pack_id as pack from dispute d
        where d.claims like 'switched%'`,
    );
    expect(rows).toEqual([{ pack: 'national-2025' }]);
  });
});
