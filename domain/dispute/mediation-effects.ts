import { addDays } from '#domain/shared/local-date';
import { agentsOf, everMediated, type Agent } from './agents.ts';
import { unanswered, type Dispute } from './dispute.ts';
import { answered, lateStill, type Change, type Effect } from './effect.ts';
import type { EventKind, EventOf } from './event.ts';

/** What the turns that a mediation can take change: another mediator, a pause, a freeze, a part agreed. */
export const mediationEffects: { readonly [K in EventKind]?: Effect<K> } = {
  'designation-accepted': (
    { mediator, mediatedBy = [], agreement, termAwaited },
    { disclosure },
  ) => ({
    ...(termAwaited === true ? { termAwaited: false } : {}),
    mediator: mediator === null ? null : { ...mediator, accepted: true },
    mediatedBy: mediator === null ? mediatedBy : [...new Set([...mediatedBy, mediator.id])],
    recusal:
      disclosure === 'nothing-to-disclose'
        ? null
        : { kind: 'disclosed', answers: [], back: agreement === null ? 'mediating' : 'signing' },
  }),
  'designation-declined': passOver,
  'designation-unanswered': passOver,
  reassigned: passOver,
  'disclosure-answered': ({ recusal }, event) => ({
    recusal: recusal === null ? null : answered(recusal, event),
  }),
  'recusal-requested': ({ status }) => ({
    recusal: { kind: 'requested', answers: [], back: status },
  }),
  'recusal-decided': (dispute, { outcome }) =>
    outcome === 'upheld' || outcome === 'not-cured' ? passOver(dispute) : { recusal: null },
  'replacement-requested': (dispute, { partyId }) => ({
    ...passOver(dispute),
    replacedBy: [...dispute.replacedBy, partyId],
  }),
  'appraisal-proposed': (_, { round }) => ({ appraisal: unanswered(round) }),
  'appraisal-answered': ({ appraisal }, event) => ({
    appraisal: appraisal === null || event.answer === 'refuse' ? null : answered(appraisal, event),
  }),
  'appraisal-concluded': () => ({ appraisal: null }),
  'term-paused': ({ pauses }, { from, reason, basis, records }) => ({
    pauses: [...pauses, { from, to: null, reason, basis, records }],
  }),
  'term-resumed': ({ pauses }, { on }) => ({ pauses: resumed(pauses, on) }),
  'suspicion-reported': ({ suspicion }, { signs }) => ({
    suspicion: {
      ...suspicion,
      signs: [...new Set([...suspicion.signs, ...signs.map(({ sign }) => sign)])],
    },
  }),
  frozen: ({ suspicion }, { from }) => ({ suspicion: { ...suspicion, frozenFrom: from } }),
  'freeze-released': () => ({ suspicion: { signs: [], frozenFrom: null } }),
  'safety-alert-raised': () => ({ safetyAlert: true }),
  'safety-reported': (dispute) => ({
    safetyAlert: false,
    ...lateStill(dispute, (key) => key !== 'safety.report'),
  }),
  'claims-divided': ofAgreement(() => ({ partial: true })),
  'agreement-sealed': ofAgreement(() => ({ sealed: true })),
  'agent-named': (dispute, { agentId: id, partyId, authority, mayBe }) => ({
    ...withoutAgent(dispute, partyId),
    agents: [...others(dispute, partyId), { id, partyId, authority, mayBe }],
  }),
  'agent-removed': (dispute, { partyId }) => withoutAgent(dispute, partyId),
  'authority-shown': ({ agents = [] }, { partyId }) => ({
    agents: agents.map((agent) =>
      agent.partyId === partyId ? { ...agent, authority: 'special' } : agent,
    ),
  }),
  'agent-signed': ofAgreement(({ awaitingAuthority }, { partyId }) => ({
    awaitingAuthority: [...awaitingAuthority, partyId],
  })),
};

const others = (dispute: Dispute, partyId: string): readonly Agent[] =>
  agentsOf(dispute).filter((agent) => agent.partyId !== partyId);

/** The agent goes, and with it a signature that waits for that agent's authority. */
function withoutAgent(dispute: Dispute, partyId: string): Change {
  const { agreement } = dispute;
  return {
    agents: others(dispute, partyId),
    agreement:
      agreement === null
        ? null
        : {
            ...agreement,
            awaitingAuthority: agreement.awaitingAuthority.filter((id) => id !== partyId),
          },
  };
}

/** The mediator is let go and not asked again; questions that mediator had put fall away. */
function passOver(dispute: Dispute): Change {
  const { mediator, passedOver } = dispute;
  return {
    mediator: null,
    mediatedBy: everMediated(dispute),
    passedOver: mediator === null ? passedOver : [...passedOver, mediator.id],
    recusal: null,
    extension: null,
    transfer: null,
    appraisal: null,
  };
}

/** The open pause ends with the day before; a pause begun and ended on one day leaves no trace. */
const resumed = (pauses: Dispute['pauses'], on: EventOf<'term-resumed'>['on']): Dispute['pauses'] =>
  pauses
    .map((pause) => (pause.to === null ? { ...pause, to: addDays(on, -1) } : pause))
    .filter(({ from, to }) => to === null || to >= from);

type Agreement = NonNullable<Dispute['agreement']>;

function ofAgreement<K extends EventKind>(
  change: (agreement: Agreement, event: EventOf<K>) => Partial<Agreement>,
): Effect<K> {
  return ({ agreement }, event) => ({
    agreement: agreement === null ? null : { ...agreement, ...change(agreement, event) },
  });
}
