import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { importColumnTitle, importSheetText } from '#i18n/zh-CN/import-template';
import type { ImportColumn } from '#domain/import-columns';
import {
  at,
  csvOf,
  formulaCell,
  linesOf,
  soundRow,
  workbookOf,
  type TestRow,
} from '#tests/imports/tables';
import { claims } from './support/claims.ts';
import { Form, type Desk } from './support/desk.ts';
import { DeskHall } from './support/desk-hall.ts';

const ROWS = 100;
/** The template's own two lines stand above the first row. */
const ABOVE = 2;
const MEGABYTE = 1024 * 1024;

const texts = claims(ROWS + 40);

/** What is wrong in which row of the sheet, and what is said of it. */
const bad: readonly (readonly [number, ImportColumn, TestRow, string])[] = [
  [5, 'cause', { cause: '吵架纠纷' }, '没有这个案由'],
  [14, 'amount', { amount: '-1' }, '负'],
  [27, 'respondentIdentityNumber', wrongIdentity(), '校验'],
  [38, 'applicantName', { applicantName: '' }, '此列必填'],
  [52, 'eventDate', { eventDate: '2026-02-30' }, '日期无法识别'],
  [73, 'respondentPhone', { respondentPhone: '123' }, '电话'],
  [99, 'applicantKind', { applicantKind: '神仙' }, '不在可选范围内'],
];

function wrongIdentity(): TestRow {
  return { respondentIdentityType: '身份证', respondentIdentityNumber: '11010119900307773X' };
}

const rows = texts.slice(0, ROWS).map((claim, index): TestRow => {
  const rowNo = index + 1 + ABOVE;
  const [, , change = {}] = bad.find(([badRow]) => badRow === rowNo) ?? [];
  return soundRow({
    externalKey: `sheet-${claim.id}`,
    cause: claim.cause_2026.name,
    claims: claim.text.slice(0, 900),
    facts: '见诉讼请求。',
    respondentName: `孔令${index}`,
    ...change,
  });
});

const jsonl = texts
  .slice(ROWS)
  .map((claim) => JSON.stringify(claim))
  .join('\n');

let hall: DeskHall;
let clerk: Desk;

beforeAll(async () => {
  hall = await DeskHall.open('test-import');
  clerk = await hall.desk('clerk');
  await clerk.menu('批量导入');
});
afterAll(() => hall?.close());
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await hall.keepPictures();
});

const upload = (name: string, content: string | Buffer): Promise<void> =>
  clerk.page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });

/** The card of the file that is looked at. */
const card = (name: string) =>
  clerk.page.locator('.ant-card').filter({
    has: clerk.page.getByRole('heading', { level: 2, name, exact: true }),
  });
/** What the card says of so many rows, as a number. */
const figure = async (name: string, word: string): Promise<number> =>
  Number(
    await card(name).locator('.figure').filter({ hasText: word }).locator('strong').innerText(),
  );

describe('a table of a hundred claims, seven of them wrong', () => {
  const book = workbookOf(linesOf(rows));

  test('is checked before anything is registered, and each wrong cell named by row and column', async () => {
    await upload('claims.xlsx', book);
    await card('claims.xlsx').waitFor();
    await expect.poll(() => figure('claims.xlsx', '可导入')).toBe(93);
    await expect.poll(() => figure('claims.xlsx', '有误')).toBe(7);
    for (const [rowNo, column, , reason] of bad) {
      const row = card('claims.xlsx').getByRole('row', { name: new RegExp(`^${rowNo} 有误`) });
      await row.getByText(importColumnTitle[column]).first().waitFor();
      await row.getByText(reason).first().waitFor();
    }
    expect(await clerk.lookBothWays('import-checked')).toEqual([]);
  });

  test('gives the wrong rows back as a workbook with their reasons', async () => {
    const saved = clerk.page.waitForEvent('download');
    await card('claims.xlsx').getByRole('link', { name: '下载有误的行' }).click();
    const file = await (await saved).path();
    const faulty = new ExcelJS.Workbook();
    await faulty.xlsx.load(Uint8Array.from(await readFile(file)).buffer);
    const lines = (faulty.worksheets[0]?.getSheetValues() ?? []).map((line) =>
      JSON.stringify(line),
    );
    expect(lines.join('')).toContain(importSheetText.reasonHeading);
    for (const [rowNo, , , reason] of bad)
      expect(lines.filter((line) => line.includes(reason)).join('')).toContain(String(rowNo));
  });

  test('is imported while its progress is shown, without loading the page again', async () => {
    await card('claims.xlsx').getByRole('button', { name: '导入可用的 93 件' }).click();
    await card('claims.xlsx').getByRole('progressbar', { name: '导入进度' }).waitFor();
    await clerk.reads('导入完成，共登记 93 件。');
    await card('claims.xlsx').locator('[role=progressbar][aria-valuenow="100"]').waitFor();
    await expect.poll(() => figure('claims.xlsx', '已导入')).toBe(93);
    expect(await card('claims.xlsx').getByRole('button', { name: '撤回批次' }).count()).toBe(0);
    expect(clerk.loads).toBe(1);
    expect(await clerk.look('import-done')).toEqual([]);
  });

  test('is told to have come in before, with the way to where it did', async () => {
    await clerk.menu('案件检索');
    await clerk.menu('批量导入');
    await upload('another name.xlsx', book);
    await clerk.reads('文件已导入过');
    await clerk.page.getByRole('link', { name: '查看原批次' }).click();
    await card('claims.xlsx').waitFor();
    await expect.poll(() => figure('claims.xlsx', '已导入')).toBe(93);
  });
});

describe('a table that was the wrong one', () => {
  const wrong = [1, 2, 3, 4].map((each) =>
    soundRow({
      externalKey: `wrong-${each}`,
      claims: `第 ${each} 期物业费。`,
      // The first applicant has an address, and so gets a receipt that cannot be taken back.
      ...(each === 1 ? { applicantEmail: 'office@example.org' } : {}),
    }),
  );
  const dialog = () => clerk.page.getByRole('dialog', { name: '撤回本批次的登记' });

  test('is taken back after it was imported, as far as nobody has touched it', async () => {
    await upload('wrong.csv', csvOf(linesOf(wrong)));
    await card('wrong.csv').getByRole('button', { name: '导入可用的 4 件' }).click();
    await card('wrong.csv').getByText('导入完成，共登记 4 件。').waitFor();
    await card('wrong.csv')
      .getByRole('row', { name: /^4 已导入/ })
      .getByRole('link')
      .click();
    await clerk.reads('待审核');
    await clerk.act('记录联系', async (form) => {
      await form.pick('当事人', '孔令仪');
      await form.radio('电话');
      await form.radio('已联系上');
    });
    await hall.letters.mail('office@example.org', '');
    // A mail lies in the box before its row says that it was sent, and the page counts the rows.
    await hall.messagesAreOut();
    await clerk.page.goBack();
    await card('wrong.csv').getByRole('button', { name: '撤回登记' }).click();
    await dialog().getByText('可以撤回 2 件，不能撤回 2 件。').waitFor();
    await dialog().getByText('已告知当事人收到材料').waitFor();
    await dialog().getByText('已有人办理').waitFor();
    expect(await clerk.lookBothWays('import-take-back-asked')).toEqual([]);
    await new Form(dialog()).pick('撤回原因', '导入了错误的文件');
    await dialog().getByRole('button', { name: '撤回 2 件' }).click();
    await clerk.reads('已撤回 2 件，保留 2 件。');
    await expect.poll(() => figure('wrong.csv', '已撤回')).toBe(2);
    await card('wrong.csv')
      .getByRole('row', { name: /^5 已撤回/ })
      .waitFor();
    expect(await clerk.lookBothWays('import-taken-back')).toEqual([]);
  });

  test('can be imported again, of which only what was taken back comes in', async () => {
    await upload('wrong again.csv', csvOf(linesOf(wrong)));
    await card('wrong again.csv').waitFor();
    await expect.poll(() => figure('wrong again.csv', '可导入')).toBe(2);
    await expect.poll(() => figure('wrong again.csv', '疑似重复')).toBe(2);
    await card('wrong again.csv').getByRole('button', { name: '导入可用的 2 件' }).click();
    await card('wrong again.csv').getByText('导入完成，共登记 2 件。').waitFor();
  });

  test('leaves its disputes to be read as ended, with why', async () => {
    await clerk.page.goBack();
    await card('wrong.csv')
      .getByRole('row', { name: /^5 已撤回/ })
      .getByRole('link')
      .click();
    await clerk.reads('登记有误，已撤回');
    await clerk.reads('登记有误（导入了错误的文件），撤回登记。');
    expect(await clerk.lookBothWays('dispute-taken-back')).toEqual([]);
    await clerk.menu('批量导入');
  });
});

describe('a file of claims as developers keep them', () => {
  test('can be taken back while it is untouched, and then sent again and imported', async () => {
    await upload('claims.jsonl', jsonl);
    await card('claims.jsonl').getByRole('button', { name: '撤回批次' }).click();
    await clerk.page.getByRole('tooltip').getByRole('button', { name: '撤回批次' }).click();
    await card('claims.jsonl').getByText('已撤回').first().waitFor();
    await upload('claims again.jsonl', jsonl);
    await card('claims again.jsonl').waitFor();
    await expect.poll(() => figure('claims again.jsonl', '可导入')).toBeGreaterThan(20);
    const ready = await figure('claims again.jsonl', '可导入');
    await clerk.button(`导入可用的 ${ready} 件`).click();
    await clerk.reads(`导入完成，共登记 ${ready} 件。`);
    await card('claims again.jsonl').getByRole('link', { name: '打开' }).first().click();
    await clerk.reads('待审核');
    await clerk.menu('批量导入');
  });
});

const sound = linesOf([soundRow()]);
const OLD_WORKBOOK = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.alloc(600, 1),
]);
const withoutClaims = (): string => {
  const [title = [], head = [], ...rest] = sound;
  return csvOf([title, head.filter((column) => column !== importColumnTitle.claims), ...rest]);
};

describe('a file that cannot be taken', () => {
  test.each([
    ['a zip bomb', 'a.xlsx', () => workbookOf(sound, { parts: [bomb()] }), '解压后过大'],
    ['an old workbook', 'a.xls', () => OLD_WORKBOOK, '另存为'],
    ['a workbook with macros', 'a.xlsm', () => workbookOf(sound), '另存为'],
    ['a program by another name', 'a.csv', () => Buffer.from('MZ\0\0\0\0'), '扩展名不符'],
    ['nothing at all', 'a.csv', () => '', '文件为空'],
    ['another template', 'a.csv', () => csvOf([['姓名'], ['某']]), '请下载最新模板'],
    ['a missing column', 'a.csv', withoutClaims, `缺少：${importColumnTitle.claims}`],
  ])('is refused with what to do about it: %s', async (_, name, content, says) => {
    await upload(name, content());
    expect(await clerk.reads(says)).toContain(says);
    expect(await card(name).count()).toBe(0);
  });

  const bomb = () => ({ name: 'x', content: Buffer.alloc(120 * MEGABYTE, 'a') });

  test('in an old encoding is read out before it is taken', async () => {
    const text = csvOf(linesOf([soundRow({ respondentName: '欧阳㛃', externalKey: 'gbk' })]));
    await upload('国标.csv', iconv.encode(text, 'gb18030'));
    await clerk.page.getByLabel('按中文旧编码读出的开头').getByText('诉源批量收件模板').waitFor();
    expect(await clerk.look('import-encoding')).toEqual([]);
    await clerk.button('文字无误，按中文旧编码校验').click();
    await card('国标.csv').waitFor();
    await expect.poll(() => figure('国标.csv', '可导入')).toBe(1);
  });

  test('shows a formula as the text it is, and a name that is a path as a name', async () => {
    const special = { [at('facts', 3)]: formulaCell('HYPERLINK("http://example.org")') };
    const lines = linesOf([soundRow({ externalKey: 'formula' })]);
    await upload('../../etc/formula.xlsx', workbookOf(lines, { special }));
    await card('formula.xlsx').getByRole('button', { name: '导入可用的 1 件' }).click();
    await card('formula.xlsx').getByRole('link', { name: '打开' }).click();
    await clerk.page.getByRole('tab', { name: '请求与事实' }).click();
    await clerk.page.getByText('=HYPERLINK("http://example.org")', { exact: true }).waitFor();
    expect(await clerk.page.locator('main a[href*="example.org"]').count()).toBe(0);
  });

  test('and no page wrote an error or asked another host', () => {
    expect(hall.complaints()).toEqual([]);
  });
});
