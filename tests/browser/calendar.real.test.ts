import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { draftOf } from '#domain/calendar/arrangement-check';
import { holidayText } from '#i18n/zh-CN/holidays';
import { imagined2027 } from '#tests/support/next-year';
import { wallClock } from '#tests/support/procedure';
import { Form, type Desk } from './support/desk.ts';
import { DeskHall, newPeople, register, says } from './support/desk-hall.ts';

let hall: DeskHall;
let admin: Desk;
let admin2: Desk;
let clerk: Desk;

beforeAll(async () => {
  hall = await DeskHall.open('test-calendar');
  await hall.itIs(wallClock('2026-12-02 09:00'));
  admin = await hall.desk('admin');
  admin2 = await hall.desk('admin2');
  clerk = await hall.desk('clerk');
});
afterAll(() => hall?.close());
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await hall.keepPictures();
});

const dialog = (desk: Desk, name: string) => desk.page.getByRole('dialog', { name });
const row = (desk: Desk, text: string) => desk.page.locator('tbody tr').filter({ hasText: text });

describe('a calendar year by two people', () => {
  const people = newPeople();
  const draft = draftOf(imagined2027);

  test('a term that ends in a year nobody has published is provisional', async () => {
    await clerk.goto('/tasks');
    await register(clerk, people);
    await clerk.act('分流', async (form) => {
      await form.radio('委派调解');
      await form.radio('现场');
    });
    const mediators = await Promise.all(
      ['mediator', 'mediator2', 'mediator3'].map((login) => hall.desk(login)),
    );
    for (const name of [people.applicant, people.respondent])
      await clerk.act(
        '答复调解意愿',
        says(name, (form) => form.radio('同意')),
      );
    const task = new RegExp(`答复指定.*${people.applicant}`);
    const mediator = await Promise.any(
      mediators.map(async (desk) => {
        await desk.page.getByRole('button', { name: task }).waitFor();
        return desk;
      }),
    );
    await mediator.page.getByRole('button', { name: task }).click();
    await mediator.page.getByRole('link', { name: '进入调解工作间' }).click();
    await mediator.actInRoom('接受指定', (form) => form.radio('没有需要披露的关系'));
    await clerk.reads('暂估：该年放假安排尚未公布，公布后可能变动');
    expect(await clerk.look('dispute-provisional')).toEqual([]);
  });

  test('everybody can read the years that are published, and until when they go', async () => {
    const page = await hall.desk('judge');
    await page.menu('工作日历');
    await page.reads('放假安排已公布到 2026年12月31日。');
    await page.page.getByText('2026 年', { exact: true }).first().waitFor();
    expect(await page.lookBothWays('calendar')).toEqual([]);
    expect(await page.button('录入 2027 年').count()).toBe(0);
  });

  test('one administrator copies the notice; a line that cannot be right is told beside it', async () => {
    await admin.goto('/calendar');
    await admin.button('录入 2027 年').click();
    const drawer = dialog(admin, '录入 2027 年');
    await new Form(drawer).text('通知的标题和文号', '关于2027年部分节假日安排的通知（演练）');
    for (const [index, { name, from, to }] of draft.holidays.entries()) {
      await drawer.getByRole('button', { name: '增加放假' }).click();
      const line = new Form(drawer.getByRole('group', { name: `放假 ${index + 1}`, exact: true }));
      await line.pick('节日', holidayText[name]);
      await line.day('首日', from);
      await line.day('末日', to);
    }
    for (const [index, { name, date }] of draft.workdays.entries()) {
      await drawer.getByRole('button', { name: '增加上班日' }).click();
      const line = new Form(
        drawer.getByRole('group', { name: `调休上班 ${index + 1}`, exact: true }),
      );
      await line.pick('节日', holidayText[name]);
      await line.day('日期', index === 0 ? '2027-02-15' : date);
    }
    await drawer.getByRole('button', { name: '提交复核' }).click();
    await admin.reads('调休上班日应为周六或者周日，请对照通知核对。');
    expect(await admin.look('calendar-faulty')).toEqual([]);
    const first = new Form(drawer.getByRole('group', { name: '调休上班 1', exact: true }));
    await first.day('日期', draft.workdays[0]?.date ?? '');
    await drawer.getByRole('button', { name: '提交复核' }).click();
    await admin.reads('须由另一名管理员复核发布。');
    expect(await admin.button('发布').count()).toBe(0);
    expect(await admin.lookBothWays('calendar-proposed')).toEqual([]);
  });

  test('another compares it with its effect and publishes it', async () => {
    await admin2.goto('/calendar');
    await admin2.reads('会改变的期限');
    await row(admin2, '调解期限').getByText('2027-01-04').waitFor();
    await admin2.button('发布').click();
    await dialog(admin2, '发布').getByRole('button', { name: '发布' }).click();
    await admin2.reads('放假安排已公布到 2027年12月31日。');
    expect(await admin2.look('calendar-published')).toEqual([]);
  });

  test('the open dispute moves without a reload, and says why, with the old end and its arithmetic', async () => {
    await clerk.reads(/放假安排公布或者更正，调解期限重新计算，由2027年1月1日改为2027年1月4日届满/);
    await clerk.reads('以前的截止日（1）');
    await clerk.page.getByText('以前的截止日（1）').click();
    await clerk.reads('2027-01-01（暂估）');
    expect(await clerk.look('dispute-recounted')).toEqual([]);
  });

  test('no page wrote an error, and none asked another host', () => {
    const { host } = new URL(hall.address);
    for (const desk of hall.desks) {
      expect(desk.errors).toEqual([]);
      expect([...desk.hosts]).toEqual([host]);
    }
  });
});
