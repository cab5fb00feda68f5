import { consenting, isEverybody, silentParties } from '#domain/dispute/dispute';
import type { Event } from '#domain/dispute/event';
import { statusesOf } from '#domain/dispute/words';
import { isPartyOrItsClerk } from '#domain/people/who';
import { refuse } from '#domain/refusals';
import { partyData } from './party-data.ts';
import { demandFiling, recordContact, withdraw } from './common-rows.ts';
import { complaint } from './complaint.ts';
import { prelitigationNumber } from './prelitigation-number.ts';
import { preservation } from './preservation.ts';
import { safety } from './safety.ts';
import { supervision } from './supervision.ts';
import { applyForMediation } from './voluntary.ts';
import { moved, withoutAgreement } from './moves.ts';
import { duty, row, type Stage } from './table.ts';

const open = statusesOf.diversion;

/** Diversion: mediation has been offered; each party says yes or no for itself, and silence is no (I2). */
export const diversion: Stage = {
  id: 'diversion',
  rows: [
    row({
      from: ['offered'],
      command: 'answer-offer',
      who: isPartyOrItsClerk,
      check: ({ dispute, command }) =>
        silentParties(dispute, dispute.offer).includes(command.partyId)
          ? null
          : refuse('already-answered', 'zx.consent', 'partyId'),
      events: ({ dispute, command: { kind: _, ...said } }) => {
        const answered: Event = { kind: 'offer-answered', ...said };
        if (said.answer === 'refuse') {
          return [answered, ...withoutAgreement(dispute, 'refused')];
        }
        const isComplete = isEverybody(dispute, [...consenting(dispute.offer), said.partyId]);
        return isComplete ? [answered, moved('court-mediation', 'selecting')] : [answered];
      },
      basis: 'zx.consent',
    }),
    applyForMediation(['advised']),
    prelitigationNumber(['offered']),
    demandFiling(open),
    withdraw(open),
    recordContact(open),
    ...preservation(open),
    ...partyData(open),
    ...safety(open),
    complaint(open),
    ...supervision(open),
  ],
  duties: (dispute) =>
    dispute.status === 'advised'
      ? [
          duty('choose-next-step', 'clerk', 'next-step'),
          duty('choose-next-step', 'party', 'next-step'),
        ]
      : [
          duty('await-answers', 'clerk', 'consent.response'),
          ...silentParties(dispute, dispute.offer).map((partyId) =>
            duty('answer-offer', 'party', 'consent.response', partyId),
          ),
        ],
};
