import { agentOf, agentsOf, hasMediated } from '#domain/dispute/agents';
import type { Status } from '#domain/dispute/words';
import { isPartyOrThoseWhoHearIt } from '#domain/people/who';
import { refuse } from '#domain/refusals';
import { row, type AnyRow } from './table.ts';

/**
 * Who speaks for a party, and how far (CPL61, CPL62). Whoever has mediated the dispute may not: then
 * nobody is named, and the court is told that it was tried (TY16, invariant I6). A party has one agent
 * here; naming another puts that one in its place. The name itself stays with the party's data.
 */
export const partyAgents = (from: readonly Status[]): readonly AnyRow[] => [
  row({
    from,
    command: 'name-agent',
    who: isPartyOrThoseWhoHearIt,
    events: ({ dispute, command: { partyId, authority, channel }, facts }) => {
      const { id: agentId = '', mayBe = [] } = facts.agent ?? {};
      const mediatorId = mayBe.find((userId) => hasMediated(dispute, userId));
      return mediatorId === undefined
        ? [{ kind: 'agent-named', partyId, agentId, mayBe, authority, channel }]
        : [{ kind: 'agent-barred', partyId, mediatorId, channel }];
    },
    basis: 'cpl.representative',
  }),
  row({
    from,
    command: 'remove-agent',
    who: isPartyOrThoseWhoHearIt,
    unless: ({ dispute }) =>
      agentsOf(dispute).length === 0 ? refuse('no-agent-named', 'cpl.representative') : null,
    check: ({ dispute, command }) =>
      agentOf(dispute, command.partyId) === null
        ? refuse('no-agent-named', 'cpl.representative', 'partyId')
        : null,
    events: ({ command: { kind: _, ...said } }) => [{ kind: 'agent-removed', ...said }],
    basis: 'cpl.representative',
  }),
];
