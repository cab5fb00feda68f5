import { describe, expect, test } from 'vitest';
import { agentsOf } from '#domain/dispute/agents';
import type { CommandKind } from '#domain/dispute/command';
import { isEverybody, type Dispute } from '#domain/dispute/dispute';
import type { Event, EventKind } from '#domain/dispute/event';
import { trialFile } from '#domain/dispute/trial-file';
import type { StageId } from '#domain/dispute/words';
import { isPartyOrThoseWhoHearIt } from '#domain/people/who';
import { refuse } from '#domain/refusals';
import { endMediation } from '#domain/stages/moves';
import { stages } from '#domain/stages/index';
import { row, type AnyRow } from '#domain/stages/table';
import { Play, wallClock } from '#tests/support/procedure';
import { leaveOutFor } from './expeditions.ts';
import { explore, type Exploration, type Reached, type Transition } from './explore.ts';

const packId = 'local-2025-both-tracks';
const receivedAt = '2026-03-02 10:00';

/** Whether a step forgets somebody who has taken the mediation on, or takes it on now. */
const forgetsMediator = (before: Dispute, after: Dispute, by: Transition['by']): boolean => {
  const accepting = by === 'accept-designation' ? [before.mediator?.id ?? ''] : [];
  const known = [...(before.mediatedBy ?? []), ...accepting];
  return known.some((id) => after.mediatedBy?.includes(id) !== true);
};
const isWrong = (before: Dispute, after: Dispute, by: Transition['by']): boolean =>
  forgetsMediator(before, after, by) || (after.stage === 'filing' && !isClean(after));
const search = (road: 'undisputed facts' | 'agents', more: readonly CommandKind[] = []) => {
  const { dispute: start, law } = new Play(receivedAt, { pack: packId });
  const leaveOut = leaveOutFor(road).filter((kind) => !more.includes(kind));
  const startedAt = wallClock(receivedAt);
  return explore({ start, startedAt, law, leaveOut, limit: 10_000, isWrong });
};
/** What was written down in the mediation: it stays in it, however the mediation ends. */
const inner: readonly EventKind[] = ['session-recorded', 'facts-proposed', 'agreement-recorded'];
/** What a party has signed as undisputed may be signed by that party's own act alone. */
const signs = (kind: EventKind): boolean => kind === 'facts-signed';

const ownSignature = ({ by, events }: Transition): boolean =>
  events.filter(signs).length === (by === 'sign-facts' ? 1 : 0);

/** Where I4 is broken: a step that lets something out, or a file for the judge with too much in it. */
function leaks(found: Exploration): readonly string[] {
  const steps = found.transitions.filter(
    (step) =>
      !ownSignature(step) ||
      (step.stages[1] === 'filing' && step.events.some((kind) => inner.includes(kind))),
  );
  return [...steps, ...found.wrong].map(({ from, by }) => `${by} from ${from}`);
}

function isClean(dispute: Dispute): boolean {
  const { undisputedFacts, agreement } = trialFile(dispute);
  const { facts, agreement: draft } = dispute;
  const isSigned = facts !== null && isEverybody(dispute, facts.signedBy);
  const isBinding = draft !== null && isEverybody(dispute, draft.signedBy);
  return (undisputedFacts === null || isSigned) && (agreement === null || isBinding);
}

/** Where I6 is broken: one who mediates, or has mediated, speaks for a party. */
const barredButThere = ({ states }: Exploration): readonly Reached[] =>
  states.filter(({ dispute }) => {
    const { mediator, mediatedBy = [] } = dispute;
    return agentsOf(dispute).some(({ mayBe }) =>
      mayBe.some((id) => id === mediator?.id || mediatedBy.includes(id)),
    );
  });

/** Puts another row in the place of one while something is done, and the right one back. */
function withRow<Result>(stage: StageId, mutated: AnyRow, work: () => Result): Result {
  const { rows } = stages[stage];
  const place = rows.findIndex(({ command }) => command === mutated.command);
  const right = rows[place];
  Reflect.set(rows, place, mutated);
  try {
    return work();
  } finally {
    Reflect.set(rows, place, right);
  }
}

const told = (found: Exploration): string =>
  `${found.states.length} states, ${found.transitions.length} transitions`;
const patience = { timeout: 60_000 };

describe('[ty.no-self-harm-by-compromise] what is said to come to an agreement stays apart (I4)', () => {
  test(
    'nothing of it goes on to a judge in any state that can be reached',
    patience,
    async ({ annotate }) => {
      const found = search('undisputed facts');
      expect(leaks(found)).toEqual([]);
      const filing = found.states.filter(({ dispute }) => dispute.stage === 'filing');
      const withFacts = filing.filter(({ dispute }) => trialFile(dispute).undisputedFacts !== null);
      const withDraft = filing.filter(({ dispute }) => dispute.agreement?.effectiveAt === null);
      // What is asked about is there: files with signed facts, with unsigned ones, and with a draft left behind.
      expect(withFacts.length).toBeGreaterThan(0);
      expect(filing.length).toBeGreaterThan(withFacts.length);
      expect(withDraft.length).toBeGreaterThan(0);
      await annotate(`I4: ${told(found)}`);
    },
  );

  test('a row that lets one sign the facts for all is found', patience, () => {
    const forAll = row({
      from: ['mediating'],
      command: 'sign-facts',
      who: isPartyOrThoseWhoHearIt,
      unless: ({ dispute: { facts } }) =>
        facts?.signedBy.length === 0 ? null : refuse('already-signed', 'wz.undisputed-facts'),
      events: ({ dispute, command: { kind: _, ...said } }) =>
        dispute.parties.map(({ id }): Event => ({ kind: 'facts-signed', ...said, partyId: id })),
      basis: 'wz.undisputed-facts',
    });
    expect(withRow('court-mediation', forAll, () => leaks(search('undisputed facts')))).not.toEqual(
      [],
    );
  });

  test('a row by which a refused draft binds all the same is found', patience, () => {
    const binding = row({
      from: ['signing'],
      command: 'refuse-to-sign',
      who: isPartyOrThoseWhoHearIt,
      events: ({ dispute, at }) => [
        { kind: 'agreement-effective', at },
        ...endMediation(dispute, 'refused-to-sign', null),
      ],
      basis: 'zx.refusal-to-sign',
    });
    expect(
      withRow('court-mediation', binding, () => leaks(search('undisputed facts'))),
    ).not.toEqual([]);
  });
});

describe('[ty.no-later-role] who has mediated a dispute speaks for none of its parties (I6)', () => {
  // With replacement, so that there are some who have mediated and do so no more.
  const found = search('agents', ['request-replacement']);

  test(
    'in no state that can be reached, whoever is tried as an agent',
    patience,
    async ({ annotate }) => {
      expect(barredButThere(found).map(({ key }) => key)).toEqual([]);
      const tries = found.transitions.filter(({ events }) => events.includes('agent-barred'));
      expect(new Set(tries.map(({ stages: [stage] }) => stage)).size).toBeGreaterThan(2);
      await annotate(`I6: ${told(found)}, ${tries.length} times an agent was barred`);
    },
  );

  test('and whoever has taken a mediation on is never forgotten', patience, () => {
    expect(found.wrong).toEqual([]);
  });

  test('a row that names an agent without looking who it is is found', patience, () => {
    const blind = row({
      from: ['designated', 'mediating', 'signing'],
      command: 'name-agent',
      who: isPartyOrThoseWhoHearIt,
      events: ({ command: { partyId, authority, channel }, facts }) => [
        {
          kind: 'agent-named',
          partyId,
          agentId: '',
          mayBe: facts.agent?.mayBe ?? [],
          authority,
          channel,
        },
      ],
      basis: 'cpl.representative',
    });
    const blindly = withRow('court-mediation', blind, () => search('agents'));
    expect(barredButThere(blindly).length).toBeGreaterThan(0);
  });
});
