import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { drivePlanText, driveSays } from '#i18n/zh-CN/drive';
import { driveText } from '#i18n/zh-CN/tools';
import { lodge, type Lodger } from '#tests/support/lodger';

const stories = [
  ['108.3', '李某向邻居借款二万元修房，约定半年归还，到期只还了五千元，双方为余款争执不下。'],
  ['126', '某小区业主认为楼道灯长期不亮，三年未交物业费，物业公司多次上门催收未果。'],
  ['116.2', '租客提前退租，房东以墙面损坏为由不退押金，双方对损坏的程度各执一词。'],
  ['88', '餐馆赊购食材半年，供货商催款时，餐馆提出其中两批食材不新鲜，拒绝全额付款。'],
  ['411', '电动车与自行车在路口相撞，双方对谁闯红灯说法不一，医药费尚未结清。'],
  ['55', '楼上空调滴水浸坏楼下雨棚，两家为更换雨棚的费用多次争吵。'],
  ['142', '健身房搬迁到十公里外，会员要求退还剩余课程费，健身房只同意转课。'],
  ['144', '装修工完成贴砖后，业主认为平整度不合格，扣留了最后一笔工钱。'],
  ['24', '老人的三个子女对每月赡养费如何分担意见不一，其中一人已半年没有支付。'],
  ['419', '宠物狗在公园咬伤慢跑者，狗主人只愿支付疫苗费，不愿赔偿误工损失。'],
] as const;

let lodger: Lodger;
let folder: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'suyuan-drive-'));
  file = join(folder, 'stories.jsonl');
  const lines = stories.map(([code, text], index) =>
    JSON.stringify({ id: `s-${index}`, text, cause_2026: { code } }),
  );
  await writeFile(file, `${lines.join('\n')}\n`);
  lodger = await lodge(`drive-${process.pid}`);
});
afterAll(async () => {
  await lodger.leave();
  await rm(folder, { recursive: true });
});

/** Runs the tool as an operator would. */
const drive = (...args: readonly string[]) =>
  new Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>(
    (resolve, reject) => {
      const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/drive.ts', ...args]);
      const out: string[] = [];
      const err: string[] = [];
      child.stdout.on('data', (part: Buffer) => out.push(part.toString()));
      child.stderr.on('data', (part: Buffer) => err.push(part.toString()));
      child.once('error', reject);
      child.once('close', (code) => resolve({ code, out: out.join(''), err: err.join('') }));
    },
  );
const on = () => ['--file', file, '--address', lodger.system.run.address];

const report = z.object({
  planned: z.number(),
  reached: z.number(),
  success: z.boolean(),
  acts: z.object({ staff: z.number(), link: z.number(), counter: z.number() }),
  books: z.object({
    accepted: z.number(),
    open: z.number(),
    ends: z.record(z.string(), z.number()),
    isBalanced: z.boolean(),
  }),
  disputes: z.array(
    z.object({
      number: z.string().nullable(),
      reached: z.string().nullable(),
      place: z.string(),
      reason: z.string().nullable(),
    }),
  ),
});

describe('the drive', () => {
  test('brings ten disputes to ten planned ends, and the books balance', async () => {
    const { code, out, err } = await drive(...on(), '--count', '10', '--seed', '7');
    expect(code, `${out}\n${err}`).toBe(0);
    for (const name of Object.values(drivePlanText)) expect(out).toContain(name);
    expect(out).toContain(driveText.summary(10, 10));
    expect(out).toContain(driveSays.balanced);
    expect(err).toContain(driveSays.phases['mediation.term']);
  });

  test('says the same to a machine in one document, with parties at the link and at the counter', async () => {
    const { code, out } = await drive(...on(), '--count', '2', '--plan', 'performed', '--json');
    const told = report.parse(JSON.parse(out));
    expect(code).toBe(0);
    expect(told).toMatchObject({ planned: 2, reached: 2, success: true });
    expect(told.books).toMatchObject({ accepted: 2, open: 0, ends: { performed: 2 } });
    expect(told.acts.link).toBeGreaterThan(0);
    expect(told.acts.counter).toBeGreaterThan(0);
  });

  test('fails and names the dispute when a planned end cannot be reached', async () => {
    // The rules of this court do not offer mediation before registration.
    const impossible = ['--court', 'wangze', '--track', 'entrusted', '--plan', 'refused'];
    const { code, out } = await drive(...on(), '--count', '1', ...impossible, '--json');
    const told = report.parse(JSON.parse(out));
    expect(code).toBe(1);
    expect(told).toMatchObject({ planned: 1, reached: 0, success: false });
    expect(told.books).toMatchObject({ accepted: 1, open: 1, ends: {}, isBalanced: true });
    const [dispute] = told.disputes;
    expect(dispute).toMatchObject({ reached: null, place: 'intake/received' });
    expect(dispute?.reason).toContain('track-not-offered');

    const again = await drive(...on(), '--count', '1', '--seed', '2', ...impossible);
    expect(again.code).toBe(1);
    expect(again.out).toMatch(/20\d\d.*track-not-offered/s);
    expect(again.out).toContain(driveText.summary(0, 1));
  });

  test('says how it is used, what cannot be read and what does not answer, each in a line', async () => {
    expect(await drive('--file', file)).toMatchObject({ code: 2, err: `${driveSays.usage}\n` });
    const missing = join(folder, 'missing.jsonl');
    expect(
      await drive('--file', missing, '--count', '1', '--address', 'http://127.0.0.1:9'),
    ).toEqual({ code: 1, out: '', err: `${driveSays.unreadable(missing)}\n` });
    const nobody = 'http://127.0.0.1:9';
    expect(await drive('--file', file, '--count', '1', '--address', nobody)).toEqual({
      code: 1,
      out: '',
      err: `${driveSays.unreachable(nobody)}\n`,
    });
  });
});
