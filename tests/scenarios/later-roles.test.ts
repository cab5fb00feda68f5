import { describe, expect, test } from 'vitest';
import type { Command } from '#domain/dispute/command';
import { decide } from '#domain/dispute/decide';
import type { Dispute } from '#domain/dispute/dispute';
import { notices } from '#domain/notices/notices';
import type { Facts } from '#domain/stages/table';
import {
  clerk,
  mediator,
  ordinary,
  say,
  supervisor,
  wallClock,
  type Play,
} from '#tests/support/procedure';
import { consented, mediating } from '#tests/support/usual-ways';

const nameAgent: Command = {
  kind: 'name-agent',
  partyId: 'b',
  name: '某律师',
  relation: 'lawyer',
  authority: 'special',
  phone: null,
  licence: null,
  channel: 'link',
};
/** The person named has the name of these people on the roll. */
const who = (...mayBe: readonly string[]) => ({ agent: { id: 'agent', mayBe } });
const replaced = (): Play =>
  mediating('2026-03-04')
    .does('2026-03-05 10:00', ordinary('b'), {
      kind: 'request-replacement',
      partyId: 'b',
      channel: 'link',
      reason: '沟通不畅',
      mediatorId: null,
    })
    .designated('2026-03-05 11:00', 'm2', 'court-embedded')
    .does('2026-03-05 12:00', mediator('m2'), say.accept);

describe('a mediator has no later role in the same dispute', () => {
  test('[ty.no-later-role] scenario 27: one who has mediated is not entered as an agent, and the court is told', () => {
    const play = replaced();
    const before = play.record.length;
    play.does('2026-03-06 10:00', ordinary('b'), nameAgent, who('m1'));
    expect(play.dispute.agents).toEqual([]);
    const [told, ...more] = play.record.slice(before);
    expect(more).toEqual([]);
    expect(told?.event).toMatchObject({ kind: 'agent-barred', partyId: 'b', mediatorId: 'm1' });
    const letters = told === undefined ? [] : notices(play.dispute, told, play.dispute);
    expect(letters.map(({ template, to }) => [template, to])).toEqual([
      ['agent-barred', { kind: 'party', partyId: 'b' }],
      ['agent-barred', { kind: 'role', role: 'clerk' }],
      ['agent-barred', { kind: 'role', role: 'judge' }],
    ]);
  });

  test('[ty.no-later-role] it is so for whoever mediates now, and in every stage that follows', () => {
    const play = mediating('2026-03-04');
    play.does('2026-03-05 10:00', ordinary('b'), nameAgent, who('m1'));
    expect(play.dispute.agents).toEqual([]);
    play
      .does('2026-03-06 10:00', ordinary('a'), say.demandFiling('a'))
      .does('2026-03-06 11:00', clerk, { ...nameAgent, channel: 'counter' }, who('m1'));
    expect(play.dispute.agents).toEqual([]);
    expect(play.happened.filter((kind) => kind === 'agent-barred')).toHaveLength(2);
  });

  test('[ty.no-later-role] it is so in a dispute whose record does not yet say who has mediated', () => {
    const { law, dispute } = mediating('2026-03-04');
    const { mediatedBy: _, agents: __, ...old } = dispute;
    const ask = (state: Dispute, command: Command, facts: Facts, person = ordinary('b')) => {
      const at = wallClock('2026-03-05 10:00');
      const decision = decide(state, { kind: 'command', at, command, person, facts }, law);
      if (decision.kind === 'refused') throw new Error(decision.refusal.code);
      return decision;
    };
    const replace = {
      kind: 'request-replacement',
      partyId: 'b',
      channel: 'link',
      reason: '沟通不畅',
      mediatorId: null,
    } as const;
    const without = { mediator: null, documentHash: null };
    const replacedNow = ask(old, replace, without).dispute;
    const { events } = ask(replacedNow, nameAgent, { ...without, ...who('m1') });
    expect(events.map(({ event }) => event.kind)).toEqual(['agent-barred']);
  });

  test('[cpl.representative] a namesake who never mediated it may be an agent, and then not its mediator', () => {
    const play = consented().does('2026-03-03 12:00', ordinary('b'), nameAgent, who('m1'));
    expect(play.dispute.agents).toMatchObject([{ partyId: 'b', authority: 'special' }]);
    play.designated('2026-03-04 08:00', 'm1', 'court-embedded');
    expect(play.place).toBe('court-mediation/selecting');
    const byHand = { kind: 'designate-mediator', mediatorId: 'm1', reason: null } as const;
    expect(play.refusal('2026-03-04 09:00', supervisor, byHand)).toBe('mediator-in-conflict');
    play.does('2026-03-04 10:00', ordinary('b'), {
      kind: 'remove-agent',
      partyId: 'b',
      channel: 'link',
    });
    expect(play.refusal('2026-03-04 11:00', supervisor, byHand)).toBeNull();
  });

  test('[cpl.representative] another agent takes the place of the one before', () => {
    const play = consented()
      .does('2026-03-03 12:00', ordinary('b'), nameAgent, who())
      .does('2026-03-03 13:00', ordinary('b'), { ...nameAgent, authority: 'general' }, who());
    expect(play.dispute.agents).toMatchObject([{ partyId: 'b', authority: 'general' }]);
    const nobody: Command = { kind: 'remove-agent', partyId: 'a', channel: 'link' };
    expect(play.refusal('2026-03-03 14:00', ordinary('a'), nobody)).toBe('no-agent-named');
  });
});
