import type { Dispute } from './dispute.ts';
import type { authorities } from './words.ts';

/** Who speaks for a party; the name stays in the party table. */
export interface Agent {
  readonly id: string;
  readonly partyId: string;
  readonly authority: (typeof authorities)[number];
  /** People on the court's roll of mediators who, by name and telephone, may be this agent. */
  readonly mayBe: readonly string[];
}

/** Who speaks for the parties, as far as the court has been told; records from before say nothing. */
export const agentsOf = ({ agents = [] }: Dispute): readonly Agent[] => agents;

/** The agent of one party, or null. */
export const agentOf = (dispute: Dispute, partyId: string): Agent | null =>
  agentsOf(dispute).find((agent) => agent.partyId === partyId) ?? null;

/** Everybody who has taken the mediation on so far; who mediates now may stand in older records alone. */
export const everMediated = ({ mediator, mediatedBy = [] }: Dispute): readonly string[] =>
  mediator?.accepted === true ? [...new Set([...mediatedBy, mediator.id])] : mediatedBy;

/** Whether this person mediates the dispute, is asked to, or has mediated it before. */
export const hasMediated = ({ mediator, mediatedBy = [] }: Dispute, userId: string): boolean =>
  mediator?.id === userId || mediatedBy.includes(userId);

/** Whether this person, by all that is known, speaks for one of the parties. */
export const speaksForAParty = (dispute: Dispute, userId: string): boolean =>
  agentsOf(dispute).some(({ mayBe }) => mayBe.includes(userId));
