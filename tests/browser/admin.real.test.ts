import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Form, type Desk } from './support/desk.ts';
import { DeskHall, newPeople, register } from './support/desk-hall.ts';

let hall: DeskHall;
let admin: Desk;
let admin2: Desk;
let clerk: Desk;
let supervisor: Desk;

beforeAll(async () => {
  hall = await DeskHall.open('test-admin');
  admin = await hall.desk('admin');
});
afterAll(() => hall?.close());
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await hall.keepPictures();
});

const dialog = (desk: Desk, name: string) => desk.page.getByRole('dialog', { name });
const row = (desk: Desk, text: string) => desk.page.locator('tbody tr').filter({ hasText: text });

describe('people and posts', () => {
  let oneTime = '';

  test('the administrator finds people by name, and the page can be read by everybody', async () => {
    await admin.sees('用户与岗位');
    await row(admin, 'clerk.wangze').waitFor();
    expect(await admin.lookBothWays('users')).toEqual([]);
    await admin.page.getByLabel('按用户名或者姓名查找').fill('沈知微');
    await admin.button('查询').click();
    await expect.poll(() => admin.page.locator('tbody tr[data-row-key]').count()).toBe(1);
    await admin.page.getByLabel('按用户名或者姓名查找').fill('nobody at all');
    await admin.button('查询').click();
    await admin.reads('没有符合条件的人员。');
  });

  test('a name that somebody has is told beside its field, and what was typed stays', async () => {
    await admin.button('新增人员').first().click();
    const drawer = dialog(admin, '新增人员');
    const form = new Form(drawer);
    await form.text('用户名', 'clerk');
    await form.text('姓名', '简宁');
    await form.pick('岗位', '立案人员');
    await form.pick('所在单位', '栖桥区人民法院');
    await drawer.locator('button[type=submit]').click();
    await admin.reads('用户名已有人使用');
    expect(await admin.lookBothWays('user-new')).toEqual([]);
    await form.text('用户名', 'jian.ning');
    await drawer.locator('button[type=submit]').click();
    const given = dialog(admin, '一次性密码');
    oneTime = (await given.locator('strong').innerText()).trim();
    expect(oneTime).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
    expect(await admin.look('one-time-password')).toEqual([]);
    await given.getByRole('button', { name: '已告知，关闭' }).click();
    await given.waitFor({ state: 'hidden' });
  });

  test('the new person must change it before anything else is open', async () => {
    const desk = await hall.desk('clerk2');
    await desk.button('退出').click();
    await desk.page.getByLabel('用户名').fill('jian.ning');
    await desk.page.getByLabel('密码').fill(oneTime);
    await desk.button('登录').click();
    await desk.sees('首次登录，请修改密码');
    expect(await desk.lookBothWays('first-password')).toEqual([]);
    const next = '听雨路上的栖桥区人民法院';
    await desk.page.getByLabel('当前密码').fill(oneTime);
    await desk.page.getByLabel('新密码', { exact: true }).fill('短');
    await desk.page.getByLabel('再输一次新密码').fill('短');
    await desk.button('修改密码').click();
    await desk.reads('密码至少 10 个字符，可以用一句话。');
    await desk.page.getByLabel('新密码', { exact: true }).fill(next);
    await desk.page.getByLabel('再输一次新密码').fill(next);
    await desk.button('修改密码').click();
    await desk.sees('我的待办');
  });

  test('who was slower is told, and nothing is written over', async () => {
    admin2 = await hall.desk('admin2');
    await admin.goto('/users?q=judge2');
    await row(admin, 'judge2').getByRole('button').first().click();
    await dialog(admin, '钟亦安').waitFor();
    await admin2.goto('/users?q=judge2');
    await row(admin2, 'judge2').getByRole('button').first().click();
    await dialog(admin2, '钟亦安').getByRole('button', { name: '停用账号' }).click();
    await dialog(admin2, '停用账号').getByLabel('理由').fill('调离');
    await dialog(admin2, '停用账号').getByRole('button', { name: '停用账号' }).click();
    await admin2.reads('停用理由：调离');
    await dialog(admin, '钟亦安').getByRole('button', { name: '停用账号' }).click();
    const asked = dialog(admin, '停用账号');
    await asked.getByLabel('理由').fill('退休');
    await asked.getByRole('button', { name: '停用账号' }).click();
    await asked.getByText('内容已被更新').waitFor();
    expect(await admin.look('user-conflict')).toEqual([]);
  });

  test('posts that must be apart are not given to one person, and why is said', async () => {
    await admin.goto('/users?q=auditor');
    await row(admin, 'auditor').getByRole('button').first().click();
    const drawer = dialog(admin, '纪如山');
    await drawer.getByRole('button', { name: '增加岗位' }).click();
    const form = new Form(drawer);
    await form.pick('岗位', '督导人员');
    await form.pick('所在单位', '栖桥区人民法院');
    await drawer.locator('button[type=submit]').click();
    await admin.reads(/已任审计人员，不能兼任督导人员/);
    expect(await admin.lookBothWays('posts-apart')).toEqual([]);
  });

  test('somebody without the post finds the page shut and is told whom to ask', async () => {
    clerk = await hall.desk('clerk');
    await clerk.goto('/users');
    await clerk.reads('岗位无此权限');
    await clerk.reads('需要此项权限的，请联系本院系统管理员。');
    expect(await clerk.look('users-forbidden')).toEqual([]);
  });
});

describe('the roll of mediators', () => {
  test('a supervisor sets load and service with a reason', async () => {
    supervisor = await hall.desk('supervisor');
    await supervisor.menu('调解员名册');
    await supervisor.button('维护名册：江见川').click();
    const form = new Form(dialog(supervisor, '维护名册：江见川'));
    await form.text('同时在办上限', '12');
    await form.radio('停止派案');
    await form.text('停止派案的理由', '出庭较多');
    expect(await supervisor.look('mediator')).toEqual([]);
    await supervisor.button('保存').click();
    await supervisor.reads('理由：出庭较多');
    expect(await supervisor.lookBothWays('roll')).toEqual([]);
  });

  test('a conflict is declared with a person whose name nobody can read afterwards', async () => {
    await supervisor.button('维护名册：苏听雪').click();
    const drawer = dialog(supervisor, '维护名册：苏听雪');
    await drawer.getByText('没有声明需要回避的人或者单位。').waitFor();
    await drawer.getByRole('button', { name: '声明回避' }).click();
    const form = new Form(drawer);
    await form.text('姓名或者名称', '公羊高');
    await form.pick('原因', '曾任代理人');
    await drawer.locator('form[id=declare] button[type=submit]').click();
    await drawer.getByText(/公\*\*/).waitFor();
    expect(await supervisor.lookBothWays('mediator-conflict')).toEqual([]);
  });
});

describe('the rules of a court', () => {
  test('everybody who watches can read them with their bases', async () => {
    await supervisor.goto('/board');
    await supervisor.menu('规则包');
    await supervisor.page.getByText(/地方规则（2026 年 1 月起）/).click();
    await supervisor.reads('最多 1 次，每次不超过 15 日');
    expect(await supervisor.lookBothWays('rules')).toEqual([]);
    expect(await supervisor.button('提出切换').count()).toBe(0);
  });

  test('one administrator proposes a switch; a day that is too early is told beside it', async () => {
    await clerk.goto('/tasks');
    await register(clerk, newPeople());
    await admin.goto('/rules');
    await admin.button('提出切换：云澜市栖桥区人民法院').click();
    const drawer = dialog(admin, '提出切换：云澜市栖桥区人民法院');
    const form = new Form(drawer);
    await form.pick('改用', '全国规则（当日有效的）');
    await form.day('启用日', '2026-01-05');
    await form.text('理由', '统一适用全国规则。');
    await drawer.locator('button[type=submit]').click();
    await admin.reads('启用日过早');
    expect(await admin.look('rules-too-early')).toEqual([]);
    await form.day('启用日', '2030-01-01');
    await drawer.locator('button[type=submit]').click();
    await admin.reads('须由另一名管理员批准。');
  });

  test('another sees the shadow run first, and approves', async () => {
    await admin2.goto('/rules');
    await admin2.reads(/试算了 \d+ 件在办纠纷，\d+ 件会有不同/);
    await admin2.reads(/不再可办：/);
    expect(await admin2.lookBothWays('rules-shadow')).toEqual([]);
    await admin2.button('批准').click();
    await dialog(admin2, '批准').getByRole('button', { name: '批准' }).click();
    await row(admin2, '云澜市栖桥区人民法院')
      .getByText('自 2030-01-01 起：全国规则（当日有效的）')
      .waitFor();
  });

  test('no page wrote an error, and none asked another host', () => {
    const { host } = new URL(hall.address);
    for (const desk of hall.desks) {
      expect(desk.errors).toEqual([]);
      expect([...desk.hosts]).toEqual([host]);
    }
  });
});
