import type { PaperType } from './paper-schemas.ts';

/** Who puts a name or a seal under a paper. */
export const signatories = [
  'each-party',
  'this-party',
  'mediator',
  'mediation-body',
  'court',
] as const;
export type Signatory = (typeof signatories)[number];

/** Under which papers whose lines are, in their order (law.md §6, column of producers). */
export const paperSignatories: { readonly [T in PaperType]: readonly Signatory[] } = {
  'filing-receipt': ['court'],
  'correction-notice': ['court'],
  'mediation-notice': ['each-party', 'court'],
  'service-address': ['this-party'],
  'entrustment-letter': ['court', 'mediator'],
  disclosure: ['mediator', 'each-party'],
  'recusal-decision': ['court'],
  'session-record': ['each-party', 'mediator'],
  'undisputed-facts': ['each-party', 'mediator'],
  'mediation-agreement': ['each-party', 'mediator', 'mediation-body'],
  'failure-report': ['mediator', 'mediation-body'],
  'extension-consent': ['each-party', 'mediator'],
  'confirmation-application': ['each-party'],
  'acceptance-notice': ['court'],
  'confirmation-correction': ['court'],
  'confirmation-ruling': ['court'],
  'dismissal-ruling': ['court'],
  'rejection-ruling': ['court'],
  'handover-package': ['court'],
  'mediation-file': ['mediation-body'],
};

/** Whether a paper is the mediator's or the body's own, and not the court's: it bears that body's name. */
export const isOfMediation = (type: PaperType): boolean =>
  paperSignatories[type].some((one) => one === 'mediator' || one === 'mediation-body') &&
  !paperSignatories[type].includes('court');

/** Papers of which every party has one of its own, since another's address and telephone are not its business. */
export const papersOfOneParty: readonly PaperType[] = ['service-address'];
