import { evidenceLimits, evidenceOf } from '#domain/dispute/evidence';
import type { Status } from '#domain/dispute/words';
import { isOwner, isPartyOrThoseInCharge } from '#domain/people/who';
import { refuse } from '#domain/refusals';
import { row, type AnyRow } from './table.ts';

const BASIS = 'ss.no-resubmission';

/**
 * What a party brings is taken in as a file, as long as the dispute is open, and need not be handed in
 * again later (SS9): by the clerk, the mediator and the judge, and by the party for itself. It moves
 * nothing. The file is stored before it is said to have been handed in, and the same bytes count once.
 */
const submitEvidence = (from: readonly Status[]): AnyRow =>
  row({
    from,
    command: 'submit-evidence',
    who: isPartyOrThoseInCharge,
    unless: ({ dispute }) =>
      evidenceOf(dispute).length >= evidenceLimits.files ? refuse('evidence-full', BASIS) : null,
    check: ({ dispute, command, facts }) => {
      if (facts.evidenceStored !== true) return refuse('evidence-not-stored', BASIS, 'evidenceId');
      return evidenceOf(dispute).includes(command.sha256)
        ? refuse('evidence-known', BASIS, 'sha256')
        : null;
    },
    events: ({ command: { kind: _, ...said } }) => [{ kind: 'evidence-submitted', ...said }],
    basis: BASIS,
  });

const DELETION = 'pi.access-and-correction';

/**
 * A file that was handed in by mistake is taken back, with the reason: the papers of somebody else must
 * not stay where they do not belong (PI47). By those who have the dispute in hand; a party asks them. The
 * record keeps that it was there and by which hash it was known.
 */
const withdrawEvidence = (from: readonly Status[]): AnyRow =>
  row({
    from,
    command: 'withdraw-evidence',
    who: isOwner,
    unless: ({ dispute }) =>
      evidenceOf(dispute).length === 0 ? refuse('no-evidence', DELETION) : null,
    check: ({ dispute, command, facts }) =>
      facts.evidenceStored === true && evidenceOf(dispute).includes(command.sha256)
        ? null
        : refuse('evidence-not-there', DELETION, 'evidenceId'),
    events: ({ command: { kind: _, ...said } }) => [{ kind: 'evidence-withdrawn', ...said }],
    basis: DELETION,
  });

/** What can be done with files of evidence, in the stages of an open dispute. */
export const evidence = (from: readonly Status[]): readonly AnyRow[] => [
  submitEvidence(from),
  withdrawEvidence(from),
];
