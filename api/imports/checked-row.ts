import { z } from 'zod';
import { partyRoles } from '#domain/dispute/words';
import { identityTypes, partyKinds } from '#domain/people/registration-check';

/** A party as it is kept with its row; `parse` leaves out what a table cannot say. */
export const importParty = z.object({
  role: z.enum(partyRoles),
  kind: z.enum(partyKinds),
  name: z.string(),
  identityType: z.enum(identityTypes).nullable(),
  identityNumber: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  address: z.string().nullable(),
  guardianName: z.string().nullable(),
});

/** What becomes of a row that is in order; kept with the row, so that the file is not needed again. */
export const importRegistration = z.object({
  causeCode: z.string(),
  causeName: z.string(),
  title: z.string(),
  amountFen: z.number().int().nullable(),
  claims: z.string(),
  facts: z.string(),
  parties: z.array(importParty),
});
export type ImportRegistration = z.infer<typeof importRegistration>;
