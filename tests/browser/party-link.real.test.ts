import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { OpenDispute } from '#tests/api/support/counter';
import { courtDay } from '#tests/support/court-day';
import { buildPublicWeb, loadedAtFirst } from './support/built-web.ts';
import { FilingHall } from './support/filing-hall.ts';
import { openBrowser, Phone } from './support/phone.ts';
import { aMinuteLater, countOf, enter, enterCode } from './support/visit.ts';

let hall: FilingHall;
let browser: Browser;
let dispute: OpenDispute;
let lu: Phone;
let huo: Phone;

beforeAll(async () => {
  hall = await FilingHall.open();
  browser = await openBrowser();
  lu = await Phone.open(browser);
  huo = await Phone.open(browser);
});
afterAll(async () => {
  await browser?.close();
  await hall?.close();
});

// What both phones showed when something was not as expected.
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  await lu.keepPicture('failed-applicant');
  await huo.keepPicture('failed-respondent');
});

describe('the page', () => {
  test('weighs at most 90 KB, and brings nothing of the pages for people at work', async () => {
    const web = await buildPublicWeb();
    const { files, bytes } = await loadedAtFirst(web);
    expect(bytes).toBeLessThanOrEqual(90 * 1024);
    const texts = await Promise.all(files.map((file) => readFile(join(web, file), 'utf8')));
    await rm(web, { recursive: true });
    expect(texts.join('')).toContain('告知书');
    expect(texts.join('')).not.toMatch(/ant-btn|api\/board/);
  });
});

describe('two parties settle their dispute on their phones', () => {
  test('the mailed link says which court and number, and how to make sure, before any code', async () => {
    dispute = await hall.register('lu@example.org', 'huo@example.org');
    await hall.staff('clerk', dispute, { kind: 'divert', track: 'entrusted', mode: 'on-site' });
    await lu.page.goto(await hall.letters.link('lu@example.org', '是否同意调解'));
    await lu.sees('法院请您查看一件纠纷');
    await expect.poll(() => lu.text()).toContain(dispute.number);
    await expect.poll(() => lu.text()).toContain('12368');
    expect(await lu.page.innerText('main')).not.toContain('霍临川');
    await lu.look('01-door');
  });

  test('a wrong code is told with the tries left, and a form that is no code is not sent', async () => {
    const before = await hall.letters.count();
    await lu.tap('给我发验证码');
    await lu.sees('请输入验证码');
    await lu.page.getByLabel('6 位验证码').fill('12');
    await lu.tap('打开');
    await lu.page.getByText('验证码是 6 位数字').waitFor();
    const code = await hall.letters.code('lu@example.org', before);
    const wrong = code === '000000' ? '000001' : '000000';
    await lu.page.getByLabel('6 位验证码').fill(wrong);
    await lu.tap('打开');
    await lu.page.getByText('还可以再试 4 次').waitFor();
    await lu.look('02-code');
    await lu.page.getByLabel('6 位验证码').fill([...code].map((d) => toFullWidth(d)).join(''));
    await lu.tap('打开');
    await lu.sees('调解告知书');
    await expect.poll(() => lu.text()).toContain('霍临川');
  });

  test('after the notice the applicant says yes, and gets a receipt to keep', async () => {
    await lu.look('03-notice');
    await lu.tap('看完了，去答复');
    await lu.sees('您愿意调解吗？');
    await lu.tap('提交我的答复');
    await lu.page.getByText('请先选一项。').waitFor();
    await lu.page.getByLabel('我需要帮助').check();
    await lu.tap('看看谁能帮我');
    await lu.sees('谁能帮您');
    await lu.look('04-help');
    await lu.tap('返回');
    await lu.page.getByLabel(/^同意/).check();
    await lu.look('05-answer');
    await lu.tap('提交我的答复');
    await lu.sees('已办好');
    await lu.look('06-receipt-of-answer');
    expect(await countOf(hall, dispute.id, 'answer-offer')).toBe(1);
    await lu.tap('返回进度');
    await lu.page.getByText('现在等：还没有答复的当事人').waitFor();
    await lu.look('07-waiting');
  });

  test('the answer given without a network leaves once, when the network is back', async () => {
    await enter(hall, huo, 'huo@example.org', '是否同意调解');
    await huo.tap('看完了，去答复');
    await huo.page.getByLabel(/^同意/).check();
    await huo.context.setOffline(true);
    await huo.tap('提交我的答复');
    await huo.page.getByText('还没有送到法院').waitFor();
    await huo.look('08-offline');
    expect(await countOf(hall, dispute.id, 'answer-offer')).toBe(1);
    await huo.context.setOffline(false);
    await huo.sees('已办好');
    expect(await countOf(hall, dispute.id, 'answer-offer')).toBe(2);
    await huo.tap('返回进度');
    await huo.page.getByText('正在选一位').or(huo.page.getByText('已经选好')).first().waitFor();
  });

  test('the agreement is read line by line, its sums in capital numerals, and signed by what was read', async () => {
    const mediator = await hall.mediatorAccepts(dispute);
    await hall.staff(mediator, dispute, {
      kind: 'record-agreement',
      terms:
        '一、霍临川确认尚欠陆知微借款本金一万二千元。\n二、霍临川分两期偿还，每期六千元。\n三、双方就本纠纷再无其他争议。',
      instalments: [20, 50].map((days) => ({
        payerId: dispute.respondent,
        payeeId: dispute.applicant,
        amountFen: 600_050,
        dueOn: courtDay(days),
      })),
      performedOnTheSpot: false,
    });
    await aMinuteLater(hall);
    await enter(hall, lu, 'lu@example.org', '调解协议请您阅读签署');
    await lu.page.getByText('轮到您了：签署协议').waitFor();
    await lu.look('09-your-turn');
    await lu.tap('去办理：签署协议');
    await lu.sees('签署调解协议');
    await lu.page.getByText('本机已核对').waitFor();
    await lu.tap('签署');
    await lu.page.getByText('还有 5 条没有看').waitFor();
    await lu.readEveryLine();
    await lu.page.getByText('人民币壹万贰仟零壹元整').waitFor();
    await lu.tap('特大');
    await lu.look('10-sign-largest');
    await lu.tap('标准');
    await lu.page.setViewportSize({ width: 844, height: 390 });
    await lu.page.reload();
    await lu.page.setViewportSize({ width: 390, height: 844 });
    await lu.page.getByText('本机已核对').waitFor();
    const [line = lu.page.getByLabel(/^看过了/)] = await lu.page.getByLabel(/^看过了/).all();
    await expect.poll(() => line.isChecked()).toBe(true);
    await lu.page.getByLabel(/^我已阅读并签署/).check();
    await lu.look('11-sign');
    await lu.tap('签署');
    await lu.sees('已办好');
    const { rows } = await hall.api.court.pool.query<{ hash: string }>(
      "select hash from document where dispute_id = $1 and type = 'mediation-agreement'",
      [dispute.id],
    );
    await expect.poll(() => lu.text()).toContain(rows[0]?.hash ?? 'no paper');
    await lu.look('12-receipt-of-signature');
    const saved = lu.page.waitForEvent('download');
    await lu.tap('下载回执');
    expect((await saved).suggestedFilename()).toBe(`回执-${dispute.number}.txt`);
  });

  test('a session that has ended asks for a code again, and then sends what was decided', async () => {
    await aMinuteLater(hall);
    await enter(hall, huo, 'huo@example.org', '调解协议请您阅读签署');
    await huo.tap('去办理：签署协议');
    await huo.readEveryLine();
    await huo.page.getByLabel(/^我已阅读并签署/).check();
    await hall.api.court.pool.query('delete from party_session');
    await huo.tap('签署');
    await huo.page.getByText('验证身份以后自动提交').waitFor();
    await huo.look('13-back-at-the-door');
    await aMinuteLater(hall);
    await enterCode(hall, huo, 'huo@example.org');
    await huo.sees('已办好');
    expect(await countOf(hall, dispute.id, 'sign-agreement')).toBe(2);
  });

  test('both apply for confirmation, and each sees whose turn it is', async () => {
    await huo.tap('返回进度');
    await huo.tap('去办理：申请司法确认');
    await huo.look('14-apply');
    await huo.tap('提交：申请司法确认');
    await huo.sees('已办好');
    await huo.tap('返回进度');
    await huo.page.getByText('现在不用您做什么').waitFor();
    await aMinuteLater(hall);
    await enter(hall, lu, 'lu@example.org', '可以申请司法确认');
    await lu.tap('去办理：申请司法确认');
    await lu.tap('提交：申请司法确认');
    await lu.sees('已办好');
    await lu.tap('返回进度');
    await lu.page.getByText('现在等：法官').waitFor();
    expect(await countOf(hall, dispute.id, 'apply-for-confirmation')).toBe(2);
    await lu.look('15-judge');
  });

  test('a payment is reported by one phone and confirmed by the other', async () => {
    await huo.page.reload();
    await huo.tap('付款情况');
    await huo.page
      .getByRole('button', { name: /我付了/ })
      .first()
      .click();
    await huo.page.getByLabel('付款日期').fill(courtDay(0));
    await huo.look('16-paid');
    await huo.tap('提交：登记付款');
    await huo.sees('已办好');
    await lu.page.reload();
    await lu.tap('付款情况');
    await lu.look('17-payments');
    await lu.page
      .getByRole('button', { name: /^收到了/ })
      .first()
      .click();
    await lu.tap('提交：确认收款');
    await lu.sees('已办好');
    const state = await hall.api.court.state({ id: dispute.id, parties: [] });
    expect(state.agreement?.instalments.map((each) => each.state)).toEqual(['paid', 'due']);
  });

  test('nothing went wrong on either page, and nothing was asked of another host', () => {
    expect([...lu.errors, ...huo.errors]).toEqual([]);
    expect([...new Set([...lu.hosts, ...huo.hosts])]).toEqual([new URL(hall.address).host]);
  });
});

/** A digit as a Chinese keyboard writes it. */
const toFullWidth = (digit: string): string => String.fromCodePoint(0xff10 + Number(digit));
