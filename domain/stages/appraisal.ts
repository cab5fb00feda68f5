import { consenting, isEverybody, silentParties } from '#domain/dispute/dispute';
import type { Event } from '#domain/dispute/event';
import {
  isClerkOrMediator,
  isDesignatedMediator,
  isJudge,
  isPartyOrThoseWhoHearIt,
} from '#domain/people/who';
import { refuse } from '#domain/refusals';
import { dateOf } from '#domain/shared/local-date';
import { moved } from './moves.ts';
import { row, type AnyRow } from './table.ts';

/** An expert's finding during mediation: every party wants it, the court allows it, the term stands still. */
export const appraisal: readonly AnyRow[] = [
  row({
    from: ['mediating'],
    command: 'propose-appraisal',
    who: isDesignatedMediator,
    unless: ({ dispute }) =>
      dispute.appraisal === null ? null : refuse('appraisal-already-proposed', 'jd.consent-of-all'),
    events: ({ dispute, command: { kind: _, ...said } }) => [
      { kind: 'appraisal-proposed', ...said, round: dispute.pauses.length + 1 },
    ],
    basis: 'jd.consent-of-all',
  }),
  row({
    from: ['mediating'],
    command: 'answer-appraisal',
    who: isPartyOrThoseWhoHearIt,
    unless: ({ dispute }) =>
      dispute.appraisal === null ? refuse('appraisal-not-proposed', 'jd.consent-of-all') : null,
    check: ({ dispute, command }) =>
      dispute.appraisal !== null &&
      !silentParties(dispute, dispute.appraisal).includes(command.partyId)
        ? refuse('already-answered', 'jd.consent-of-all', 'partyId')
        : null,
    events: ({ command: { kind: _, ...said } }) => [{ kind: 'appraisal-answered', ...said }],
    basis: 'jd.consent-of-all',
  }),
  row({
    from: ['mediating'],
    command: 'approve-appraisal',
    who: isJudge,
    unless: ({ dispute }) => {
      if (dispute.appraisal === null) return refuse('appraisal-not-proposed', 'jd.consent-of-all');
      return isEverybody(dispute, consenting(dispute.appraisal))
        ? null
        : refuse('not-everybody-agrees', 'jd.consent-of-all');
    },
    events: ({ dispute, at, command: { kind: _, ...said } }) => {
      const paused: Event = {
        kind: 'term-paused',
        from: dateOf(at),
        reason: 'appraisal',
        basis: 'zx.appraisal-excluded',
        records: dispute.appraisal === null ? [] : consenting(dispute.appraisal),
      };
      return [{ kind: 'appraisal-approved', ...said }, paused, moved(dispute.stage, 'appraising')];
    },
    basis: 'zx.appraisal-excluded',
  }),
  row({
    from: ['appraising'],
    command: 'conclude-appraisal',
    who: isClerkOrMediator,
    events: ({ dispute, at, command: { kind: _, ...said } }) => [
      { kind: 'appraisal-concluded', ...said },
      { kind: 'term-resumed', on: dateOf(at) },
      moved(dispute.stage, 'mediating'),
    ],
    basis: 'zx.appraisal-excluded',
  }),
];
