import type { Status } from '#domain/dispute/words';
import { readCorrection, type CorrectableField } from '#domain/people/party-correction';
import { isClerkOrMediator } from '#domain/people/who';
import type { RegistrationProblemCode } from '#domain/problem-codes';
import { refuse, type Refusal, type RefusalCode } from '#domain/refusals';
import { dateOf } from '#domain/shared/local-date';
import type { Basis } from '#domain/statutes/index';
import { partyAgents } from './agents.ts';
import { evidence } from './evidence.ts';
import { row, type AnyRow, type Context } from './table.ts';

const BASIS = 'jy.service-address';

/**
 * A party's telephone, mail, address for service and identity paper are put right, as long as the
 * dispute is open (JY5, JY10; PI46). By the clerk or the mediator, who have seen the paper or heard the
 * party, and not by the party over its link: whoever holds a telephone could else turn all that
 * follows to another one, and to where the codes of the next link go.
 */
const correctParty = (from: readonly Status[]): AnyRow =>
  row({
    from,
    command: 'correct-party',
    who: isClerkOrMediator,
    check: (context) => {
      const read = correctionOf(context);
      if (read.kind === 'faulty') return malformed(read.code, read.field);
      return read.fields.length === 0 ? refuse('nothing-to-correct', BASIS) : null;
    },
    events: (context) => {
      const read = correctionOf(context);
      if (read.kind === 'faulty') throw new Error('a refused correction has no events');
      const { partyId, reason } = context.command;
      return [{ kind: 'party-corrected', partyId, fields: read.fields, reason }];
    },
    basis: BASIS,
  });

/** What the command comes to. A command without what is known of its party is a bug. */
function correctionOf({ command, facts, at }: Context<'correct-party'>) {
  if (!facts.party) throw new Error('a party was to be corrected of whom nothing was read');
  return readCorrection(facts.party, command, dateOf(at));
}

const basisOf: { readonly [F in CorrectableField]: Basis } = {
  phone: BASIS,
  email: BASIS,
  address: BASIS,
  identityType: 'pi.access-and-correction',
  identityNumber: 'pi.access-and-correction',
  guardianName: 'mf.guardian-acts',
};

function malformed(code: RegistrationProblemCode, field: CorrectableField): Refusal {
  return refuse(codeOf(code, field), basisOf[field], field);
}

/** Which no a problem of the registration is here; the finer points of a number are left to its reader. */
function codeOf(code: RegistrationProblemCode, field: CorrectableField): RefusalCode {
  if (code === 'identity-type-missing' || code === 'identity-type-unfit') return code;
  if (code === 'guardian-missing') return code;
  if (field === 'phone') return 'phone-malformed';
  if (field === 'email') return 'email-malformed';
  return field === 'guardianName' ? 'guardian-name-malformed' : 'identity-number-malformed';
}

/** What is kept of a party in every stage: how it is reached, what it hands in, and who speaks for it. */
export const partyData = (from: readonly Status[]): readonly AnyRow[] => [
  correctParty(from),
  ...evidence(from),
  ...partyAgents(from),
];
