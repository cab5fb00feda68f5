import type { CommandKind } from '#domain/dispute/command';

/** These run beside the procedure and move nothing by themselves; left out, a search is short. */
export const crossCutting: readonly CommandKind[] = [
  'record-contact',
  'correct-party',
  'submit-evidence',
  'withdraw-evidence',
  'reassign',
  'raise-safety-alert',
  'record-complaint',
  'extend-review',
  'order-supervision',
  'request-closure',
];

/** Each by-way of the procedure and the command that leads into it. */
export const byways = {
  recusal: ['request-recusal'],
  replacement: ['request-replacement'],
  appraisal: ['propose-appraisal'],
  suspicion: ['report-suspicion'],
  'partial agreement': ['record-partial-agreement'],
  'oral agreement': ['record-oral-agreement'],
  agents: ['name-agent', 'remove-agent', 'sign-as-agent'],
  'undisputed facts': ['propose-facts'],
  preservation: ['record-preservation'],
  'posted application': ['record-posted-application'],
  'lost time': ['ask-restoration'],
  'court fee': ['record-fee-notice'],
  'court statement': ['request-court-statement'],
  'payment order': ['apply-for-payment-order'],
  'notarial deed': ['record-notarial-deed'],
  'objection to the ruling': ['record-ruling-service', 'object-to-ruling', 'object-as-interested'],
} as const satisfies { readonly [name: string]: readonly CommandKind[] };
export type Byway = keyof typeof byways;

const isByway = (name: string): name is Byway => Object.hasOwn(byways, name);
export const bywayNames: readonly Byway[] = Object.keys(byways).filter(isByway);

/** Turns of the main road that lengthen every walk and have nothing to do with a by-way. */
const longTurns: readonly CommandKind[] = [
  'propose-extension',
  'propose-transfer',
  'require-correction',
  'waive-confirmation',
  'withdraw-application',
];

/** By-ways that run beside the whole road are searched without what they have nothing to do with. */
const besides: { readonly [B in Byway]?: readonly CommandKind[] } = {
  preservation: ['apply-for-confirmation', 'report-payment', 'request-correction', 'withdraw-suit'],
};

/**
 * What to leave out so that every by-way is searched with all that it leads to, one at a time: all of
 * them at once would be more states than anybody can look at, and tell nothing more, since one by-way
 * ends before another begins.
 */
export const leaveOutFor = (road: 'main road' | Byway): readonly CommandKind[] => [
  ...crossCutting,
  ...bywayNames.filter((name) => name !== road).flatMap((name) => byways[name]),
  ...(road === 'main road' ? [] : [...longTurns, ...(besides[road] ?? [])]),
];
