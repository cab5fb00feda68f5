import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { command, type OpenDispute } from '#tests/api/support/counter';
import { FilingHall } from './support/filing-hall.ts';
import { openBrowser, Phone } from './support/phone.ts';
import { aMinuteLater, countOf, enter, enterCode } from './support/visit.ts';

const OFFER = '是否同意调解';
const REASON = '对方一直不接电话，<script>alert(1)</script>{{7*7}}';

let hall: FilingHall;
let browser: Browser;
let dispute: OpenDispute;
let phone: Phone;
let mail: string;
let count = 0;

beforeAll(async () => {
  hall = await FilingHall.open();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await hall?.close();
});
beforeEach(async () => {
  count += 1;
  mail = `lu${count}@example.org`;
  dispute = await hall.register(mail, `huo${count}@example.org`);
  await hall.staff('clerk', dispute, { kind: 'divert', track: 'entrusted', mode: 'on-site' });
  phone = await Phone.open(browser);
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail' && !phone.page.isClosed()) await phone.keepPicture('failed');
  await phone.close();
  phone.checkQuiet(hall.address);
});

describe('a link that opens nothing', () => {
  const neutral = async (address: string): Promise<string> => {
    await phone.page.goto(address);
    await phone.sees('这个链接打不开');
    return phone.page.innerText('#page');
  };

  test('shows one and the same page, whatever it lacks', async () => {
    const link = await hall.letters.link(mail, OFFER);
    const altered = `${link.slice(0, -2)}${link.endsWith('AA') ? 'BB' : 'AA'}`;
    const first = await neutral(altered);
    await phone.look('21-gone');
    expect(first).not.toContain(dispute.number);
    expect(await neutral(`${hall.address}/p/nonsense`)).toBe(first);
    expect(await neutral(`${hall.address}/p/`)).toBe(first);
    await hall.api.court.pool.query('update party_link set expires_at = court_now()');
    expect(await neutral(link)).toBe(first);
  });
});

describe('the code', () => {
  test('may be wrong five times, then a new one is needed', async () => {
    await phone.page.goto(await hall.letters.link(mail, OFFER));
    const before = await hall.letters.count();
    await phone.tap('给我发验证码');
    await phone.sees('请输入验证码');
    const code = await hall.letters.code(mail, before);
    const box = phone.page.getByLabel('6 位验证码');
    await box.fill(code === '111111' ? '222222' : '111111');
    for (const left of [4, 3, 2, 1]) {
      await phone.tap('打开');
      await phone.page.getByText(`还可以再试 ${left} 次`).waitFor();
    }
    await phone.tap('打开');
    await phone.page.getByText('请重新获取验证码').waitFor();
    await box.fill(code);
    await phone.tap('打开');
    await phone.page.getByText('请重新获取验证码').waitFor();
    await phone.look('22-code-locked');
    expect(await phone.page.innerText('main')).not.toContain('霍临川');
  });
});

describe('what was typed or decided is never lost', () => {
  test('a reason half typed is there again after the page is closed, and the demand for filing needs none', async () => {
    await enter(hall, phone, mail, OFFER);
    await phone.tap('返回进度');
    await phone.look('23-answer-asked');
    await phone.tap('我要起诉');
    await phone.page.getByLabel(/^理由/).fill(REASON);
    const address = phone.page.url();
    await phone.page.close();
    const page = await phone.context.newPage();
    await page.goto(address);
    await page.getByRole('heading', { level: 1, name: '我要起诉' }).waitFor();
    await expect.poll(() => page.getByLabel(/^理由/).inputValue()).toBe(REASON);
    await page.getByRole('button', { name: '提交：我要起诉' }).click();
    await page.getByRole('heading', { level: 1, name: '已办好' }).waitFor();
    const { rows } = await hall.api.court.pool.query<{ reason: string }>(
      "select body ->> 'reason' as reason from command where dispute_id = $1 and kind = 'demand-filing'",
      [dispute.id],
    );
    expect(rows).toEqual([{ reason: REASON }]);
    const state = await hall.api.court.state({ id: dispute.id, parties: [] });
    expect(state.stage).toBe('filing');
  });

  test('an answer given while the server is down is kept through a reload and arrives once', async () => {
    await enter(hall, phone, mail, OFFER);
    await phone.tap('看完了，去答复');
    await phone.page.getByLabel(/^不同意/).check();
    await hall.serverDown();
    await phone.tap('提交我的答复');
    await phone.page.getByText('还没有送到法院').waitFor();
    expect(await countOf(hall, dispute.id, 'answer-offer')).toBe(0);
    await hall.serverUp();
    await phone.page.reload();
    await phone.sees('已办好');
    await expect.poll(() => phone.text()).toContain('不同意');
    expect(await countOf(hall, dispute.id, 'answer-offer')).toBe(1);
  });

  test('an answer that the counter has taken meanwhile is refused with its reason, not sent twice', async () => {
    await enter(hall, phone, mail, OFFER);
    await phone.tap('看完了，去答复');
    await phone.page.getByLabel(/^同意/).check();
    const token = await hall.api.signIn('clerk');
    const told = await command(hall.api, token, dispute.id, {
      kind: 'answer-offer',
      partyId: dispute.applicant,
      answer: 'consent',
      channel: 'counter',
    });
    expect(told.status).toBe(200);
    await phone.tap('提交我的答复');
    await phone.page.getByText('已经答复过').waitFor();
    await phone.look('24-answered-elsewhere');
    await expect.poll(() => phone.text()).toContain('现在等：还没有答复的当事人');
  });
});

describe('whose dispute a page shows', () => {
  test('a link opened in another tab does not show its dispute under this one', async () => {
    await enter(hall, phone, mail, OFFER);
    await phone.sees('调解告知书');
    const other = await hall.register(`other${count}@example.org`, `third${count}@example.org`);
    await hall.staff('clerk', other, { kind: 'divert', track: 'entrusted', mode: 'on-site' });
    const second = await phone.context.newPage();
    await second.goto(await hall.letters.link(`other${count}@example.org`, OFFER));
    const before = await hall.letters.count();
    await second.getByRole('button', { name: '给我发验证码' }).click();
    await second
      .getByLabel('6 位验证码')
      .fill(await hall.letters.code(`other${count}@example.org`, before));
    await second.getByRole('button', { name: '打开' }).click();
    await second.getByRole('heading', { level: 1, name: '调解告知书' }).waitFor();
    await phone.page.reload();
    await phone.page.getByText('请重新验证一次').waitFor();
    expect(await phone.page.innerText('#page')).not.toContain(other.number);
    await aMinuteLater(hall);
    await enterCode(hall, phone, mail);
    await phone.sees('调解告知书');
    await expect.poll(() => phone.text()).toContain(dispute.number);
  });

  test('a link that was sent for reading offers nothing to do', async () => {
    await hall.letters.link(mail, OFFER);
    await hall.api.court.pool.query("update party_link set purpose = 'follow'");
    await enter(hall, phone, mail, OFFER);
    await phone.page.getByText('这个链接只能查看').waitFor();
    await expect.poll(() => phone.text()).toContain('轮到您了：答复调解意愿');
    expect(await phone.page.getByRole('button', { name: '我要起诉' }).count()).toBe(0);
    await phone.look('25-follow');
  });
});

describe('the page on which anybody can check a message', () => {
  test('says that a real message is real, with court, kind and day, and nothing of the people', async () => {
    const message = await hall.letters.mail(mail, OFFER);
    await phone.page.goto(`${hall.address}/check`);
    await phone.sees('这条消息是真的吗？');
    await phone.page.getByText('粘贴整条消息，自动查找').click();
    await phone.page.getByLabel('粘贴的文字只留在这台设备上').fill(message);
    await phone.page.getByText('已找到编号和防伪码').waitFor();
    await phone.look('31-check-pasted');
    await phone.tap('查验');
    await phone.page.getByRole('heading', { level: 2, name: '是真的' }).waitFor();
    await phone.look('32-check-yes');
    const text = await phone.page.innerText('[role=alert]');
    expect(text).toContain('调解意愿征询');
    expect(text).toContain('栖桥区人民法院');
    expect(text).not.toMatch(/陆知微|霍临川|借贷/);
  });

  test('says of a wrong code, a wrong number and a made-up one the same', async () => {
    const code = /防伪码：(\d{4} \d{4})/.exec(await hall.letters.mail(mail, OFFER))?.[1] ?? '';
    const ask = async (number: string, typed: string): Promise<string> => {
      await phone.page.goto(`${hall.address}/check`);
      await phone.page.getByLabel('编号').first().fill(number);
      await phone.page.getByLabel('防伪码').first().fill(typed);
      await phone.tap('查验');
      await phone.page.getByRole('heading', { name: '没有查到' }).waitFor();
      return phone.page.locator('.note').innerText();
    };
    const wrongCode = await ask(dispute.number, '0000 0000');
    await phone.look('33-check-no');
    expect(await ask('2026-990101-999999', code)).toBe(wrongCode);
    expect(await ask('%', "' or 1=1 --")).toBe(wrongCode);
  });
});
