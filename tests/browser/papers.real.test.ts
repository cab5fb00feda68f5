import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Desk } from './support/desk.ts';
import { DeskHall, newPeople, register } from './support/desk-hall.ts';

const people = newPeople();
let hall: DeskHall;
let clerk: Desk;
beforeAll(async () => {
  hall = await DeskHall.open('test-papers');
  clerk = await hall.desk('clerk');
});
afterAll(() => hall?.close());
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await hall.keepPictures();
});

const panel = () =>
  clerk.page
    .locator('.ant-card')
    .filter({ has: clerk.page.getByRole('heading', { level: 2, name: '文书制作' }) });

describe('the papers of a dispute', () => {
  test('are listed on its page, and one that lacks something says what and cannot be made', async () => {
    await register(clerk, people);
    const lacking = panel().getByRole('listitem').filter({ hasText: people.respondent });
    await lacking.waitFor();
    expect(await lacking.innerText()).toContain('还缺少：地址、电话。');
    expect(await lacking.getByRole('button', { name: /^制作：送达地址确认书/ }).isDisabled()).toBe(
      true,
    );
    expect(await lacking.getByRole('link').count()).toBe(0);
  });

  test('[la.receipt] are made by a click: the receipt of a suit with its number, basis and seal line, ready to print', async () => {
    await panel().getByRole('link', { name: '制作：收件凭证' }).click();
    await clerk.sees('收件凭证');
    const sheet = clerk.page.getByRole('article', { name: '收件凭证' });
    const text = await sheet.innerText();
    expect(text).toContain(people.applicant);
    expect(text).toMatch(/编号：\d{4}-/);
    expect(text).toMatch(/依据.*第2条/);
    expect(text).toContain('印章 ');
    expect(text).toMatch(/\d{4}年\d{1,2}月\d{1,2}日$/);
    expect(await clerk.lookBothWays('paper-receipt')).toEqual([]);
    await clerk.page.evaluate('window.print = () => { document.title = "printed"; }');
    await clerk.button('打印').click();
    expect(await clerk.page.title()).toBe('printed');
  });

  test('show on paper nothing but the paper', async () => {
    await clerk.page.emulateMedia({ media: 'print' });
    expect(await clerk.page.getByRole('navigation').isVisible()).toBe(false);
    expect(await clerk.button('打印').isVisible()).toBe(false);
    expect(await clerk.page.getByRole('article', { name: '收件凭证' }).isVisible()).toBe(true);
    await clerk.page.emulateMedia({ media: null });
    await clerk.page.getByRole('link', { name: '返回本件' }).click();
    await clerk.sees(new RegExp(people.applicant));
  });

  test('name everything they lack on their page too, with what to do, for whoever comes by its address', async () => {
    const path = new URL(clerk.page.url()).pathname;
    const { rows } = await hall.pool.query<{ id: string }>(
      'select id from party where dispute_id = $1 and name = $2',
      [path.split('/')[2], people.respondent],
    );
    await clerk.goto(`${path}/papers/service-address?party=${rows[0]?.id}`);
    const notice = clerk.page.getByRole('alert').filter({ hasText: '文书内容不全' });
    await notice.waitFor();
    const text = await notice.innerText();
    expect(text).toContain('缺少“地址”：请当事人提供准确的送达地址，用“更正当事人信息”补录。');
    expect(text).toContain('缺少“电话”：请当事人提供联系电话，用“更正当事人信息”补录。');
    expect(await clerk.button('打印').count()).toBe(0);
    expect(await clerk.lookBothWays('paper-incomplete')).toEqual([]);
  });

  test('wrote no error and asked no other host', () => {
    expect(hall.complaints()).toEqual([]);
  });
});
