import { describe, expect, test } from 'vitest';
import type { Command } from '#domain/dispute/command';
import { clerk, ordinary, Play, say, wallClock } from '#tests/support/procedure';
import { consented, mediating } from '#tests/support/usual-ways';
import { hypotheticalHash, whatIf, type Hypothesis } from './what-if.ts';

const on = (moment: string, command: Command): Hypothesis => ({
  kind: 'command',
  at: wallClock(moment),
  command,
  mediator: null,
});
const until = (moment: string): Hypothesis => ({ kind: 'time', to: wallClock(moment) });
const ask = (play: Play, now: string, ...what: readonly Hypothesis[]) =>
  whatIf(play.dispute, wallClock(now), what, play.law);
const place = ({ dispute }: ReturnType<typeof whatIf>) => `${dispute.stage}/${dispute.status}`;
const dueOn = ({ dispute }: ReturnType<typeof whatIf>, key: string) =>
  dispute.deadlines.find((each) => each.key === key)?.dueOn;
const signed = (partyId: string): Command => ({
  kind: 'sign-agreement',
  partyId,
  documentHash: hypotheticalHash,
  channel: 'link',
});

describe('what if', () => {
  test('nobody answers the offer: the deadline is breached and the way to a judge is open', () => {
    const play = new Play('2026-03-02 10:00').does(
      '2026-03-03 09:00',
      clerk,
      say.divert('entrusted'),
    );
    const prospect = ask(play, '2026-03-03 10:00', until('2026-03-10 00:00'));
    expect(place(prospect)).toBe('filing/preparing');
    expect(prospect.breaches).toMatchObject([{ key: 'consent.response' }]);
    expect(prospect.stop).toBeNull();
  });

  test('both sign an extension: the term would end thirty days later', () => {
    const play = mediating('2026-06-01', '2026-05-28 10:00', '2026-05-29');
    const prospect = ask(
      play,
      '2026-06-20 09:00',
      on('2026-06-20 10:00', say.extend(30)),
      on('2026-06-20 11:00', say.signExtension('a')),
      on('2026-06-30 11:00', say.signExtension('b')),
    );
    expect(dueOn(prospect, 'mediation.term')).toBe('2026-07-31');
    expect(prospect.stop).toBeNull();
  });

  test('the last signature a day too late: the third input would be refused, and why', () => {
    const play = mediating('2026-06-01', '2026-05-28 10:00', '2026-05-29');
    const prospect = ask(
      play,
      '2026-06-20 09:00',
      on('2026-06-20 10:00', say.extend(30)),
      on('2026-06-20 11:00', say.signExtension('a')),
      on('2026-07-02 09:00', say.signExtension('b')),
      on('2026-07-03 09:00', say.demandFiling('a')),
    );
    expect(prospect.stop).toMatchObject({ input: 2, refusal: { code: 'not-in-this-state' } });
    expect(place(prospect)).toBe('filing/preparing');
    expect(prospect.breaches).toMatchObject([{ key: 'mediation.term' }]);
    expect(prospect.steps).toHaveLength(3);
  });

  test('each act is done by whoever it belongs to, up to a ruling and its window', () => {
    const prospect = ask(
      mediating('2026-03-04'),
      '2026-03-10 09:00',
      on('2026-03-10 10:00', say.agreement(['2026-05-11'])),
      on('2026-03-10 11:00', signed('a')),
      on('2026-03-11 09:00', signed('b')),
      on('2026-03-12 09:00', say.apply('a')),
      on('2026-03-12 09:30', say.apply('b')),
      on('2026-03-13 09:00', { kind: 'accept-application', confirmationNumber: '1' }),
      on('2026-03-16 09:00', { kind: 'record-hearing', present: ['a', 'b'], record: '问' }),
      on('2026-03-16 10:00', { kind: 'confirm-agreement', rulingNumber: '1' }),
      until('2026-05-12 00:01'),
    );
    expect(prospect.stop).toBeNull();
    expect(place(prospect)).toBe('fulfilment/defaulted');
    expect(prospect.dispute.agreement?.confirmed).toBe(true);
    expect(dueOn(prospect, 'enforcement.window')).toBe('2028-05-11');
  });

  test('closing takes a second supervisor here too', () => {
    const prospect = ask(
      consented(),
      '2026-03-04 09:00',
      on('2026-03-04 10:00', { kind: 'request-closure', reason: '重复登记' }),
      on('2026-03-04 11:00', { kind: 'approve-closure' }),
    );
    expect(prospect.dispute.end).toBe('closed-by-supervision');
    expect(prospect.waysOut).toEqual([]);
  });

  test('an input before the one before it is not taken', () => {
    const prospect = ask(
      consented(),
      '2026-03-04 09:00',
      until('2026-03-05 00:00'),
      until('2026-03-04 12:00'),
    );
    expect(prospect.stop).toEqual({ input: 1, refusal: null, because: 'before-the-last' });
  });

  test('more than three years ahead nothing is told', () => {
    const prospect = ask(consented(), '2026-03-04 09:00', until('2029-04-01 00:00'));
    expect(prospect.stop).toEqual({ input: 0, refusal: null, because: 'too-far-ahead' });
    expect(place(prospect)).toBe('court-mediation/selecting');
  });

  test('a command for somebody who is no party is refused', () => {
    const prospect = ask(
      mediating('2026-03-04'),
      '2026-03-05 09:00',
      on('2026-03-05 10:00', say.demandFiling('c')),
    );
    expect(prospect.stop).toMatchObject({ input: 0, refusal: { code: 'party-unknown' } });
  });

  test('the dispute itself is left as it was', () => {
    const play = mediating('2026-03-04');
    const before = structuredClone(play.dispute);
    ask(
      play,
      '2026-03-05 09:00',
      on('2026-03-05 10:00', say.demandFiling('a')),
      until('2027-01-01 00:00'),
    );
    expect(play.dispute).toEqual(before);
  });
});

describe('the ways out', () => {
  const ways = (play: Play, now: string) =>
    ask(play, now).waysOut.map(({ by, partyId, command, refusal }) => ({
      by,
      partyId,
      command,
      refusal,
    }));

  test('a party in mediation may always go to court, and nobody else may for the mediator', () => {
    const all = ways(mediating('2026-03-04'), '2026-03-05 09:00');
    for (const partyId of ['a', 'b'])
      expect(all).toContainEqual({ by: 'party', partyId, command: 'demand-filing', refusal: null });
    expect(all.filter(({ command }) => command === 'record-agreement')).toEqual([
      { by: 'mediator', partyId: null, command: 'record-agreement', refusal: null },
    ]);
  });

  test('what has to wait says why', () => {
    const all = ways(mediating('2026-06-01', '2026-05-28 10:00', '2026-05-29'), '2026-06-25 10:00');
    expect(all).toContainEqual({
      by: 'mediator',
      partyId: null,
      command: 'propose-transfer',
      refusal: 'too-little-time-left',
    });
  });

  test('they are those that the same question in earnest would find', () => {
    const play = mediating('2026-03-04');
    const possible = ways(play, '2026-03-05 09:00').filter(
      ({ by, refusal }) => by === 'party' && refusal === null,
    );
    expect(possible.length).toBeGreaterThan(2);
    expect(play.refusal('2026-03-05 09:00', ordinary('a'), say.demandFiling('a'))).toBeNull();
  });
});
