import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { courtDay } from '#tests/support/court-day';
import { Form, type Desk } from './support/desk.ts';
import { DeskHall, fillIntake, newPeople, says } from './support/desk-hall.ts';

const people = newPeople();
const both = [people.applicant, people.respondent];

let hall: DeskHall;
let clerk: Desk;
let mediator: Desk;

beforeAll(async () => {
  hall = await DeskHall.open('test-screening');
  clerk = await hall.desk('clerk');
});
afterAll(() => hall?.close());
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await hall.keepPictures();
});

/** The card with this heading. */
const card = (desk: Desk, heading: string) =>
  desk.page.locator('.ant-card').filter({
    has: desk.page.getByRole('heading', { name: heading, exact: true }),
  });

describe('rules help whoever decides, and decide nothing', () => {
  test('a cause is suggested with its words while the clerk types, and never written over', async () => {
    await fillIntake(clerk, people);
    const suggestions = clerk.page.getByRole('region', { name: '案由建议' });
    await suggestions.getByText('“借条”').first().waitFor();
    expect(await clerk.look('intake-suggestions')).toEqual([]);
    const chosen = clerk.page.locator('.ant-select').filter({ hasText: '108.3' });
    await chosen.first().waitFor();
    const form = new Form(clerk.page.locator('form').first());
    await form.text('事实与理由', '物业公司提供服务，业主拖欠2025年物业服务费不交。');
    const other = suggestions.getByRole('button', { name: '选用案由：物业服务合同纠纷' });
    await other.waitFor();
    expect(await chosen.count()).toBe(1);
    await other.click();
    await chosen.waitFor({ state: 'detached' });
    await form.text('事实与理由', '双方于2025年3月签订借条，到期未还。');
    await suggestions.getByRole('button', { name: '选用案由：民间借贷纠纷' }).click();
    await chosen.first().waitFor();
  });

  test('a criminal text is told apart at once, with its article', async () => {
    const form = new Form(clerk.page.locator('form').first());
    const facts = '公诉机关指控被告人犯盗窃罪，请求追究被告人刑事责任，判处有期徒刑。';
    await form.text('事实与理由', facts);
    expect(await clerk.reads(/另行告知：不属于民事纠纷/)).toContain('另行告知');
    await form.text('事实与理由', '双方于2025年3月签订借条，到期未还。');
    await clerk.page.getByText(/另行告知：不属于民事纠纷/).waitFor({ state: 'detached' });
    await clerk.button('提交登记').click();
    await clerk.reads(/已登记，编号/);
    await clerk.page.getByRole('link', { name: '打开' }).click();
    await clerk.sees(new RegExp(people.applicant));
  });

  test('the advice card gives level, reasons, what is missing and a ranking before diversion', async () => {
    const advice = card(clerk, '分流建议');
    await advice.getByText('建议调解').first().waitFor();
    for (const heading of ['理由', '尚缺的事实', '繁简程度', '关联情况'])
      await advice.getByRole('heading', { name: heading }).waitFor();
    await advice.getByText(/缺少被申请人的住址/).waitFor();
    await advice.getByRole('cell', { name: '可以指定' }).first().waitFor();
    expect(await clerk.look('advice')).toEqual([]);
  });

  test('what if shows the place, the dates and the arithmetic, and writes nothing', async () => {
    const panel = card(clerk, '假如');
    const form = new Form(panel);
    await form.pick('假如办理', '分流');
    await form.radio('委派调解');
    await form.radio('现场');
    await form.text('再过（天）', '30');
    await panel.getByRole('button', { name: '推演' }).click();
    const prospect = panel.getByRole('region', { name: '届时' });
    await prospect.getByText('分流为委派调解').waitFor();
    await prospect.getByText(/期限内没有答复，视为不同意调解/).waitFor();
    await prospect.locator('details').first().waitFor();
    expect(await clerk.look('what-if')).toEqual([]);
    await clerk.button('分流').first().waitFor();
  });
});

describe('an agreement is checked while it is written and before it is confirmed', () => {
  test('in the room a clause the law does not allow is shown at once and refused', async () => {
    await clerk.act('分流', async (form) => {
      await form.radio('委派调解');
      await form.radio('现场');
    });
    await clerk.reads('征询意愿');
    const mediators = await Promise.all(
      ['mediator', 'mediator2', 'mediator3'].map((login) => hall.desk(login)),
    );
    for (const name of both)
      await clerk.act(
        '答复调解意愿',
        says(name, (form) => form.radio('同意')),
      );
    const task = new RegExp(`答复指定.*${people.applicant}`);
    mediator = await Promise.any(
      mediators.map(async (desk) => {
        await desk.page.getByRole('button', { name: task }).waitFor();
        return desk;
      }),
    );
    await mediator.page.getByRole('button', { name: task }).click();
    await mediator.page.getByRole('link', { name: '进入调解工作间' }).click();
    await mediator.actInRoom('接受指定', (form) => form.radio('没有需要披露的关系'));
    const head = mediator.page.locator('.ant-collapse-header').filter({ hasText: '拟定调解协议' });
    await head.click();
    const panel = mediator.page.locator('.ant-collapse-item').filter({ has: head });
    const form = new Form(panel);
    await form.text('协议内容', '偿还12,000元（壹万叁仟元整）；逾期的，申请人可以另行起诉。');
    const check = panel.getByRole('region', { name: '协议检查' });
    await check.getByText(/大写和小写不一致/).waitFor();
    await check.getByText(/不得约定不履行时另行起诉/).waitFor();
    expect(await mediator.look('room-check')).toEqual([]);
    await panel.locator('button[type=submit]').click();
    await panel
      .getByText(/同一金额的大写和小写不一致，请改为一致后再提交/)
      .first()
      .waitFor();
  });

  test('a warning has to be ticked, and the corrected agreement goes to signing', async () => {
    await mediator.actInRoom('拟定调解协议', async (form) => {
      await form.text(
        '协议内容',
        '偿还12,000元（壹万贰仟元整），汇入申请人账户；由其父母代为转交。',
      );
      await form.place.getByRole('button', { name: '增加：付款安排' }).click();
      await form.pick('付款方', people.respondent);
      await form.pick('收款方', people.applicant);
      await form.text('金额', '12000');
      await form.day('付款日期', courtDay(20));
      // The payment is complete now, and the warning that there is none goes.
      await form.place.getByText(/没有付款安排/).waitFor({ state: 'hidden' });
      await form.tick('已核对，仍照此签署');
    });
    await mediator.reads('¥12,000.00（人民币壹万贰仟元整）');
    expect(await mediator.look('room-agreed')).toEqual([]);
  });

  test('the judge finds the checklist with jurisdiction and findings beside the agreement', async () => {
    for (const name of both) await mediator.actInRoom('签署调解协议', says(name));
    await clerk.reads('可申请确认');
    for (const name of both) await clerk.act('申请司法确认', says(name));
    const judge = await hall.desk('judge');
    await judge.page
      .getByRole('button', { name: new RegExp(`2026-.*${people.applicant}`) })
      .click();
    const checklist = card(judge, '审查要点');
    await checklist.getByText('本院有管辖权').waitFor();
    await checklist
      .getByText(/第205条/)
      .first()
      .waitFor();
    await checklist.getByText(/涉及在场各方以外的人/).waitFor();
    expect(await judge.look('checklist')).toEqual([]);
  });

  test('no page wrote an error, and none asked another host', () => {
    const { host } = new URL(hall.address);
    for (const desk of hall.desks) {
      expect(desk.errors).toEqual([]);
      expect([...desk.hosts]).toEqual([host]);
    }
  });
});
