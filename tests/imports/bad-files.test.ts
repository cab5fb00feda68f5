import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { importColumnTitle } from '#i18n/zh-CN/import-template';
import { problemOf } from '#tests/api/support/test-api';
import { fastestMs } from '#tests/support/fastest';
import { ImportDesk } from './desk.ts';
import { csvOf, linesOf, soundRow, workbookOf } from './tables.ts';
import { zipOf } from './zip.ts';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await ImportDesk.open();
});
afterAll(() => desk.close());

const sound = linesOf([soundRow()]);
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const scannerTest = [
  'X5O!P%@AP[4\\PZX54(P^)7CC)7}$',
  'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*',
].join('');
const megabytes = (count: number): Buffer => Buffer.alloc(count * 1024 * 1024, 'a');

interface Refused {
  readonly what: string;
  readonly file: string;
  readonly content: () => string | Buffer;
  readonly status: number;
  readonly code: string;
  /** Something the Chinese text must say. */
  readonly says?: string;
}

const header = (change: (titles: string[]) => string[]): string => {
  const [title = [], titles = [], ...rest] = sound;
  return csvOf([title, change([...titles]), ...rest]);
};

/** Quality list, lines 43 to 49 and 57: the file as a whole is refused, and nothing of it is kept. */
const refused: readonly Refused[] = [
  {
    what: 'a zip bomb that says how large it is',
    file: 'a.xlsx',
    content: () => workbookOf(sound, { parts: [{ name: 'x', content: megabytes(120) }] }),
    status: 413,
    code: 'file-inflates-too-much',
  },
  {
    what: 'a zip bomb that lies about its size',
    file: 'a.xlsx',
    content: () =>
      zipOf([
        { name: 'xl/workbook.xml', content: megabytes(120), claimedSize: 1000 },
        { name: 'xl/_rels/workbook.xml.rels', content: '<x/>' },
      ]),
    status: 415,
    code: 'file-not-what-it-says',
  },
  {
    what: 'a zip of two hundred and one files',
    file: 'a.xlsx',
    content: () =>
      workbookOf(sound, {
        parts: Array.from({ length: 201 }, (_, index) => ({ name: `p${index}`, content: 'x' })),
      }),
    status: 413,
    code: 'file-inflates-too-much',
  },
  {
    what: 'a file of more than twenty megabytes',
    file: 'a.csv',
    content: () => megabytes(21),
    status: 413,
    code: 'body-too-large',
  },
  {
    what: 'an old .xls',
    file: 'a.xls',
    content: () => Buffer.concat([OLE, Buffer.alloc(600, 1)]),
    status: 415,
    code: 'file-kind-refused',
    says: '另存',
  },
  {
    what: 'an old .xls under the name of an .xlsx',
    file: 'a.xlsx',
    content: () => Buffer.concat([OLE, Buffer.alloc(600, 1)]),
    status: 415,
    code: 'file-kind-refused',
  },
  {
    what: 'a workbook with macros',
    file: 'a.xlsm',
    content: () => workbookOf(sound),
    status: 415,
    code: 'file-kind-refused',
    says: '另存',
  },
  {
    what: 'a workbook with macros under the name of an .xlsx',
    file: 'a.xlsx',
    content: () => workbookOf(sound, { parts: [{ name: 'xl/vbaProject.bin', content: 'x' }] }),
    status: 415,
    code: 'file-kind-refused',
  },
  {
    what: 'a workbook with a password',
    file: 'a.xlsx',
    content: () => Buffer.concat([OLE, Buffer.from('EncryptedPackage', 'utf16le')]),
    status: 415,
    code: 'file-kind-refused',
    says: '密码',
  },
  {
    what: 'a zip whose files have a password',
    file: 'a.xlsx',
    content: () => zipOf([{ name: 'xl/workbook.xml', content: 'x', encrypted: true }]),
    status: 415,
    code: 'file-kind-refused',
  },
  {
    what: 'a program under the name of a table',
    file: 'a.csv',
    content: () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(300, 2)]),
    status: 415,
    code: 'file-not-what-it-says',
  },
  {
    what: 'another zip under the name of a workbook',
    file: 'a.xlsx',
    content: () => zipOf([{ name: 'word/document.xml', content: '<x/>' }]),
    status: 415,
    code: 'file-not-what-it-says',
  },
  {
    what: 'a workbook cut off in the middle',
    file: 'a.xlsx',
    content: () => workbookOf(sound).subarray(0, 500),
    status: 415,
    code: 'file-not-what-it-says',
  },
  {
    what: 'a name without a known ending',
    file: 'a.csv.exe',
    content: () => csvOf(sound),
    status: 415,
    code: 'file-not-what-it-says',
  },
  {
    what: 'the text every scanner knows',
    file: 'a.csv',
    content: () => scannerTest,
    status: 422,
    code: 'file-quarantined',
  },
  {
    what: 'the text every scanner knows, in a cell',
    file: 'a.xlsx',
    content: () =>
      workbookOf(sound, {
        parts: [{ name: 'xl/sharedStrings.xml', content: sharedStrings(scannerTest) }],
      }),
    status: 422,
    code: 'file-quarantined',
  },
  { what: 'no bytes at all', file: 'a.csv', content: () => '', status: 422, code: 'file-empty' },
  {
    what: 'a header and no rows',
    file: 'a.csv',
    content: () => csvOf(sound.slice(0, 2)),
    status: 422,
    code: 'file-empty',
  },
  {
    what: 'the template of another version',
    file: 'a.csv',
    content: () => csvOf([[sound[0]?.[0] ?? '', '版本 99'], ...sound.slice(1)]),
    status: 422,
    code: 'template-version-wrong',
    says: '模板',
  },
  {
    what: 'a table that is not the template',
    file: 'a.csv',
    content: () =>
      csvOf([
        ['姓名', '金额'],
        ['某', '1'],
      ]),
    status: 422,
    code: 'template-version-wrong',
  },
  {
    what: 'a missing column',
    file: 'a.csv',
    content: () => header((titles) => titles.filter((title) => title !== importColumnTitle.claims)),
    status: 422,
    code: 'columns-wrong',
    says: importColumnTitle.claims,
  },
  {
    what: 'a column that stands there twice',
    file: 'a.csv',
    content: () => header((titles) => [...titles, importColumnTitle.amount]),
    status: 422,
    code: 'columns-wrong',
    says: importColumnTitle.amount,
  },
  {
    what: 'more than two hundred columns',
    file: 'a.csv',
    content: () => header((titles) => [...titles, ...Array.from({ length: 200 }, () => 'x')]),
    status: 422,
    code: 'columns-wrong',
  },
  {
    what: 'more than fifty thousand rows',
    file: 'a.csv',
    content: () => `${csvOf(sound.slice(0, 2))}${'x\n'.repeat(50_001)}`,
    status: 413,
    code: 'file-too-many-rows',
    says: '50000',
  },
  {
    what: 'bytes that are text in no encoding known here',
    file: 'a.csv',
    content: () => Buffer.concat([Buffer.from(csvOf(sound)), Buffer.from([0xff, 0xfe, 0xff])]),
    status: 400,
    code: 'bad-encoding',
  },
  {
    what: 'a table in GBK that nobody has confirmed',
    file: 'a.csv',
    content: () => iconv.encode(csvOf(sound), 'gbk'),
    status: 409,
    code: 'encoding-unconfirmed',
    says: 'gb18030',
  },
];

const sharedStrings = (text: string): string => `<sst><si><t>${text}</t></si></sst>`;

describe('a file that cannot be taken', () => {
  test.each(refused)('is refused: $what', async ({ file, content, status, code, says }) => {
    const before = await desk.stored();
    const told = await desk.upload(file, content());
    const { detail, title } = problemOf(told);
    expect({ status: told.status, code: problemOf(told).code }).toEqual({ status, code });
    expect(`${title}${detail}`).toMatch(/\p{Script=Han}/u);
    expect(`${title}${detail}`).toContain(says ?? '');
    expect(await desk.stored()).toEqual(before);
  });

  test('is refused within a second when it is a bomb', async () => {
    const bomb = workbookOf(sound, { parts: [{ name: 'x', content: megabytes(150) }] });
    expect(await fastestMs(() => desk.upload('bomb.xlsx', bomb))).toBeLessThan(1_000);
  });

  test('leaves its fingerprint, and not itself, when a scanner would stop it', async () => {
    await desk.upload('b.csv', `${scannerTest}b`);
    const { rows } = await desk.api.court.pool.query<{ detail: unknown }>(
      `select detail from access_log where act = 'file-quarantined' order by id desc limit 1`,
    );
    expect(rows).toEqual([
      { detail: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/), size: 69 } },
    ]);
  });

  test('is shown in the encoding it seems to have, and taken once that is confirmed', async () => {
    const bytes = iconv.encode(csvOf(linesOf([soundRow({ respondentName: '欧阳㛃' })])), 'gb18030');
    const told = await desk.upload('国标.csv', bytes);
    expect(z.object({ preview: z.string() }).parse(told.body).preview).toContain(
      '诉源批量收件模板',
    );
    const batch = await desk.batchOf('国标.csv', bytes, 'gb18030');
    const [row] = await desk.rows(batch.id);
    expect(row?.given['respondentName']).toBe('欧阳㛃');
  });

  test('is asked for when the form holds none', async () => {
    const told = await desk.api.ask('POST', '/api/imports', {
      token: desk.clerk,
      raw: '--x\r\ncontent-disposition: form-data; name="other"\r\n\r\n1\r\n--x--\r\n',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    });
    expect({ status: told.status, code: problemOf(told).code }).toEqual({
      status: 422,
      code: 'file-missing',
    });
  });

  test('may not be sent by anybody but a clerk', async () => {
    for (const login of ['judge', 'mediator', 'supervisor', 'admin', 'auditor']) {
      const token = await desk.api.signIn(login);
      expect((await desk.upload('a.csv', csvOf(sound), { token })).status).toBe(403);
    }
  });
});
