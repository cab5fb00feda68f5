import { isPerformed, runningDeadline, type Dispute } from '#domain/dispute/dispute';
import type { Event } from '#domain/dispute/event';
import type {
  AdviceGround,
  End,
  FailureGround,
  FilingPurpose,
  RecusalOutcome,
  StageId,
  Status,
} from '#domain/dispute/words';

/** The dispute goes to another place in the procedure. */
export const moved = (stage: StageId, status: Status): Event => ({
  kind: 'moved',
  stage,
  status,
  end: null,
});

/** The dispute ends. */
export const close = (end: End): Event => ({
  kind: 'moved',
  stage: 'closed',
  status: 'closed',
  end,
});

/**
 * The way to a judge: a suit already registered goes back to trial (OP25 §5), any other is registered
 * (TY21). Nothing of mediation goes with it but what the parties signed for that use.
 */
export function toFiling({ suitPending }: Dispute): readonly Event[] {
  return filingFor(suitPending ? 'return-to-trial' : 'register-suit');
}

/** Filing begins for a purpose: the registry is to be handed the papers. */
export const filingFor = (purpose: FilingPurpose): readonly Event[] => [
  { kind: 'filing-begun', purpose },
  moved('filing', 'preparing'),
];

/**
 * What comes when the parties do not come to mediation, or to an agreement. Where a suit has been
 * brought, the way to a judge opens at once; where there is none, the parties are told of the ways they
 * have, and whoever wants to sue does so (RT26, TY21).
 */
export const withoutAgreement = (dispute: Dispute, ground: AdviceGround): readonly Event[] =>
  dispute.track === 'voluntary'
    ? [{ kind: 'advice-given', ground }, moved('diversion', 'advised')]
    : toFiling(dispute);

/** Mediation ends without agreement (ZX25, TY26). */
export const endMediation = (
  dispute: Dispute,
  ground: FailureGround,
  report: string | null,
): readonly Event[] => [
  { kind: 'mediation-failed', ground, report },
  ...withoutAgreement(dispute, ground),
];

/** The mediator steps aside because of a tie, and another is found on the same clock (TY15). */
export const stepAside = (
  { stage, mediator }: Dispute,
  outcome: RecusalOutcome,
  reason: string | null = null,
): readonly Event[] => [
  { kind: 'recusal-decided', outcome, mediatorId: mediator?.id ?? '', reason },
  moved(stage, 'selecting'),
];

/**
 * An agreement binds: what was done on the spot is done; what a partial agreement leaves open goes to a
 * judge at once (MT14, ZX19); for the rest, the window for confirmation opens.
 */
export function afterEffect(dispute: Dispute): readonly Event[] {
  const { agreement, suitPending } = dispute;
  if (agreement?.partial === true) {
    return filingFor(suitPending ? 'return-to-trial' : 'register-rest');
  }
  return [
    agreement?.performedOnTheSpot === true
      ? close('performed')
      : moved('judicial-confirmation', 'window'),
  ];
}

/** The claims left open have been dealt with; what was agreed goes its own way. */
export const afterRest = (dispute: Dispute): readonly Event[] =>
  runningDeadline(dispute, 'confirmation.window') === null
    ? toFulfilment(dispute)
    : [moved('judicial-confirmation', 'window')];

/** No judicial confirmation will come: a pending suit goes on, a contract is performed. */
export function afterWindow(dispute: Dispute): readonly Event[] {
  if (isPerformed(dispute)) return [close('performed')];
  return dispute.suitPending ? toFiling(dispute) : toFulfilment(dispute);
}

/** Performance is watched from here; what has been paid or missed on the way counts. */
export function toFulfilment(dispute: Dispute): readonly Event[] {
  if (isPerformed(dispute)) return [performed(dispute)];
  const missed = dispute.agreement?.instalments.some(({ state }) => state === 'missed') === true;
  return [moved('fulfilment', missed ? 'defaulted' : 'performing')];
}

/** Everything owed has been done. */
export const performed = ({ agreement }: Dispute): Event =>
  close(agreement?.confirmed === true ? 'confirmed-and-performed' : 'performed');
