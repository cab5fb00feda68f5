import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { wallClock } from '#tests/support/procedure';
import type { Desk } from './support/desk.ts';
import { DeskHall, newPeople, register } from './support/desk-hall.ts';
import type { Phone } from './support/phone.ts';
import { enter } from './support/visit.ts';

const NAME = '对保全裁定申请复议期限';
const people = newPeople();

let hall: DeskHall;
let clerk: Desk;
let huo: Phone;

beforeAll(async () => {
  hall = await DeskHall.open('test-windows');
  await hall.itIs(wallClock('2026-09-28 10:00'));
  clerk = await hall.desk('clerk');
  huo = await hall.phone();
});
afterAll(() => hall?.close());
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await hall.keepPictures();
});

describe('a period that is only shown', () => {
  test('stands on the dispute’s page beside the deadlines, with its holder, article and arithmetic', async () => {
    await register(clerk, people);
    await clerk.act('登记诉前保全', async (form) => {
      await form.day('采取措施日期', '2026-09-27');
      await form.text('裁定书文号', '（2026）渝0199财保1号');
      await form.day('被保全人收到裁定的日期（已知时填）', '2026-09-28');
    });
    const windows = clerk.page.getByRole('region', { name: '其他法定期限' });
    const card = windows.locator('.ant-card').filter({ hasText: NAME });
    await card.getByText('对象：各方当事人').waitFor();
    await card.getByText('《财产保全规定》第25条').waitFor();
    await card.getByText('怎样算出来的').click();
    // Five days from 28 September end in the National Day holiday, and so with the first day after it
    await card
      .getByText(/2026年10月8日/)
      .first()
      .waitFor();
    expect(await clerk.look('windows')).toEqual([]);
  });

  test('stands on the party’s phone among the days to watch, in whole sentences', async () => {
    await clerk.act('分流', async (form) => {
      await form.radio('委派调解');
      await form.radio('现场');
    });
    await enter(hall, huo, people.mail.respondent, '是否同意调解');
    await huo.tap('返回进度');
    const rights = huo.page.locator('section').filter({ hasText: '您还要留意的日子' });
    await rights.getByRole('heading', { name: NAME }).waitFor();
    await expect.poll(() => rights.innerText()).toContain('《财产保全规定》第25条');
    await huo.look('windows');
  });

  test('a party complains of the window from the phone, and the court’s fifteen days stand on the page', async () => {
    await huo.tap('投诉立案问题');
    await huo.sees('投诉立案问题');
    await huo.page.getByLabel(/投诉内容/).fill('没有给收件凭证。');
    await huo.tap('提交：投诉立案问题');
    await huo.sees('已办好');
    const deadlines = clerk.page.getByRole('region', { name: '期限', exact: true });
    const card = deadlines.locator('.ant-card').filter({ hasText: '立案投诉反馈期限' });
    await card.waitFor();
    await expect.poll(() => card.innerText()).toContain('《登记立案规定》第13条');
  });

  test('leaves nothing to complain of on any page', () => {
    expect(hall.complaints()).toEqual([]);
  });
});
