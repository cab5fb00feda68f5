import type { YearArrangement } from '#domain/calendar/court-calendar';
import { citeAt, type Basis, type Citation } from '#domain/statutes/index';
import type { LocalDate } from '#domain/shared/local-date';
import type { Explanation } from './explanation.ts';
import type { TermKey } from './window-key.ts';

/** Names the form of the file, so that a later form is told apart from this one. */
export const proofFormat = 'suyuan-deadline-proof/1';

/** A rule as the proof cites it: the article, and the edition in force when the period began. */
export interface CitedRule {
  readonly key: Basis;
  readonly title: string;
  /** Null for a court's own policy. */
  readonly article: string | null;
  /** First and last day of the edition cited; null where there is none, or while it is in force. */
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

/**
 * One deadline with all that is needed to count it again, in one file and without personal data: who
 * consented to an extension is named by the ids of the record only.
 */
export interface ProofFile {
  readonly format: typeof proofFormat;
  readonly dispute: { readonly number: string; readonly packId: string };
  readonly deadline: {
    readonly key: TermKey;
    /** Number of the event that opened it. */
    readonly openedSeq: number;
    readonly ending: 'met' | 'lapsed' | 'cancelled' | null;
  };
  /** The rule that sets the period, and the rules of counting in the order of their use. */
  readonly basis: CitedRule;
  readonly counting: readonly CitedRule[];
  readonly explanation: Explanation;
  /** The published years from which the calendar is built; its version follows from their days. */
  readonly calendar: { readonly version: string; readonly years: readonly YearArrangement[] };
}

/** Cites a rule as it stood on a court day. */
export function citedRule(key: Basis, date: LocalDate): CitedRule {
  const citation: Citation = citeAt(key, date);
  if (citation.kind === 'court-policy') {
    return { key, title: citation.title, article: null, from: null, to: null };
  }
  const { title, article, edition } = citation;
  return { key, title, article, from: edition.from, to: edition.to };
}

/** What a proof is written from. */
export interface ProvenDeadline extends Pick<ProofFile, 'dispute' | 'deadline' | 'explanation'> {
  readonly basis: Basis;
  readonly years: readonly YearArrangement[];
}

/** Writes the proof of a deadline; laws are cited as they stood on the day the period began. */
export function proofFile(proven: ProvenDeadline): ProofFile {
  const { dispute, deadline, basis, explanation, years } = proven;
  return {
    format: proofFormat,
    dispute,
    deadline,
    basis: citedRule(basis, explanation.start),
    counting: explanation.rules.map((rule) => citedRule(rule, explanation.start)),
    explanation,
    calendar: { version: explanation.calendarVersion, years },
  };
}
