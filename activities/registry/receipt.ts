import { z } from 'zod';
import { procedures } from '#domain/dispute/words';
import type { Command } from '#domain/dispute/command';
import { isLocalDate } from '#domain/shared/local-date';

const text = (max: number) => z.string().trim().min(1).max(max);
const day = z.string().refine((value) => isLocalDate(value), 'must be a day, YYYY-MM-DD');
const head = {
  format: z.literal('suyuan-receipt-1'),
  packageNumber: text(60),
  disputeId: z.uuid(),
};

/** What a registry may answer to a package. Unknown fields are refused: they might carry meaning. */
export const receiptSchema = z.discriminatedUnion('result', [
  z.strictObject({
    ...head,
    result: z.literal('registered'),
    caseNumber: text(60),
    procedure: z.enum(procedures),
    registeredOn: day,
  }),
  z.strictObject({
    ...head,
    result: z.literal('not-accepted'),
    rulingNumber: text(60),
    reason: text(2000),
  }),
  z.strictObject({ ...head, result: z.literal('trial-received'), receipt: text(200) }),
]);

export type Receipt = z.infer<typeof receiptSchema>;

/** The command a receipt stands for. */
export function commandOf(receipt: Receipt): Command {
  switch (receipt.result) {
    case 'registered': {
      const { caseNumber, procedure, registeredOn } = receipt;
      if (!isLocalDate(registeredOn)) throw new RangeError('a receipt without a day');
      return { kind: 'record-registration', caseNumber, procedure, registeredOn };
    }
    case 'not-accepted': {
      const { rulingNumber, reason } = receipt;
      return { kind: 'record-non-acceptance', rulingNumber, reason };
    }
    case 'trial-received':
      return { kind: 'record-trial-receipt', receipt: receipt.receipt };
  }
}
