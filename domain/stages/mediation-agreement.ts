import {
  blockingFinding,
  lintAgreement,
  unconfirmedWarnings,
} from '#domain/agreement/lint-agreement';
import { agentOf } from '#domain/dispute/agents';
import { isEverybody, type Dispute } from '#domain/dispute/dispute';
import { evolve } from '#domain/dispute/evolve';
import type { Event } from '#domain/dispute/event';
import { isDesignatedMediator, isPartyOrThoseWhoHearIt } from '#domain/people/who';
import { refuse, type Refusal } from '#domain/refusals';
import type { Instant } from '#domain/shared/instant';
import { dateOf } from '#domain/shared/local-date';
import { afterEffect, endMediation, moved } from './moves.ts';
import { hashOf, row, type AnyRow, type Context } from './table.ts';

type Recording =
  | Context<'record-agreement'>
  | Context<'record-partial-agreement'>
  | Context<'record-oral-agreement'>;

function wrongInstalment({ dispute, command, at }: Recording): Refusal | null {
  const isParty = (party: string) => dispute.parties.some(({ id }) => id === party);
  for (const { payerId, payeeId, dueOn } of command.instalments) {
    if (!isParty(payerId) || !isParty(payeeId)) {
      return refuse('party-unknown', 'ty.agreement-effective', 'instalments');
    }
    if (payerId === payeeId) {
      return refuse('payer-is-payee', 'ji.enforceable-content', 'instalments');
    }
    if (dueOn < dateOf(at)) {
      return refuse('due-date-in-the-past', 'ji.enforceable-content', 'instalments');
    }
  }
  return null;
}

/** What the check of the text says no to: clauses the law does not allow, warnings nobody answers for. */
function faultyTerms({ command, law }: Context<'record-agreement'>): Refusal | null {
  const findings = lintAgreement(command, { calendar: law.calendar, signers: [] });
  const blocking = blockingFinding(findings);
  if (blocking !== null) return refuse(blocking.rule, blocking.basis, 'terms');
  const [open] = unconfirmedWarnings(findings, command.confirmedWarnings ?? []);
  return open === undefined ? null : refuse('agreement-warnings', open.basis, 'confirmedWarnings');
}

/** A clause the law does not allow stays out of a part agreed and of what was said aloud as well. */
function forbiddenTerms({
  command: { terms, instalments },
  law,
}: Context<'record-partial-agreement'> | Context<'record-oral-agreement'>): Refusal | null {
  const draft = { terms, instalments, performedOnTheSpot: false };
  const blocking = blockingFinding(lintAgreement(draft, { calendar: law.calendar, signers: [] }));
  return blocking === null ? null : refuse(blocking.rule, blocking.basis, 'terms');
}

/** The committees of RT29 and LD14 sign and seal what they have brought about; others need not. */
export const needsSeal = ({ body }: Dispute): boolean =>
  body === 'peoples-committee' || body === 'labour-committee';

/** With the last signature, and the seal where one is needed, the agreement binds (TY24, ZX19, RT29). */
function thenPerhapsBinding(dispute: Dispute, events: readonly Event[], at: Instant) {
  let after = dispute;
  for (const event of events) after = evolve(after, event);
  const { agreement } = after;
  if (agreement === null || !isEverybody(after, agreement.signedBy)) return events;
  if (needsSeal(after) && !agreement.sealed) return events;
  return [...events, { kind: 'agreement-effective', at } as const, ...afterEffect(after)];
}

/** The text must be the one that was read, and each signs once. */
const wrongSignature = ({
  dispute,
  command,
}: Context<'sign-agreement'> | Context<'sign-as-agent'>): Refusal | null => {
  if (dispute.agreement?.hash !== command.documentHash) {
    return refuse('document-changed', 'zx.online-agreement', 'documentHash');
  }
  return dispute.agreement.signedBy.includes(command.partyId)
    ? refuse('already-signed', 'zx.online-agreement', 'partyId')
    : null;
};

/** The agent must be the one the party has named, with no less authority than it says it has. */
function wrongAgent({ dispute, command }: Context<'sign-as-agent'>): Refusal | null {
  const agent = agentOf(dispute, command.partyId);
  if (agent === null) return refuse('no-agent-named', 'cpl.representative', 'partyId');
  if (command.authority === 'special' && agent.authority !== 'special') {
    return refuse('authority-not-special', 'cpl.special-authority', 'authority');
  }
  return dispute.agreement?.awaitingAuthority.includes(command.partyId) === true
    ? refuse('authority-awaited', 'cpl.special-authority', 'partyId')
    : null;
}

/** The agreement is written down: on everything, on some of the claims, or on what was said aloud. */
const recording: readonly AnyRow[] = [
  row({
    from: ['mediating', 'signing'],
    command: 'record-agreement',
    who: isDesignatedMediator,
    check: (context) => wrongInstalment(context) ?? faultyTerms(context),
    events: (context) => {
      const { kind: _, ...said } = context.command;
      const { stage, status } = context.dispute;
      return [
        { kind: 'agreement-recorded', ...said, documentHash: hashOf(context) },
        ...(status === 'signing' ? [] : [moved(stage, 'signing')]),
      ];
    },
    basis: 'ty.agreement-effective',
  }),
  row({
    from: ['mediating', 'signing'],
    command: 'record-partial-agreement',
    who: isDesignatedMediator,
    check: (context) =>
      context.command.open.length === 0 || context.command.settled.length === 0
        ? refuse('claims-not-divided', 'mt.partial-agreement', 'open')
        : (wrongInstalment(context) ?? forbiddenTerms(context)),
    events: (context) => {
      const { settled, open, terms, instalments } = context.command;
      const { stage, status } = context.dispute;
      const documentHash = hashOf(context);
      return [
        { kind: 'agreement-recorded', terms, instalments, performedOnTheSpot: false, documentHash },
        { kind: 'claims-divided', settled: settled.length, open },
        ...(status === 'signing' ? [] : [moved(stage, 'signing')]),
      ];
    },
    basis: 'mt.partial-agreement',
  }),
  row({
    from: ['mediating'],
    command: 'record-oral-agreement',
    who: isDesignatedMediator,
    unless: ({ dispute }) =>
      dispute.suitPending || dispute.body === 'labour-committee'
        ? refuse('agreement-in-writing', 'ty.commissioned-agreement')
        : null,
    check: (context) => wrongInstalment(context) ?? forbiddenTerms(context),
    events: (context) => {
      const { terms, instalments } = context.command;
      const documentHash = hashOf(context);
      return [
        { kind: 'agreement-recorded', terms, instalments, performedOnTheSpot: false, documentHash },
        { kind: 'agreement-effective', at: context.at },
        moved('judicial-confirmation', 'window'),
      ];
    },
    basis: 'rt.oral-agreement',
  }),
];

/** An agent settles only with special authority; without it the signature waits until it is shown (CPL62). */
const agents: readonly AnyRow[] = [
  row({
    from: ['signing'],
    command: 'sign-as-agent',
    who: isPartyOrThoseWhoHearIt,
    check: (context) => wrongSignature(context) ?? wrongAgent(context),
    events: ({ dispute, at, command }) => {
      const { kind: _, ...said } = command;
      const agent = agentOf(dispute, said.partyId);
      if (agent?.authority !== 'special') return [{ kind: 'agent-signed', ...said }];
      const { partyId, documentHash, channel } = said;
      const signed: Event = {
        kind: 'agreement-signed',
        partyId,
        documentHash,
        channel,
        agentId: agent.id,
      };
      return thenPerhapsBinding(dispute, [signed], at);
    },
    basis: 'cpl.special-authority',
  }),
  row({
    from: ['signing'],
    command: 'show-authority',
    who: isPartyOrThoseWhoHearIt,
    check: ({ dispute, command }) => {
      if (dispute.agreement?.hash !== command.documentHash) {
        return refuse('document-changed', 'cpl.special-authority', 'documentHash');
      }
      return dispute.agreement.awaitingAuthority.includes(command.partyId)
        ? null
        : refuse('no-authority-awaited', 'cpl.special-authority', 'partyId');
    },
    events: ({ dispute, at, command: { kind: _, ...said } }) =>
      thenPerhapsBinding(
        dispute,
        [
          { kind: 'authority-shown', ...said },
          { kind: 'agreement-signed', ...said },
        ],
        at,
      ),
    basis: 'cpl.special-authority',
  }),
];

/** Signing: each party by itself, the committee with its seal, or a refusal that ends mediation. */
const signing: readonly AnyRow[] = [
  row({
    from: ['signing'],
    command: 'sign-agreement',
    who: isPartyOrThoseWhoHearIt,
    check: wrongSignature,
    events: ({ dispute, at, command: { kind: _, ...said } }) =>
      thenPerhapsBinding(dispute, [{ kind: 'agreement-signed', ...said }], at),
    basis: 'zx.online-agreement',
  }),
  row({
    from: ['signing'],
    command: 'seal-agreement',
    who: isDesignatedMediator,
    unless: ({ dispute }) => {
      if (!needsSeal(dispute)) return refuse('no-seal-needed', 'ty.agreement-effective');
      return dispute.agreement?.sealed === true
        ? refuse('already-signed', 'rt.written-agreement')
        : null;
    },
    check: ({ dispute, command }) =>
      dispute.agreement?.hash === command.documentHash
        ? null
        : refuse('document-changed', 'rt.written-agreement', 'documentHash'),
    events: ({ dispute, at }) =>
      thenPerhapsBinding(
        dispute,
        [{ kind: 'agreement-sealed', by: dispute.mediator?.id ?? '' }],
        at,
      ),
    basis: 'rt.written-agreement',
  }),
  row({
    from: ['signing'],
    command: 'refuse-to-sign',
    who: isPartyOrThoseWhoHearIt,
    events: ({ dispute, command: { kind: _, ...said } }) => [
      { kind: 'signing-refused', ...said },
      ...endMediation(dispute, 'refused-to-sign', null),
    ],
    basis: 'zx.refusal-to-sign',
  }),
];

/** The agreement: written down, read and signed by each, and binding by the rule of who brought it about. */
export const agreement: readonly AnyRow[] = [...recording, ...agents, ...signing];
