import { describe, expect, test } from 'vitest';
import type { Task } from '#web/client/contract';
import { instant } from '#domain/shared/instant';
import { groupTasks } from './group.ts';

const now = instant(Date.parse('2026-11-22T10:00:00+08:00'));

const task = (id: string, dueAt: string | null): Task => ({
  id,
  kind: 'mediate',
  name: '主持调解',
  hint: '',
  dueAt,
  openedAt: '2026-11-01T00:00:00.000+08:00',
  isClaimed: false,
  lamp: { colour: 'green', word: '正常' },
  dispute: {
    id: 'd',
    number: '1',
    title: '甲诉乙',
    stage: 'court-mediation',
    status: 'mediating',
    place: '驻院调解',
  },
});

describe('tasks', () => {
  test('stand under the headings people plan by, the most pressing first', () => {
    const groups = groupTasks(
      [
        task('none', null),
        task('later', '2026-12-20T23:59:59.999+08:00'),
        task('week', '2026-11-29T23:59:59.999+08:00'),
        task('today', '2026-11-22T23:59:59.999+08:00'),
        task('overdue', '2026-11-21T23:59:59.999+08:00'),
      ],
      now,
    );
    expect(groups.map(({ name, tasks }) => [name, tasks.map(({ id }) => id)])).toEqual([
      ['已超期', ['overdue']],
      ['今天到期', ['today']],
      ['七天内到期', ['week']],
      ['更晚', ['later']],
      ['没有期限', ['none']],
    ]);
  });

  test('that ended an hour ago are overdue on the same day', () => {
    const [group] = groupTasks([task('a', '2026-11-22T09:00:00.000+08:00')], now);
    expect(group?.name).toBe('已超期');
  });
});
