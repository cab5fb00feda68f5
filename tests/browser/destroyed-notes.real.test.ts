import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { destroyNotes } from '#activities/retention/destroy-notes';
import { createLogger } from '#platform/log';
import type { Desk } from './support/desk.ts';
import { DeskHall, newPeople, says } from './support/desk-hall.ts';
import { consent, divert, mediatorAccepts } from './support/mediation-hall.ts';

const CONFIDED = '申请人私下说，八千元也可以。';
const YEAR_AND_MORE_MS = 370 * 86_400_000;
const people = newPeople();
let hall: DeskHall;
let clerk: Desk;
let mediator: Desk;
beforeAll(async () => {
  hall = await DeskHall.open('test-destroyed-notes');
  clerk = await hall.desk('clerk');
});
afterAll(() => hall?.close());
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await hall.keepPictures();
});

describe('a note a mediator has kept', () => {
  test('is still there to be read when the dispute has ended', async () => {
    await divert(clerk, people);
    await consent(clerk, people);
    mediator = await mediatorAccepts(hall, clerk, 'court-embedded');
    await mediator.page.getByLabel('笔记内容').fill(CONFIDED);
    await mediator.button('保存笔记').click();
    await mediator.reads('笔记已保存。');
    await clerk.act(
      '撤回申请',
      says(people.applicant, (form) => form.text('理由', '双方已自行和解。')),
    );
    await mediator.menu('私密笔记');
    expect(await mediator.reads(CONFIDED)).toBe(CONFIDED);
  });

  test('[policy.retention] is gone a year later, and in its place stands when and by which rule', async () => {
    await hall.pool.query('update court_clock set offset_ms = offset_ms + $1', [YEAR_AND_MORE_MS]);
    const log = createLogger('test', 'silent');
    // The system's own hourly round may have been faster.
    await destroyNotes({ pool: hall.pool, log, heartbeat: () => undefined });
    await mediator.page.reload();
    const trace = await mediator.reads(/此笔记保存至 .*已于 .* 销毁/);
    expect(trace).toContain('依据：本院规定“材料保存期限”');
    expect(await mediator.page.getByText(CONFIDED).count()).toBe(0);
    expect(await mediator.lookBothWays('destroyed-note')).toEqual([]);
  });

  test('wrote no error and asked no other host', () => {
    expect(hall.complaints()).toEqual([]);
  });
});
