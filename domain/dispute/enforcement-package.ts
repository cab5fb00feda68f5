import { titleOf, type Dispute } from './dispute.ts';
import type { EventOf } from './event.ts';

/** What goes to the enforcing court with an application: the title, the text, and what has not come. */
export type EnforcementPackage = Omit<EventOf<'enforcement-packed'>, 'kind'>;

/**
 * The package for one creditor (CPL250, JI460): by which title, under which text, and which instalments
 * are missed, in fen. Throws where nothing can be enforced: the table lets nobody ask before.
 */
export function enforcementPackage(dispute: Dispute, payeeId: string): EnforcementPackage {
  const title = titleOf(dispute);
  const { agreement } = dispute;
  if (title === null || agreement === null) throw new Error('there is nothing to be enforced');
  const unpaid = agreement.instalments.filter(
    (instalment) => instalment.payeeId === payeeId && instalment.state === 'missed',
  );
  return {
    title,
    agreementHash: agreement.hash,
    unpaid: unpaid.map(({ no }) => no),
    amountFen: unpaid.reduce((sum, { amountFen }) => sum + amountFen, 0),
  };
}
