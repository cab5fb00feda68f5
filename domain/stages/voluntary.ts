import { isEverybody } from '#domain/dispute/dispute';
import type { Event } from '#domain/dispute/event';
import type { Status } from '#domain/dispute/words';
import { isPartyOrItsClerk } from '#domain/people/who';
import { refuse } from '#domain/refusals';
import { moved } from './moves.ts';
import { row, type AnyRow } from './table.ts';

/**
 * A party freely applies to a body of its choice, without any suit (T1): its own yes is in the
 * application, and every other party is asked. There is no docket; the dispute's own number is all.
 */
export const applyForMediation = (from: readonly Status[]): AnyRow =>
  row({
    from,
    command: 'apply-for-mediation',
    who: isPartyOrItsClerk,
    unless: ({ law }) =>
      law.pack.tracks.includes('voluntary')
        ? null
        : refuse('track-not-offered', 'cpl.mediation.voluntary'),
    check: ({ command: { body, tier } }) =>
      body === 'hub' && tier === null ? refuse('tier-missing', 'policy.hub.tiers', 'tier') : null,
    events: ({ dispute, command: { kind: _, ...said } }) => {
      const { partyId, channel, mode } = said;
      const begun: readonly Event[] = [
        { kind: 'mediation-applied', ...said },
        { kind: 'diverted', track: 'voluntary', mode, note: null },
        { kind: 'offer-made', round: dispute.offer.round + 1 },
        { kind: 'offer-answered', partyId, answer: 'consent', channel },
      ];
      return isEverybody(dispute, [partyId])
        ? [...begun, moved('court-mediation', 'selecting')]
        : [...begun, moved('diversion', 'offered')];
    },
    basis: 'cpl.mediation.voluntary',
  });
