import { ask, noAnswer, readAnswer } from './ask.ts';
import type { CommandAnswer, EvidenceList } from './contract.ts';
import { sendForm, type SentForm } from './send-form.ts';

const path = (disputeId: string): string =>
  `/api/disputes/${encodeURIComponent(disputeId)}/evidence`;

/** Where a file of evidence is, to be shown or kept. */
export const evidenceAddress = (disputeId: string, evidenceId: string): string =>
  `${path(disputeId)}/${encodeURIComponent(evidenceId)}`;

/** What the pages about evidence ask. */
export const evidenceApi = {
  evidence: (disputeId: string) => ask<EvidenceList>('GET', path(disputeId)),
  handIn: async (disputeId: string, sent: SentForm): Promise<CommandAnswer> => {
    const response = await sendForm(path(disputeId), sent);
    if (response === null) throw noAnswer();
    return readAnswer<CommandAnswer>(response);
  },
};
