import { expect, test } from 'vitest';
import { agenda } from '#domain/dispute/agenda';
import { decide } from '#domain/dispute/decide';
import { instant } from '#domain/shared/instant';
import { Play, wallClock } from '#tests/support/procedure';
import { leaveOutFor } from './expeditions.ts';
import { explore } from './explore.ts';

const receivedAt = '2026-03-02 10:00';
const start = new Play(receivedAt);
const { law } = start;

test('events of one decision are never dated before the deadline that brought them about', () => {
  const { states } = explore({
    start: start.dispute,
    startedAt: wallClock(receivedAt),
    law,
    leaveOut: leaveOutFor('main road'),
    limit: 10_000,
  });
  // One of each place will do: what happens to time does not depend on who has said what.
  const places = new Map(
    states.map((state) => [`${state.dispute.stage}/${state.dispute.status}`, state]),
  );
  for (const { dispute } of places.values()) {
    const next = agenda(dispute)[0];
    if (next === undefined) continue;
    const much = instant(next.at + 400 * 86_400_000);
    const decision = decide(dispute, { kind: 'due', at: much }, law);
    if (decision.kind === 'refused') throw new Error(decision.refusal.code);
    const times = decision.events.map(({ at }) => at);
    expect(times).toEqual(times.toSorted((one, other) => one - other));
    expect(times[0]).toBe(next.at);
  }
});
