import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { courtDay } from '#tests/support/court-day';
import type { Desk } from './support/desk.ts';
import { DeskHall, newPeople, register, says } from './support/desk-hall.ts';
import { answerOffer } from './support/visit.ts';

const people = newPeople();
const { applicant, respondent } = people;
const both = [applicant, respondent];

let hall: DeskHall;
let clerk: Desk;
let mediator: Desk;
let judge: Desk;

beforeAll(async () => {
  hall = await DeskHall.open('test-desks');
  clerk = await hall.desk('clerk');
});
afterAll(() => hall?.close());
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await hall.keepPictures();
});

describe('a dispute goes from the counter to its end by clicking', () => {
  test('the clerk registers it and offers mediation to both parties', async () => {
    await register(clerk, people);
    expect(await clerk.look('dispute')).toEqual([]);
    await clerk.act('分流', async (form) => {
      await form.radio('委派调解');
      await form.radio('现场');
    });
    await clerk.reads('征询意愿');
  });

  test('both say yes by their links, and the mediator it falls to sees it without loading the page again', async () => {
    const mediators = await Promise.all(
      ['mediator', 'mediator2', 'mediator3'].map((login) => hall.desk(login)),
    );
    for (const [side, to] of Object.entries(people.mail)) {
      const phone = await hall.phone();
      await answerOffer(hall, phone, to, /^同意/);
      await phone.look(`consent-of-${side}`);
    }
    const task = new RegExp(`答复指定.*${applicant}`);
    mediator = await Promise.any(
      mediators.map(async (desk) => {
        await desk.page.getByRole('button', { name: task }).waitFor();
        return desk;
      }),
    );
    expect(mediator.loads).toBe(1);
    await mediator.page.getByRole('button', { name: task }).click();
    expect(await mediator.look('inbox')).toEqual([]);
  });

  test('the mediator accepts, keeps a record and writes the agreement in the room', async () => {
    await mediator.page.getByRole('link', { name: '进入调解工作间' }).click();
    await mediator.actInRoom('接受指定', (form) => form.radio('没有需要披露的关系'));
    await mediator.actInRoom('制作笔录', async (form) => {
      for (const name of both) await form.tick(new RegExp(name));
      await form.text('调解笔录', '双方到场，愿意分期偿还。');
    });
    expect(await mediator.look('room')).toEqual([]);
    await mediator.actInRoom('拟定调解协议', async (form) => {
      await form.text('协议内容', '被申请人偿还借款一万二千元。');
      await form.place.getByRole('button', { name: '增加：付款安排' }).click();
      await form.pick('付款方', respondent);
      await form.pick('收款方', applicant);
      await form.text('金额', '12000');
      await form.day('付款日期', courtDay(20));
    });
    await mediator.reads('¥12,000.00（人民币壹万贰仟元整）');
  });

  test('both sign it, and both ask the court to confirm it', async () => {
    for (const name of both) await mediator.actInRoom('签署调解协议', says(name));
    await clerk.reads('可申请确认');
    for (const name of both) await clerk.act('申请司法确认', says(name));
    expect(await clerk.reads('待受理')).toContain('待受理');
  });

  test('the judge cannot confirm before both were heard, and can afterwards', async () => {
    judge = await hall.desk('judge');
    const task = new RegExp(`2026-.*${applicant}`);
    await judge.page.getByRole('button', { name: task }).click();
    await judge.act('受理确认申请', (form) => form.text('确认案件案号', '（2026）云0102民特1号'));
    await judge.reads('审查中');
    expect(await judge.button('确认有效').count()).toBe(0);
    await judge.act('记录核实', async (form) => {
      for (const name of both) await form.tick(new RegExp(name));
      await form.text('核实笔录', '双方确认自愿。');
    });
    expect(await judge.look('confirm')).toEqual([]);
    await judge.act('确认有效', (form) => form.text('裁定书文号', '（2026）云0102民特1号'));
  });

  test('the money is paid and received, and the dispute is closed', async () => {
    await clerk.reads('履行中');
    await clerk.act(
      '登记付款',
      says(respondent, async (form) => {
        await form.text('期数', '1');
        await form.day('付款日期', courtDay(0));
      }),
    );
    await clerk.act(
      '确认收款',
      says(applicant, (form) => form.text('期数', '1')),
    );
    await clerk.reads('调解协议经法院确认，并已履行完毕。');
    expect(await clerk.look('dispute-closed')).toEqual([]);
  });

  test('no page wrote an error, and none asked another host', () => {
    expect(hall.complaints()).toEqual([]);
  });
});
