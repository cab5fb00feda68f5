import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { OpenDispute } from '#tests/api/support/counter';
import { courtDay } from '#tests/support/court-day';
import { FilingHall } from './support/filing-hall.ts';
import { openBrowser, Phone } from './support/phone.ts';
import { enter } from './support/visit.ts';

let hall: FilingHall;
let browser: Browser;
let huo: Phone;

beforeAll(async () => {
  hall = await FilingHall.open();
  browser = await openBrowser();
  huo = await Phone.open(browser);
});
afterAll(async () => {
  await browser?.close();
  await hall?.close();
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await huo.keepPicture('failed-order');
});

/** An agreement on one payment that has not come, and a payment order served on the debtor. */
async function orderServed(): Promise<OpenDispute> {
  const dispute = await hall.register('lu.order@example.org', 'huo.order@example.org');
  const { applicant, respondent } = dispute;
  const known = { id: dispute.id, parties: [] };
  const clerk = (body: { readonly kind: string; readonly [field: string]: unknown }) =>
    hall.staff('clerk', dispute, body);
  const each = async (body: { readonly kind: string; readonly [field: string]: unknown }) => {
    for (const partyId of [applicant, respondent])
      await clerk({ partyId, channel: 'counter', ...body });
  };
  await clerk({ kind: 'divert', track: 'entrusted', mode: 'on-site' });
  await each({ kind: 'answer-offer', answer: 'consent' });
  await hall.staff(await hall.mediatorAccepts(dispute), dispute, {
    kind: 'record-agreement',
    terms: '霍临川一次性偿还一万二千元。',
    instalments: [
      { payerId: respondent, payeeId: applicant, amountFen: 1_200_000, dueOn: courtDay(3) },
    ],
    performedOnTheSpot: false,
  });
  const { agreement } = await hall.api.court.state(known);
  await each({ kind: 'sign-agreement', documentHash: agreement?.hash });
  await each({ kind: 'waive-confirmation' });
  await hall.api.court.moveClock(5);
  await hall.api.court.recheck(known);
  await hall.api.court.until(known, ({ status }) => status === 'defaulted');
  await clerk({
    kind: 'apply-for-payment-order',
    partyId: applicant,
    channel: 'counter',
    noCounterPerformance: true,
    servable: true,
  });
  const number = '（2026）澜0101民督7号';
  await hall.staff('judge', dispute, { kind: 'accept-order-application', orderCaseNumber: number });
  await hall.staff('judge', dispute, { kind: 'issue-payment-order', orderNumber: number });
  await clerk({ kind: 'record-order-service', servedOn: courtDay(5) });
  return dispute;
}

test('[cpl.payment-order.objection] a debtor objects to a payment order in writing, on a phone and in time', async () => {
  const dispute = await orderServed();
  await enter(hall, huo, 'huo.order@example.org', '支付令');
  await huo.page.getByText('轮到您了：清偿或者提出异议').waitFor();
  await huo.page.getByRole('button', { name: /^去办理/ }).click();
  await huo.page.getByLabel(/^对债务是否存在/).check();
  await huo.page.getByLabel('以书面方式提出').check();
  await huo.look('order-01-objection');
  await huo.tap('提交：对支付令提出异议');
  await huo.sees('已办好');
  const state = await hall.api.court.state({ id: dispute.id, parties: [] });
  expect(state.status).toBe('order-ended');
  expect(huo.errors).toEqual([]);
});
