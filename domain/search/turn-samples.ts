import { suspicionSigns } from '#domain/dispute/words';
import { eachParty, type Samples } from './samples.ts';

const channel = 'counter';
const documentHash = 'h';

/** Telling commands for the turns that a mediation can take. */
export const turnSamples: Samples<
  | 'answer-disclosure'
  | 'request-recusal'
  | 'decide-recusal'
  | 'request-replacement'
  | 'propose-appraisal'
  | 'answer-appraisal'
  | 'approve-appraisal'
  | 'conclude-appraisal'
  | 'report-suspicion'
  | 'ask-evidence'
  | 'release-freeze'
  | 'hand-to-authority'
  | 'raise-safety-alert'
  | 'record-safety-report'
  | 'record-partial-agreement'
  | 'record-oral-agreement'
  | 'seal-agreement'
  | 'sign-as-agent'
  | 'show-authority'
  | 'correct-party'
  | 'submit-evidence'
  | 'withdraw-evidence'
  | 'name-agent'
  | 'remove-agent'
> = {
  'answer-disclosure': (dispute) =>
    eachParty(dispute, (partyId) => partyId).flatMap((partyId) =>
      (['consent', 'refuse'] as const).map((answer) => ({
        kind: 'answer-disclosure' as const,
        partyId,
        answer,
        channel,
      })),
    ),
  'request-recusal': (dispute) =>
    eachParty(dispute, (partyId) => ({
      kind: 'request-recusal',
      partyId,
      channel,
      ground: 'relative',
      reason: '-',
    })),
  'decide-recusal': () =>
    [true, false].map((upheld) => ({ kind: 'decide-recusal', upheld, reason: '-' })),
  'request-replacement': (dispute) =>
    eachParty(dispute, (partyId) => ({
      kind: 'request-replacement',
      partyId,
      channel,
      reason: '-',
      mediatorId: null,
    })),
  'propose-appraisal': () => [{ kind: 'propose-appraisal', subject: '-', reason: '-' }],
  'answer-appraisal': (dispute) =>
    eachParty(dispute, (partyId) => partyId).flatMap((partyId) =>
      (['consent', 'refuse'] as const).map((answer) => ({
        kind: 'answer-appraisal' as const,
        partyId,
        answer,
        channel,
      })),
    ),
  'approve-appraisal': () => [{ kind: 'approve-appraisal', institution: '-' }],
  'conclude-appraisal': () => [{ kind: 'conclude-appraisal', opinion: '-' }],
  // All signs at once: fewer only wait for more.
  'report-suspicion': () => [
    { kind: 'report-suspicion', signs: suspicionSigns.map((sign) => ({ sign })), note: '-' },
  ],
  'ask-evidence': () => [{ kind: 'ask-evidence', items: ['-'] }],
  'release-freeze': () => [{ kind: 'release-freeze', reason: '-' }],
  'hand-to-authority': () => [{ kind: 'hand-to-authority', whereTo: '-', reason: '-' }],
  'raise-safety-alert': () => [{ kind: 'raise-safety-alert', risk: 'violence', note: '-' }],
  'record-safety-report': () => [{ kind: 'record-safety-report', reportedTo: '-', note: null }],
  'record-partial-agreement': () => [
    { kind: 'record-partial-agreement', settled: ['-'], open: ['-'], terms: '-', instalments: [] },
  ],
  'record-oral-agreement': () => [{ kind: 'record-oral-agreement', terms: '-', instalments: [] }],
  'seal-agreement': () => [{ kind: 'seal-agreement', documentHash }],
  'correct-party': (dispute) =>
    eachParty(dispute, (partyId) => ({
      kind: 'correct-party',
      partyId,
      phone: '13900139000',
      email: null,
      address: null,
      identityType: null,
      identityNumber: null,
      guardianName: null,
      reason: '-',
    })),
  'submit-evidence': (dispute) =>
    eachParty(dispute, (partyId) => ({
      kind: 'submit-evidence',
      partyId,
      evidenceId: `e${dispute.seq}`,
      sha256: documentHash,
      size: 1,
      mediaType: 'image/jpeg',
    })),
  'withdraw-evidence': (dispute) =>
    eachParty(dispute, (partyId) => ({
      kind: 'withdraw-evidence',
      partyId,
      evidenceId: 'e',
      sha256: documentHash,
      reason: '-',
    })),
  // The second party alone, so that one that has an agent is seen beside one that has none.
  'name-agent': ({ parties }) =>
    parties.slice(1, 2).flatMap(({ id: partyId }) =>
      (['general', 'special'] as const).map((authority) => ({
        kind: 'name-agent' as const,
        partyId,
        name: '-',
        relation: 'lawyer' as const,
        authority,
        phone: null,
        licence: null,
        channel,
      })),
    ),
  'remove-agent': (dispute) =>
    eachParty(dispute, (partyId) => ({ kind: 'remove-agent', partyId, channel })),
  'sign-as-agent': (dispute) =>
    eachParty(dispute, (partyId) => ({
      kind: 'sign-as-agent',
      partyId,
      documentHash,
      authority: 'general',
      channel,
    })),
  'show-authority': (dispute) =>
    eachParty(dispute, (partyId) => ({ kind: 'show-authority', partyId, documentHash, channel })),
};
