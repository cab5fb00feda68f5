import { describe, expect, test } from 'vitest';
import type { Command } from '#domain/dispute/command';
import { clerk, dayOf, mediator, ordinary, Play, say } from '#tests/support/procedure';
import { mediating } from '#tests/support/usual-ways';
import { commissioned } from './support.ts';

const channel = 'link';
const nameAgent = (partyId: string, authority: 'special' | 'general'): Command => ({
  kind: 'name-agent',
  partyId,
  name: '某律师',
  relation: 'lawyer',
  authority,
  phone: null,
  licence: null,
  channel,
});

describe('an agreement that needs more than two signatures, or less', () => {
  const at = '2026-03-10';
  const partial: Command = {
    kind: 'record-partial-agreement',
    settled: ['一', '二', '三', '四', '五'],
    open: ['六', '七', '八'],
    terms: '五项已谈成',
    instalments: [],
  };
  const signBoth = (play: Play) =>
    play
      .does(`${at} 11:00`, ordinary('a'), say.sign('a'))
      .does(`${at} 12:00`, ordinary('b'), say.sign('b'));

  test('[mt.partial-agreement] scenario 37: five of eight claims are agreed, the other three go to filing', () => {
    const play = signBoth(mediating('2026-03-04').does(`${at} 10:00`, mediator(), partial));
    expect(play.place).toBe('filing/preparing');
    expect(play.dispute.filingPurpose).toBe('register-rest');
    expect(play.dispute.agreement?.effectiveAt).not.toBeNull();
    expect(play.dueOn('confirmation.window')).toBe('2026-04-09');
    play.does('2026-03-12 10:00', clerk, {
      kind: 'record-registration',
      caseNumber: '（2026）渝0199民初9号',
      procedure: 'summary',
      registeredOn: dayOf('2026-03-12'),
    });
    expect(play.place).toBe('judicial-confirmation/window');
    expect(play.dueOn('confirmation.window')).toBe('2026-04-09');
    expect(play.dispute.suitPending).toBe(false);
    expect(play.refusal('2026-03-20 10:00', ordinary('a'), say.apply('a'))).toBeNull();
  });

  test('[mt.partial-agreement] scenario 37: in a registered suit the rest goes back to trial', () => {
    const play = signBoth(
      commissioned('2026-03-02', '2026-03-04', 'ordinary').does(`${at} 10:00`, mediator(), partial),
    );
    expect(play.dispute.filingPurpose).toBe('return-to-trial');
  });

  test('[rt.oral-agreement] scenario 35: an oral agreement binds at once by the mediator’s record', () => {
    const play = mediating('2026-03-04').does(`${at} 10:00`, mediator(), {
      kind: 'record-oral-agreement',
      terms: '当面道歉',
      instalments: [],
    });
    expect(play.place).toBe('judicial-confirmation/window');
    expect(play.dueOn('confirmation.window')).toBe('2026-04-09');
  });

  const asAgent = (authority: 'special' | 'general'): Command => ({
    kind: 'sign-as-agent',
    partyId: 'b',
    documentHash: 'hash',
    authority,
    channel,
  });
  const signing = () =>
    mediating('2026-03-04')
      .does(`${at} 10:00`, mediator(), say.agreement())
      .does(`${at} 11:00`, ordinary('a'), say.sign('a'));
  const withAgent = (authority: 'special' | 'general') =>
    signing().does(`${at} 11:30`, ordinary('b'), nameAgent('b', authority));

  test('[cpl.special-authority] scenario 36: an agent without special authority does not bind the party', () => {
    const play = withAgent('general').does(`${at} 12:00`, mediator(), asAgent('general'));
    expect(play.place).toBe('court-mediation/signing');
    expect(play.dispute.agreement).toMatchObject({ effectiveAt: null, awaitingAuthority: ['b'] });
    play.does('2026-03-11 10:00', clerk, {
      kind: 'show-authority',
      partyId: 'b',
      documentHash: 'hash',
      channel: 'counter',
    });
    expect(play.place).toBe('judicial-confirmation/window');
    expect(play.dueOn('confirmation.window')).toBe('2026-04-10');
    const special = withAgent('special').does(`${at} 12:00`, mediator(), asAgent('special'));
    expect(special.place).toBe('judicial-confirmation/window');
    expect(special.record.map(({ event }) => event)).toContainEqual(
      expect.objectContaining({ kind: 'agreement-signed', partyId: 'b', agentId: 'agent' }),
    );
  });

  test('[cpl.special-authority] what the file says counts, not what an agent says of itself', () => {
    expect(signing().refusal(`${at} 12:00`, mediator(), asAgent('special'))).toBe('no-agent-named');
    const play = withAgent('general');
    expect(play.refusal(`${at} 12:00`, mediator(), asAgent('special'))).toBe(
      'authority-not-special',
    );
    play.does(`${at} 12:00`, mediator(), asAgent('general'));
    expect(play.refusal(`${at} 12:30`, mediator(), asAgent('general'))).toBe('authority-awaited');
    play.does(`${at} 13:00`, clerk, { kind: 'remove-agent', partyId: 'b', channel: 'counter' });
    expect(play.dispute).toMatchObject({ agents: [], agreement: { awaitingAuthority: [] } });
    play.does(`${at} 14:00`, ordinary('b'), say.sign('b'));
    expect(play.place).toBe('judicial-confirmation/window');
  });

  test('[rt.written-agreement] a committee’s agreement binds with its seal and not before', () => {
    const play = new Play('2026-03-02 10:00')
      .does('2026-03-02 11:00', ordinary('a'), {
        kind: 'apply-for-mediation',
        partyId: 'a',
        channel,
        body: 'peoples-committee',
        tier: null,
        mode: 'on-site',
      })
      .does('2026-03-03 10:00', ordinary('b'), say.consent('b'))
      .designated('2026-03-03 11:00', 'm1', 'court-embedded')
      .does('2026-03-04 09:00', mediator(), say.accept)
      .does(`${at} 10:00`, mediator(), say.agreement());
    signBoth(play);
    expect(play.place).toBe('court-mediation/signing');
    play.does('2026-03-11 09:00', mediator(), { kind: 'seal-agreement', documentHash: 'hash' });
    expect(play.place).toBe('judicial-confirmation/window');
    expect(play.dueOn('confirmation.window')).toBe('2026-04-10');
  });
});
