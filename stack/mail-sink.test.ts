import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startMailSink } from './mail-sink.ts';
import { choosePorts } from './ports.ts';

let folder = '';
let port = 0;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'suyuan-mail-'));
  port = (await choosePorts(folder)).mail;
});

afterEach(() => rmSync(folder, { recursive: true }));

const mailsIn = (mailFolder: string): unknown[] =>
  readdirSync(mailFolder)
    .filter((name) => name.endsWith('.json'))
    .map((name): unknown => JSON.parse(readFileSync(join(mailFolder, name), 'utf8')));

describe('the mail sink', () => {
  test('keeps a Chinese mail with text and HTML exactly as it was meant', async () => {
    const mailFolder = join(folder, 'mail');
    const sink = await startMailSink(mailFolder, port);
    const text = `张三：您好。\n${'调解员已接受指派，请于三日内确认。'.repeat(20)}\n=3D 100%`;
    const html = '<p>张三：您好。<a href="http://127.0.0.1/p/a=b">查看</a></p>';
    await createTransport(sink.url).sendMail({
      from: '"云澜市中级人民法院" <court@example.org>',
      to: ['one@example.org', 'two@example.org'],
      subject: '诉前调解邀请：买卖合同纠纷（2026）云01诉前调1号，请在期限内答复是否同意先行调解',
      messageId: '<outbox-1@suyuan>',
      text,
      html,
    });
    await sink.stop();
    expect(mailsIn(mailFolder)).toEqual([
      {
        to: ['one@example.org', 'two@example.org'],
        from: 'court@example.org',
        subject: '诉前调解邀请：买卖合同纠纷（2026）云01诉前调1号，请在期限内答复是否同意先行调解',
        messageId: '<outbox-1@suyuan>',
        text,
        html,
        receivedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T.*Z$/),
      },
    ]);
  });

  test('keeps a plain mail without an HTML part', async () => {
    const mailFolder = join(folder, 'mail');
    const sink = await startMailSink(mailFolder, port);
    const mail = { from: 'a@example.org', to: 'b@example.org', subject: 'code', text: '123456' };
    await createTransport(sink.url).sendMail(mail);
    await sink.stop();
    expect(mailsIn(mailFolder)).toMatchObject([{ subject: 'code', text: '123456', html: '' }]);
  });

  test('does not start on a port that is taken', async () => {
    const other = createServer().listen(port, '127.0.0.1');
    await expect(startMailSink(join(folder, 'mail'), port)).rejects.toThrow(/EADDRINUSE/);
    other.close();
  });
});
