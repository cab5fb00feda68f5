import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '#tests/api/support/files';
import { Form, type Desk } from './support/desk.ts';
import { DeskHall, newPeople, register } from './support/desk-hall.ts';
import type { Phone } from './support/phone.ts';
import { aMinuteLater, enter, enterCode } from './support/visit.ts';

const people = newPeople();
let hall: DeskHall;
let clerk: Desk;
let phone: Phone;
/** Pictures of something, as a camera or a scanner would make them. */
let note: Buffer;
let transfer: Buffer;
beforeAll(async () => {
  hall = await DeskHall.open('test-evidence');
  clerk = await hall.desk('clerk');
});
afterAll(() => hall?.close());
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await hall.keepPictures();
});

const panel = () =>
  clerk.page
    .locator('.ant-card')
    .filter({ has: clerk.page.getByRole('heading', { level: 2, name: '证据材料' }) });
const drawer = () => clerk.page.getByRole('dialog', { name: '添加证据材料' });
const send = () => drawer().getByRole('button', { name: '提交', exact: true }).click();

describe('a clerk hands in what a party brought to the counter', () => {
  test('[ss.no-resubmission] and is told beside the field what is missing or wrong, with nothing lost of what was typed', async () => {
    await register(clerk, people);
    note = await clerk.page.screenshot({ type: 'jpeg' });
    await panel().getByText('还没有证据材料').waitFor();
    await panel().getByRole('button', { name: '添加证据材料' }).click();
    await send();
    await drawer().getByText('请选择要提交的文件').waitFor();
    const page = { name: '借条.png', mimeType: 'image/png', buffer: note };
    await drawer().locator('input[type=file]').setInputFiles(page);
    await drawer().getByText('已选择：借条.png').waitFor();
    const form = new Form(drawer());
    expect(await drawer().getByLabel('名称').inputValue()).toBe('借条');
    await form.text('名称', '2024年借条');
    await form.pick('提供材料的当事人', people.applicant);
    await send();
    await drawer().getByText('文件内容与文件名的后缀不一致').waitFor();
    expect(await drawer().getByLabel('名称').inputValue()).toBe('2024年借条');
    expect(await clerk.lookBothWays('evidence-form')).toEqual([]);
  });

  test('[ss.no-resubmission] and sees it in the list, looks at it, fetches it and checks that it is the same', async () => {
    const right = { name: '借条.jpg', mimeType: 'image/jpeg', buffer: note };
    await drawer().locator('input[type=file]').setInputFiles(right);
    await send();
    await drawer().waitFor({ state: 'hidden' });
    const line = panel().getByRole('listitem');
    await line.getByText('2024年借条').waitFor();
    expect(await line.innerText()).toContain(`申请人 ${people.applicant}`);
    await line.getByRole('button', { name: '查看：2024年借条' }).click();
    const picture = clerk.page.getByRole('dialog').getByRole('img', { name: '2024年借条' });
    await expect
      .poll(() => picture.evaluate((image) => Reflect.get(image, 'naturalWidth')))
      .toBe(1366);
    await clerk.keepPicture('evidence-picture');
    await clerk.page.keyboard.press('Escape');
    const coming = clerk.page.waitForEvent('download');
    await line.getByRole('link', { name: '下载：2024年借条' }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe('2024年借条.jpg');
    expect(sha256(await readFile(await download.path()))).toBe(sha256(note));
    await line.getByText('核对', { exact: true }).click();
    expect(await line.innerText()).toContain(sha256(note));
    const other = { ...right, buffer: Buffer.concat([note, Buffer.from('!')]) };
    await line.locator('input[type=file]').setInputFiles(other);
    await line.getByText('不一致').waitFor();
    await line.locator('input[type=file]').setInputFiles(right);
    await line.getByText('一致：这就是').waitFor();
    await clerk.page.evaluate('document.querySelector("details[open]").scrollIntoView()');
    expect(await clerk.lookBothWays('evidence-list')).toEqual([]);
  });
});

describe('a clerk takes back what was handed in by mistake', () => {
  test('[pi.access-and-correction] and says why; the list is without it, and the record with it', async () => {
    await panel().getByRole('button', { name: '添加证据材料' }).click();
    const wrong = Buffer.concat([note, Buffer.from('!')]);
    await drawer()
      .locator('input[type=file]')
      .setInputFiles({ name: '他人身份证.jpg', mimeType: 'image/jpeg', buffer: wrong });
    await new Form(drawer()).pick('提供材料的当事人', people.applicant);
    await send();
    const line = panel().getByRole('listitem').filter({ hasText: '他人身份证' });
    await line.getByRole('button', { name: '撤回' }).click();
    const ask = clerk.page.getByRole('dialog', { name: '撤回' });
    await ask.getByLabel('撤回“他人身份证”的理由').fill('误交了他人的身份证件');
    expect(await clerk.look('evidence-take-back')).toEqual([]);
    await ask.getByRole('button', { name: '撤回' }).click();
    await line.waitFor({ state: 'detached' });
    await clerk.page.getByText('误交了他人的身份证件').first().waitFor();
    expect(await panel().getByRole('listitem').count()).toBe(1);
  });
});

describe('a party hands in a photo on the phone', () => {
  test('[ss.no-resubmission] and finds it in the own list, where nothing of the other side stands', async () => {
    await clerk.act('分流', async (form) => {
      await form.radio('委派调解');
      await form.radio('现场');
    });
    phone = await hall.phone();
    await enter(hall, phone, people.mail.respondent, '是否同意调解');
    await phone.tap('返回进度');
    await phone.tap('我的证据材料');
    await phone.sees('我的证据材料');
    await phone.page.getByText('您还没有提交过证据材料').waitFor();
    transfer = await phone.page.screenshot({ type: 'png' });
    await phone.tap('提交给法院');
    await phone.page.getByText('请先拍照或者选择文件').waitFor();
    await phone.page
      .getByLabel('拍照或者选择文件')
      .setInputFiles({ name: 'IMG_0001.png', mimeType: 'image/png', buffer: transfer });
    await phone.page.getByLabel('这是什么材料').fill('转账截图');
    await phone.look('evidence-chosen');
    await hall.pool.query('delete from party_session');
    await phone.tap('提交给法院');
    await aMinuteLater(hall);
    await enterCode(hall, phone, people.mail.respondent);
    await phone.page.getByText('IMG_0001.png').waitFor();
    await phone.tap('提交给法院');
    await phone.page.getByText('已提交：转账截图').waitFor();
    const mine = phone.page.locator('section').filter({ hasText: '已经提交的' });
    await mine.getByText('转账截图').waitFor();
    expect(await mine.innerText()).not.toContain('借条');
    await phone.look('evidence-list');
    const coming = phone.page.waitForEvent('download');
    await mine.getByRole('link', { name: '下载：转账截图' }).click();
    expect(sha256(await readFile(await (await coming).path()))).toBe(sha256(transfer));
  });

  test('[ss.no-resubmission] and the clerk sees it at once, with whose it is', async () => {
    const line = panel().getByRole('listitem').filter({ hasText: '转账截图' });
    await line.waitFor();
    expect(await line.innerText()).toContain(`被申请人 ${people.respondent}，本人于`);
  });

  test('wrote no error and asked no other host', () => {
    expect(hall.complaints()).toEqual([]);
  });
});
