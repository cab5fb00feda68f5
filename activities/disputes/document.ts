import type { Command } from '#domain/dispute/command';
import { canonicalJson } from '#domain/shared/canonical-json';
import { sha256 } from '#platform/hash-chain';

/** A text that a command brings, to be kept and signed. */
export interface BroughtDocument {
  readonly type: 'mediation-agreement' | 'undisputed-facts' | 'session-record' | 'hearing-record';
  readonly content: { readonly [field: string]: unknown };
  /** SHA-256 over dispute, type and content: the same words in another dispute are another text. */
  readonly hash: string;
}

/** The text a command brings, with its hash; null for commands that bring none. */
export function documentOf(disputeId: string, command: Command): BroughtDocument | null {
  const brought = contentOf(command);
  if (brought === null) return null;
  const hash = sha256(canonicalJson({ disputeId, ...brought }));
  return { ...brought, hash };
}

function contentOf(command: Command): Omit<BroughtDocument, 'hash'> | null {
  if (command.kind === 'record-agreement') {
    const { terms, instalments, performedOnTheSpot } = command;
    return { type: 'mediation-agreement', content: { terms, instalments, performedOnTheSpot } };
  }
  if (command.kind === 'record-partial-agreement') {
    const { settled, open, terms, instalments } = command;
    return { type: 'mediation-agreement', content: { settled, open, terms, instalments } };
  }
  if (command.kind === 'record-oral-agreement') {
    const { terms, instalments } = command;
    return { type: 'mediation-agreement', content: { terms, instalments, oral: true } };
  }
  if (command.kind === 'propose-facts') {
    const { facts, issues } = command;
    return { type: 'undisputed-facts', content: { facts, issues } };
  }
  if (command.kind === 'record-session' || command.kind === 'record-hearing') {
    const { kind, present, record } = command;
    const type = kind === 'record-session' ? 'session-record' : 'hearing-record';
    return { type, content: { present, record } };
  }
  return null;
}
