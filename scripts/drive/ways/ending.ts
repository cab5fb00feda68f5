import { driveSpeech } from '#i18n/zh-CN/drive';
import type { DrivenDispute } from '#scripts/drive/driven-dispute';
import { todayIn } from '#scripts/drive/view';
import { caseNumber, recordRegistration } from './diversion.ts';

const INSTALMENTS = [1, 2];
const applicant = { side: 'applicant' } as const;
const respondent = { side: 'respondent' } as const;

/** The dispute goes to a judge: a suit is registered, or one that is registered goes back to trial. */
export const goToCourt = async (dispute: DrivenDispute): Promise<void> => {
  if (dispute.plan.track === 'entrusted') return recordRegistration(dispute);
  await dispute.reaches('handed-over');
  await dispute.act(dispute.clerk, 'record-trial-receipt', () => ({
    receipt: driveSpeech.receipt(1),
  }));
};

/** A suit that is pending is withdrawn before anything else is asked of the court. */
export const withdrawSuit = async (dispute: DrivenDispute): Promise<void> => {
  await dispute.reaches('window');
  if (dispute.plan.track === 'commissioned') await dispute.act(applicant, 'withdraw-suit');
};

/** Both apply, the judge hears both and confirms. */
export const confirm = async (dispute: DrivenDispute): Promise<void> => {
  const { judge } = dispute;
  await dispute.bothAct('apply-for-confirmation');
  await dispute.act(judge, 'accept-application', (view) => ({
    confirmationNumber: caseNumber(dispute, todayIn(view), 'confirmation'),
  }));
  await dispute.act(judge, 'record-hearing', ({ parties }) => ({
    present: parties.map(({ id }) => id),
    record: driveSpeech.hearingRecord,
  }));
  await dispute.act(judge, 'confirm-agreement', (view) => ({
    rulingNumber: caseNumber(dispute, todayIn(view), 'confirmation'),
  }));
};

/** Neither wants the court's confirmation. */
export const waiveConfirmation = (dispute: DrivenDispute): Promise<void> =>
  dispute.bothAct('waive-confirmation');

/** Every instalment is paid, and who receives it says so. */
export const perform = async (dispute: DrivenDispute): Promise<void> => {
  for (const instalment of INSTALMENTS) {
    await dispute.act(respondent, 'report-payment', (view) => ({
      instalment,
      paidOn: todayIn(view),
    }));
    await dispute.act(applicant, 'confirm-receipt', () => ({ instalment }));
  }
};

/** The applicant takes the matter back. */
export const withdraw = async (dispute: DrivenDispute): Promise<void> => {
  await dispute.act(applicant, 'withdraw', () => ({ reason: driveSpeech.withdrawal }));
};

/** The clerk rings the side that has not answered. */
export const callRespondent = async (dispute: DrivenDispute): Promise<void> => {
  const { partyId } = dispute.registered.sides.respondent;
  await dispute.act(dispute.clerk, 'record-contact', () => ({
    partyId,
    means: 'phone',
    result: 'no-answer',
    note: driveSpeech.contactNote,
  }));
};
