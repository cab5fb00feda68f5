import { goesAgainst } from '#domain/routing/screening';
import { isClerk, isPartyOrItsClerk } from '#domain/people/who';
import { refuse } from '#domain/refusals';
import { partyData } from './party-data.ts';
import { demandFiling, recordContact, withdraw } from './common-rows.ts';
import { complaint } from './complaint.ts';
import { preservation } from './preservation.ts';
import { safety } from './safety.ts';
import { supervision } from './supervision.ts';
import { takeBack } from './take-back.ts';
import { close, filingFor, moved } from './moves.ts';
import { applyForMediation } from './voluntary.ts';
import { duty, row, type Context, type Stage } from './table.ts';

const open = ['received', 'correcting'] as const;

const wrongTrack = ({ command, law }: Context<'divert'>) =>
  law.pack.tracks.includes(command.track)
    ? null
    : refuse('track-not-offered', 'op25.register-first', 'track');

/** Whoever decides against the screening says why; it is advice, and a person decides (PI24). */
function unreasonedOverride({ command, facts }: Context<'divert'>) {
  const { screening } = facts;
  if (!screening || command.overrideReason) return null;
  if (!goesAgainst(screening.level, command.track)) return null;
  const basis = screening.grounds[0]?.basis ?? 'pi.automated-decisions';
  return screening.level === 'redirect'
    ? refuse('not-a-civil-dispute', basis, 'overrideReason')
    : refuse('override-reason-missing', basis, 'overrideReason');
}

/** Intake: papers have come in; the filing window checks them and shows the ways (LA2). */
export const intake: Stage = {
  id: 'intake',
  rows: [
    row({
      from: ['received'],
      command: 'request-correction',
      who: isClerk,
      events: ({ command }) => [
        { kind: 'correction-requested', defects: command.defects },
        moved('intake', 'correcting'),
      ],
      basis: 'la.correction',
    }),
    row({
      from: ['correcting'],
      command: 'submit-correction',
      who: isPartyOrItsClerk,
      events: ({ command: { kind: _, ...said } }) => [
        { kind: 'correction-submitted', ...said },
        moved('intake', 'received'),
      ],
      basis: 'la.correction',
    }),
    row({
      from: open,
      command: 'redirect',
      who: isClerk,
      events: ({ command: { kind: _, ...said } }) => [
        { kind: 'redirected', ...said },
        close('redirected'),
      ],
      basis: 'cpl.redirection',
    }),
    row({
      from: ['received'],
      command: 'divert',
      who: isClerk,
      check: (context) => wrongTrack(context) ?? unreasonedOverride(context),
      events: ({ dispute, command: { kind: _, ...said }, facts }) => [
        { kind: 'diverted', ...said, screening: facts.screening ?? null },
        ...(said.track === 'commissioned'
          ? filingFor('register-first')
          : [
              { kind: 'offer-made', round: dispute.offer.round + 1 } as const,
              moved('diversion', 'offered'),
            ]),
      ],
      basis: 'cpl.mediation-first',
    }),
    applyForMediation(['received']),
    demandFiling(open),
    withdraw(open),
    recordContact(open),
    takeBack(['received']),
    ...preservation(open),
    ...partyData(open),
    ...safety(open),
    complaint(open),
    ...supervision(open),
  ],
  duties: ({ status }) =>
    status === 'correcting'
      ? [
          duty('check-intake', 'clerk', 'filing.correction'),
          duty('submit-correction', 'party', 'filing.correction'),
        ]
      : [duty('check-intake', 'clerk', 'filing.decision')],
};
