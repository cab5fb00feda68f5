import { describe, expect, test } from 'vitest';
import { Play, clerk, mediator, ordinary, say, wallClock } from '#tests/support/procedure';
import type { Recipient } from './notice.ts';
import type { NoticeParams, NoticeTemplate } from './template.ts';
import { isStillWanted } from './wanted.ts';

const offered = () =>
  new Play('2026-03-02 10:00').does('2026-03-02 11:00', clerk, say.divert('entrusted'));
const mediating = () =>
  offered()
    .does('2026-03-03 09:00', ordinary('a'), say.consent('a'))
    .does('2026-03-03 10:00', ordinary('b'), say.consent('b'))
    .designated('2026-03-03 11:00', 'm1', 'court-embedded')
    .does('2026-03-04 09:00', mediator(), say.accept);
const toB: Recipient = { kind: 'party', partyId: 'b' };

const wanted = (
  { dispute }: Play,
  template: NoticeTemplate,
  params: NoticeParams = {},
  to: Recipient = toB,
): boolean => isStillWanted({ template, to, params, dispute, now: wallClock('2026-03-05 12:00') });

describe('an offer', () => {
  test('is sent while it is open', () => {
    expect(wanted(offered(), 'offer', { round: offered().dispute.offer.round })).toBe(true);
  });

  test('is not sent to a party who has answered it at the counter meanwhile', () => {
    const play = offered().does('2026-03-03 09:00', ordinary('b'), say.consent('b'));
    expect(wanted(play, 'offer')).toBe(false);
    expect(wanted(play, 'offer', {}, { kind: 'party', partyId: 'a' })).toBe(true);
  });

  test('is not sent once the other side has refused', () => {
    const play = offered().does('2026-03-03 09:00', ordinary('a'), say.refuse('a'));
    expect(wanted(play, 'offer')).toBe(false);
  });
});

describe('a reminder', () => {
  test('is sent while the clock runs, and not after', () => {
    const params = { deadline: 'mediation.term', daysLeft: 3 } as const;
    expect(wanted(mediating(), 'deadline-reminder', params)).toBe(true);
    expect(wanted(mediating().until('2026-05-01 09:00'), 'deadline-reminder', params)).toBe(false);
  });
});

describe('a designation', () => {
  test('is not sent for a mediator who has been replaced', () => {
    expect(wanted(mediating(), 'designation', { mediatorId: 'm1' })).toBe(true);
    expect(wanted(mediating(), 'designation', { mediatorId: 'm9' })).toBe(false);
  });
});

describe('a session notice', () => {
  test('is sent before the session, and not after it', () => {
    expect(wanted(mediating(), 'session-notice', { at: wallClock('2026-03-06 09:00') })).toBe(true);
    expect(wanted(mediating(), 'session-notice', { at: wallClock('2026-03-05 09:00') })).toBe(
      false,
    );
  });
});

test('what reports a fact is sent whatever came after', () => {
  const closed = offered().does('2026-03-03 09:00', ordinary('a'), say.refuse('a'));
  expect(wanted(closed, 'receipt')).toBe(true);
  expect(wanted(closed, 'offer-ended')).toBe(true);
});
