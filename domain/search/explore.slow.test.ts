import { describe, expect, test } from 'vitest';
import { nextRing } from '#domain/dispute/agenda';
import { decide } from '#domain/dispute/decide';
import type { CommandKind } from '#domain/dispute/command';
import { titleOf, type Dispute } from '#domain/dispute/dispute';
import { ownerOf } from '#domain/dispute/duties';
import { packs } from '#domain/tracks/packs';
import { ordinary, Play, say, wallClock } from '#tests/support/procedure';
import { bywayNames, leaveOutFor } from './expeditions.ts';
import { explore, type Exploration } from './explore.ts';

const receivedAt = '2026-03-02 10:00';
const search = (packId: string, leaveOut: Parameters<typeof explore>[0]['leaveOut']) => {
  const { dispute: start, law } = new Play(receivedAt, { pack: packId });
  return explore({ start, startedAt: wallClock(receivedAt), law, leaveOut, limit: 10_000 });
};

const open = ({ states }: Exploration) =>
  states.filter(({ dispute }) => dispute.stage !== 'closed');
/** Before a judge, and while nothing that can be enforced has taken the place of a suit. */
const isPreFiling = (dispute: Dispute): boolean =>
  titleOf(dispute) === null &&
  (dispute.stage !== 'filing' || dispute.filingPurpose === 'register-first');

/** The states in which the mediation term runs. */
const withTerm = ({ states }: Exploration): ReadonlySet<string> =>
  new Set(
    states
      .filter(({ dispute }) => dispute.deadlines.some(({ key }) => key === 'mediation.term'))
      .map(({ key }) => key),
  );

/** States from which some end can be reached, walking the steps backwards from the ends. */
function leadingToAnEnd({ states, transitions }: Exploration): ReadonlySet<string> {
  const before = new Map<string, string[]>();
  for (const { from, to } of transitions) before.set(to, [...(before.get(to) ?? []), from]);
  const found = new Set<string>();
  const waiting = states.filter(({ dispute }) => dispute.stage === 'closed').map(({ key }) => key);
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (found.has(key)) continue;
    found.add(key);
    waiting.push(...(before.get(key) ?? []));
  }
  return found;
}

/** The main road under every pack; the by-ways under the one that offers every track. */
const widest = packs.toSorted((one, other) => other.tracks.length - one.tracks.length)[0];
const roads = [
  ...packs.map(({ id }) => ['main road', id] as const),
  ...bywayNames.map((road) => [road, widest?.id ?? ''] as const),
];

const patience = { timeout: 60_000 };

describe.each(roads)('every state reachable on the %s under %s', patience, (road, packId) => {
  const found = search(packId, leaveOutFor(road));
  const law = new Play(receivedAt, { pack: packId }).law;

  test('leads to some end: there is no dead end', async ({ annotate }) => {
    const leading = leadingToAnEnd(found);
    expect(found.states.filter(({ key }) => !leading.has(key)).map(({ key }) => key)).toEqual([]);
    expect(found.states.length).toBeGreaterThan(100);
    await annotate(
      `${road}, ${packId}: ${found.states.length} states, ${found.transitions.length} transitions`,
    );
  });

  test('has an owner and an armed item on the agenda while it is open', () => {
    const lying = open(found).filter(
      ({ dispute }) => ownerOf(dispute) === null || nextRing(dispute) === null,
    );
    expect(lying.map(({ key }) => key)).toEqual([]);
  });

  test('[cpl.right-to-sue] accepts the demand to file from every party before filing (I1)', () => {
    const deaf = open(found)
      .filter(({ dispute }) => isPreFiling(dispute))
      .flatMap(({ dispute, at, key }) =>
        dispute.parties.map(({ id }) => {
          const input = {
            kind: 'command',
            at,
            person: ordinary(id),
            command: say.demandFiling(id),
            facts: { mediator: null, documentHash: null },
          } as const;
          const decision = decide(dispute, input, law);
          return decision.kind === 'accepted' && decision.dispute.stage === 'filing' ? null : key;
        }),
      );
    expect(deaf.filter((key) => key !== null)).toEqual([]);
  });

  test('[zx.consent] comes to mediation only by the consent of the last party asked (I2)', () => {
    const ways = found.transitions
      .filter(({ stages: [from, to] }) => from === 'diversion' && to === 'court-mediation')
      .map(({ by }) => by);
    expect(new Set(ways)).toEqual(new Set(['answer-offer']));
  });

  test('[zx.acceptance-starts-the-clock] has a mediation term only once a mediator has accepted (I3)', () => {
    const running = withTerm(found);
    const early = found.transitions.filter(
      ({ from, to, by }) => !running.has(from) && running.has(to) && by !== 'accept-designation',
    );
    expect(early).toEqual([]);
  });

  test('[ty.sham-mediation] gives out nothing while it is frozen (I7)', () => {
    const outputs = [
      'record-agreement',
      'sign-agreement',
      'seal-agreement',
      'confirm-agreement',
      'issue-statement',
    ];
    const given = found.transitions.filter(
      ({ statuses: [from], by }) => from === 'frozen' && outputs.includes(by),
    );
    expect(given).toEqual([]);
  });

  test('keeps with every clock its rule, start, arithmetic and calendar (I8)', () => {
    const unproven = found.states
      .flatMap(({ dispute }) => dispute.deadlines)
      .filter(
        ({ basis, proof }) => basis === undefined || proof.calendarVersion === '' || !proof.rawEnd,
      );
    expect(unproven).toEqual([]);
  });

  test('[cpl.confirmation.joint] comes to review only by an application of all (I5)', () => {
    const alone = found.states.filter(
      ({ dispute: { stage, status, confirmation, parties } }) =>
        stage === 'judicial-confirmation' &&
        status === 'reviewing' &&
        confirmation.applied.length < parties.length,
    );
    expect(alone).toEqual([]);
  });
});

const supervising: readonly CommandKind[] = ['order-supervision', 'request-closure'];

test('[cpl.confirmation.ruling] a row taken out of the table is found: without it there are dead ends', () => {
  const whole = search('local-2025-both-tracks', leaveOutFor('oral agreement'));
  const mutilated = search('local-2025-both-tracks', [
    ...leaveOutFor('oral agreement'),
    'confirm-performance',
  ]);
  const deadIn = (found: Exploration) => {
    const leading = leadingToAnEnd(found);
    return found.states.filter(({ key }) => !leading.has(key)).length;
  };
  expect(deadIn(whole)).toBe(0);
  expect(deadIn(mutilated)).toBeGreaterThan(0);
}, 60_000);

// Supervision cuts across the whole procedure; it is searched with the by-ways left out.
const byWays = ['waive-confirmation', 'confirm-performance', 'withdraw-application'] as const;
const long = ['propose-extension', 'propose-transfer', 'require-correction'] as const;
const leaveOut = [
  ...leaveOutFor('main road').filter((kind) => !supervising.includes(kind)),
  ...byWays,
  ...long,
];

describe('a dispute under supervision', () => {
  const ordered = search('national-2016', [...leaveOut, 'request-closure']);
  const closing = search('national-2016', [...leaveOut, 'order-supervision']);

  test.each([
    ['an order', ordered],
    ['a request to close it', closing],
  ])('is never left without owner, clock or end by %s', (_, found) => {
    const leading = leadingToAnEnd(found);
    const wrong = open(found).filter(
      ({ dispute, key }) =>
        ownerOf(dispute) === null || nextRing(dispute) === null || !leading.has(key),
    );
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  test('is never closed without a request that waits for a second person', () => {
    const ends = closing.transitions.filter(({ by }) => by === 'approve-closure');
    const asked = new Map(closing.states.map(({ key, dispute }) => [key, dispute]));
    expect(ends.length).toBeGreaterThan(0);
    expect(ends.filter(({ from }) => asked.get(from)?.closureRequestedBy === null)).toEqual([]);
  });
});
