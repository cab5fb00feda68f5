import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Form, type Desk } from './support/desk.ts';
import { DeskHall, fillIntake, newPeople, register } from './support/desk-hall.ts';
import { enter } from './support/visit.ts';

let hall: DeskHall;
let clerk: Desk;
let supervisor: Desk;

beforeAll(async () => {
  hall = await DeskHall.open('test-desk-troubles');
  clerk = await hall.desk('clerk');
  supervisor = await hall.desk('supervisor');
});
afterAll(() => hall?.close());
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await hall.keepPictures();
});

const phone = () => clerk.page.getByRole('textbox', { name: '电话', exact: true }).first();
const CLAIMS = '请求事项';

describe('what was typed is never lost', () => {
  const people = newPeople();

  test('a wrong number is told beside its field and in the summary, and nothing is registered', async () => {
    await fillIntake(clerk, people);
    await phone().fill('12345');
    await clerk.button('提交登记').click();
    await clerk.reads('登记内容需要改正');
    await clerk.reads('有 1 处需要改正：');
    await clerk.reads(/追踪号 \S+/);
    expect(await clerk.look('intake-faulty')).toEqual([]);
    await phone().fill('13800138000');
  });

  test('a reload brings the form back as it was', async () => {
    await clerk.page.reload();
    await clerk.reads('已恢复上次没有提交的内容。');
    await expect.poll(() => clerk.value(CLAIMS)).toContain('一万二千元');
  });

  test('a tab that was closed has kept it for the next one', async () => {
    const tab = await clerk.anotherTab();
    await tab.getByText('已恢复上次没有提交的内容。').waitFor();
    const kept = tab.getByLabel(CLAIMS, { exact: true });
    await expect.poll(() => kept.inputValue()).toContain('一万二千元');
    await tab.close();
  });

  test('signing out and in again brings it back too', async () => {
    await clerk.button('退出').click();
    await clerk.signIn('clerk');
    await clerk.menu('收件登记');
    await expect.poll(() => clerk.value(CLAIMS)).toContain('一万二千元');
  });

  test('a session that ended is taken up again on top of the page, and the form goes through', async () => {
    await clerk.page.context().clearCookies();
    await clerk.button('提交登记').click();
    const dialog = clerk.page.getByRole('dialog', { name: '请重新登录' });
    await dialog.getByLabel('密码').fill('clerk-yunlan-2026');
    expect(await clerk.look('sign-in-again')).toEqual([]);
    await dialog.getByRole('button', { name: '登录', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await expect.poll(() => clerk.value(CLAIMS)).toContain('一万二千元');
  });

  test('a server that is away is told, and the same form goes through once it is back', async () => {
    const bringBack = await hall.system.down('api');
    await clerk.reads('重连中');
    await clerk.button('提交登记').click();
    await clerk.reads('没有连上服务器');
    expect(await clerk.look('no-answer')).toEqual([]);
    await bringBack();
    await clerk.button('提交登记').click();
    await clerk.reads(/已登记，编号/);
    await clerk.page.locator('output').getByText('实时').waitFor();
  });
});

describe('two people at one dispute', () => {
  const people = newPeople();

  test('who was slower is told who was faster and what they did, and keeps what was typed', async () => {
    await register(clerk, people);
    const other = await hall.desk('clerk2');
    await other.goto(new URL(clerk.page.url()).pathname);
    await clerk.button('记录联系').click();
    await clerk.page.getByLabel('备注', { exact: true }).fill('对方表示愿意到场。');
    await other.act('分流', async (form) => {
      await form.radio('委派调解');
      await form.radio('现场');
    });
    const drawer = clerk.page.getByRole('dialog', { name: '记录联系' });
    const form = new Form(drawer);
    await form.pick('当事人', people.applicant);
    await form.radio('已联系上');
    await form.radio('电话');
    await drawer.getByRole('button', { name: '记录联系', exact: true }).click();
    await clerk.reads('该案刚刚有更新');
    expect(await clerk.look('conflict')).toEqual([]);
    await clerk.button('仍按我的提交').click();
    await clerk.reads('记录联系：已办理。');
  });
});

describe('texts that are no words', () => {
  const people = newPeople();
  const facts = '<script>alert(1)</script>{{7*7}} %n ${jndi:ldap://example.org/a} <b>欠条</b>';

  test('are shown as they were typed, to the court and to the parties', async () => {
    await fillIntake(clerk, people);
    await clerk.page.getByLabel('事实与理由', { exact: true }).fill(facts);
    await clerk.button('提交登记').click();
    await clerk.reads(/已登记，编号/);
    await clerk.page.getByRole('link', { name: '打开' }).click();
    await clerk.page.getByRole('tab', { name: '请求与事实' }).click();
    await clerk.page.getByText(facts, { exact: true }).waitFor();
    await clerk.act('告知补正', async (form) => {
      await form.place.getByRole('button', { name: '增加：需要补正的内容' }).click();
      await form.text('需要补正的内容 1', facts);
    });
    await clerk.page.getByRole('tab', { name: '办理流程' }).click();
    await clerk.page.getByText(facts).first().waitFor();
    const phone = await hall.phone();
    await enter(hall, phone, people.mail.applicant, '补正');
    await phone.tap('去办理：提交补正');
    await phone.page.getByText(facts).first().waitFor();
    expect(await phone.page.locator('main b').count()).toBe(0);
    await phone.look('typed-as-typed');
  });

  test.each(['%', "' or 1=1 --", '\\_', '没有这样的人'])(
    'find nothing and break nothing: %s',
    async (typed) => {
      await clerk.menu('案件检索');
      await clerk.page.getByLabel('快速检索').fill(typed);
      await clerk.page.getByLabel('快速检索').press('Enter');
      expect(await clerk.reads(/没有符合条件的纠纷|\d{4}-\d{6}-/)).not.toBe('');
      await clerk.button('重置').click();
      await clerk.page.locator('tbody a').first().waitFor();
    },
  );
});

describe('one person with too many windows', () => {
  test('is told in the last of them that it is not live, can work there, and is live again when others close', async () => {
    const opened: unknown = await clerk.page.evaluate(
      // Kept by the page, or the browser might close what nobody looks at.
      `Promise.all(Array.from({ length: 8 }, () =>
         fetch('/api/changes', { headers: { accept: 'text/event-stream' } })))
         .then((all) => (window.kept = all).map(({ status }) => status))`,
    );
    expect(opened).toEqual(expect.arrayContaining([200, 429]));
    const last = await hall.desk('clerk');
    await last.page.locator('output').getByText('重连中').waitFor();
    await last.menu('案件检索');
    await last.page.locator('tbody a').first().waitFor();
    await clerk.page.reload();
    await last.page.locator('output').getByText('实时').waitFor();
  });
});

describe('what the pages show', () => {
  test('the board leads to the list with the same number of rows', async () => {
    const row = supervisor.page.locator('tbody tr').filter({ hasText: '诉前分流' }).first();
    const { rows } = await hall.pool.query<{ count: number }>(
      `select count(*)::int as count from dispute where stage = 'diversion' and closed_at is null`,
    );
    const count = rows[0]?.count ?? 0;
    await expect.poll(() => row.locator('td').nth(1).innerText()).toBe(String(count));
    expect(await supervisor.look('board')).toEqual([]);
    await row.getByRole('link').first().click();
    await supervisor.sees('案件检索');
    await expect.poll(() => supervisor.page.locator('tbody tr').count()).toBe(count);
  });

  test('the personal data is shown plain only for a reason', async () => {
    await clerk.menu('案件检索');
    await clerk.page.locator('tbody a').first().click();
    await clerk.page.getByRole('tab', { name: '当事人' }).click();
    await clerk.reads('138****8000');
    await clerk.button('查看明文').click();
    const dialog = clerk.page.getByRole('dialog', { name: '查看明文' });
    expect(await dialog.getByRole('button', { name: '查看明文' }).isDisabled()).toBe(true);
    await dialog.getByLabel('查看明文的理由').fill('电话核对身份');
    await dialog.getByRole('button', { name: '查看明文' }).click();
    await clerk.reads('13800138000');
  });

  test('no page wrote an error, and none asked another host', () => {
    expect(hall.complaints()).toEqual([]);
  });
});
