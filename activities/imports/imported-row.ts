import { z } from 'zod';
import { partyRoles } from '#domain/dispute/words';
import { partyKinds } from '#domain/people/registration-check';
import { identityHash } from '#platform/blind-index';
import {
  prepareDispute,
  type Intake,
  type IntakeParty,
  type PreparedDispute,
} from '#platform/intake';

const party = z.object({
  role: z.enum(partyRoles),
  kind: z.enum(partyKinds),
  name: z.string(),
  identityType: z.string().nullable(),
  identityNumber: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  address: z.string().nullable(),
  guardianName: z.string().nullable(),
});

/** A ready row as the check left it (api/imports/checked-row.ts). */
export const readyRow = z.object({
  rowNo: z.number().int(),
  rowKey: z.string(),
  registration: z.object({
    causeCode: z.string(),
    causeName: z.string(),
    title: z.string(),
    amountFen: z.number().int().nullable(),
    claims: z.string(),
    facts: z.string(),
    parties: z.array(party).min(2),
  }),
});
export type ReadyRow = z.infer<typeof readyRow>;

/** What all rows of a batch have in common. */
export interface RowOrigin {
  readonly courtId: string;
  readonly packId: string;
  readonly linkSecret: string;
}

const partyOf = (given: z.infer<typeof party>, linkSecret: string): IntakeParty => ({
  ...given,
  identityHash: identityHash(linkSecret, given),
  representative: null,
  eService: false,
});

/** The dispute of a row: its key names it, so that it comes in once however often this is done. */
export const disputeOf = (row: ReadyRow, origin: RowOrigin): PreparedDispute => {
  const { registration, rowKey } = row;
  const intake: Intake = {
    ...registration,
    packId: origin.packId,
    source: 'import',
    createdBy: `import:${origin.courtId}`,
    idempotencyKey: rowKey,
    bodyHash: rowKey,
    parties: registration.parties.map((each) => partyOf(each, origin.linkSecret)),
  };
  return prepareDispute(intake);
};
