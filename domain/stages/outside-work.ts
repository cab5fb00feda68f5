import { speaksForAParty } from '#domain/dispute/agents';
import type { Dispute } from '#domain/dispute/dispute';
import type { Event } from '#domain/dispute/event';
import { moved } from './moves.ts';
import type { Basis } from '#domain/statutes/index';
import type { WorkOutcome } from './table.ts';

/** The rule each kind of outside work is done by. */
export const workBasis: { readonly [K in WorkOutcome['kind']]: Basis } = {
  'mediator-found': 'zx.designation',
  'no-mediator': 'policy.court.designate',
  'package-delivered': 'policy.handover.days',
};

/**
 * What the outcome of outside work brings about. Work that comes back when the dispute has moved on
 * brings nothing: somebody was faster, or the party has gone to court.
 */
export function afterWork(dispute: Dispute, outcome: WorkOutcome): readonly Event[] {
  switch (outcome.kind) {
    case 'mediator-found': {
      if (!isSelecting(dispute) || dispute.passedOver.includes(outcome.mediatorId)) return [];
      const { mediatorId, mediatorKind, organisationId, grounds } = outcome;
      // Named as a party's agent while one was being looked for
      if (speaksForAParty(dispute, mediatorId))
        return [{ kind: 'no-mediator-found', mediatorKind }];
      return [
        { kind: 'mediator-designated', mediatorId, mediatorKind, organisationId, grounds },
        moved(dispute.stage, 'designated'),
      ];
    }
    case 'no-mediator':
      return isSelecting(dispute)
        ? [{ kind: 'no-mediator-found', mediatorKind: outcome.mediatorKind }]
        : [];
    case 'package-delivered':
      return dispute.stage === 'filing' && dispute.status === 'preparing'
        ? [
            { kind: 'handed-over', packageNumber: outcome.packageNumber },
            moved('filing', 'handed-over'),
          ]
        : [];
  }
}

const isSelecting = ({ stage, status }: Dispute): boolean =>
  (stage === 'court-mediation' || stage === 'lawyer-mediation') && status === 'selecting';
