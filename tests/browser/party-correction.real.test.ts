import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { numberBornOn } from '#tests/api/support/counter';
import { Form, type Desk } from './support/desk.ts';
import { DeskHall, newPeople, register } from './support/desk-hall.ts';

const ACT = '更正当事人信息';
const people = newPeople();
let hall: DeskHall;
let clerk: Desk;
beforeAll(async () => {
  hall = await DeskHall.open('test-party-correction');
  clerk = await hall.desk('clerk');
});
afterAll(() => hall?.close());
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await hall.keepPictures();
});

const drawer = () => clerk.page.getByRole('dialog', { name: ACT });
const tab = (name: string) => clerk.page.getByRole('tab', { name }).click();
const card = (heading: string | RegExp, level: 2 | 3) =>
  clerk.page
    .locator('.ant-card')
    .filter({ has: clerk.page.getByRole('heading', { level, name: heading }) })
    .last();

describe('a clerk puts right what is known of a party', () => {
  test('[jy.service-address] and is told which field cannot be right, with nothing lost of what was typed', async () => {
    await register(clerk, people);
    await tab('当事人');
    await clerk.button('查看明文').click();
    await clerk.page.getByLabel('查看明文的理由').fill('核对证件');
    await clerk.page.getByRole('dialog').getByRole('button', { name: '查看明文' }).click();
    await clerk.reads(people.mail.respondent);
    await clerk.button(ACT).click();
    const form = new Form(drawer());
    await form.pick('当事人', people.respondent);
    await form.text('电话', '139-0013-447');
    await form.text('送达地址', '汾阳市河堤街8号');
    await form.text('更正理由', '当事人来电更正');
    await drawer().getByRole('button', { name: ACT, exact: true }).click();
    await drawer().getByText('电话号码不正确').first().waitFor();
    expect(await drawer().getByLabel('送达地址', { exact: true }).inputValue()).toBe(
      '汾阳市河堤街8号',
    );
    expect(await clerk.lookBothWays('party-correction')).toEqual([]);
  });

  test('[jy.service-address] and sees it beside the party, plain and masked, in the course of the dispute, and in the papers that can be made', async () => {
    const form = new Form(drawer());
    await form.text('电话', '139-0013-4477');
    await form.pick('证件种类', '居民身份证');
    await form.text('证件号码', numberBornOn('19820307'));
    await drawer().getByRole('button', { name: ACT, exact: true }).click();
    await drawer().waitFor({ state: 'hidden' });
    const party = card(new RegExp(people.respondent), 3);
    await party.getByText('13900134477').waitFor();
    await clerk.button('恢复遮盖').click();
    await party.getByText('139****4477').waitFor();
    await tab('办理流程');
    await clerk.reads(`更正了${people.respondent}的电话、送达地址、证件种类、证件号码。`);
    const papers = card('文书制作', 2);
    await papers
      .getByRole('listitem')
      .filter({ hasText: people.respondent })
      .getByRole('link', { name: /^制作：送达地址确认书/ })
      .click();
    const sheet = clerk.page.getByRole('article', { name: '送达地址确认书' });
    const text = await sheet.innerText();
    expect(text).toContain('汾阳市河堤街8号');
    expect(text).toContain('13900134477');
  });

  test('wrote no error and asked no other host', () => {
    expect(hall.complaints()).toEqual([]);
  });
});
