import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { OpenDispute } from '#tests/api/support/counter';
import { FilingHall } from './support/filing-hall.ts';
import { openBrowser, Phone } from './support/phone.ts';
import { aMinuteLater, countOf, enter } from './support/visit.ts';

let hall: FilingHall;
let browser: Browser;
let dispute: OpenDispute;
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
  if (task.result?.state === 'fail') await huo.keepPicture('failed-agent');
});

const consent = (partyId: string) =>
  hall.staff('clerk', dispute, {
    kind: 'answer-offer',
    partyId,
    answer: 'consent',
    channel: 'phone',
  });
const hashOf = async (): Promise<string> =>
  (await hall.api.court.state({ id: dispute.id, parties: [] })).agreement?.hash ?? '';

describe('a party and its agent, on the party’s phone', () => {
  test('the party names who speaks for it, and how far', async () => {
    dispute = await hall.register('lu.agent@example.org', 'huo.agent@example.org');
    await hall.staff('clerk', dispute, { kind: 'divert', track: 'entrusted', mode: 'on-site' });
    await enter(hall, huo, 'huo.agent@example.org', '是否同意调解');
    await huo.tap('返回');
    await huo.tap('登记代理人');
    await huo.tap('提交：登记代理人');
    await huo.page.getByText('请填写“代理人姓名”。').waitFor();
    await huo.page.getByLabel(/^代理人姓名/).fill('闻人鹤');
    await huo.page.getByLabel('律师', { exact: true }).check();
    await huo.page.getByLabel('一般授权').check();
    await huo.look('agent-01-form');
    await huo.tap('提交：登记代理人');
    await huo.sees('已办好');
    expect(await countOf(hall, dispute.id, 'name-agent')).toBe(1);
  });

  test('asked for the special authority that is missing, it shows it, and the agreement binds', async () => {
    await consent(dispute.applicant);
    await consent(dispute.respondent);
    const mediator = await hall.mediatorAccepts(dispute);
    await hall.staff(mediator, dispute, {
      kind: 'record-agreement',
      terms: '霍临川于本月内当面道歉，双方再无其他争议。',
      instalments: [],
      performedOnTheSpot: false,
      confirmedWarnings: ['nothing-to-perform'],
    });
    const documentHash = await hashOf();
    const signed = { documentHash, channel: 'counter' };
    const { applicant: lu, respondent } = dispute;
    await hall.staff(mediator, dispute, { kind: 'sign-agreement', partyId: lu, ...signed });
    await hall.staff(mediator, dispute, {
      kind: 'sign-as-agent',
      partyId: respondent,
      authority: 'general',
      ...signed,
    });
    await aMinuteLater(hall);
    await enter(hall, huo, 'huo.agent@example.org', '请补交特别授权');
    await huo.page.getByText('轮到您了：补交特别授权').waitFor();
    await huo.tap('去办理：补交特别授权');
    await huo.look('agent-02-authority');
    await huo.tap('提交：补交特别授权');
    await huo.sees('已办好');
    const state = await hall.api.court.state({ id: dispute.id, parties: [] });
    expect(state.agreement?.effectiveAt).not.toBeNull();
    expect(state.agents).toMatchObject([{ partyId: respondent, authority: 'special' }]);
  });

  test('nothing went wrong on the page', () => {
    expect(huo.errors).toEqual([]);
  });
});
