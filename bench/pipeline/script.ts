import { COMMANDS } from '#bench/raw/shape';
import type { Command } from '#domain/dispute/command';
import type { Person } from '#domain/people/person';
import type { LocalDate } from '#domain/shared/local-date';

/** Who takes part in one bench dispute. */
export interface Cast {
  readonly disputeId: string;
  readonly applicant: string;
  readonly respondent: string;
  readonly clerk: Person;
  readonly supervisor: Person;
  /** A day far enough away that no alarm is set for it. */
  readonly someDay: LocalDate;
}

/** One line of the script. */
export interface Line {
  readonly person: Person;
  readonly command: Command;
}

/**
 * Twelve commands of everyday work from registration to the applicant's withdrawal, by clerk,
 * supervisor and parties: two timers are set and cancelled (the court's seven days, the answer to the
 * offer), and nothing outside is called for. The raw workflow has the same shape.
 */
export const script = (cast: Cast): readonly Line[] => {
  const { clerk, supervisor, applicant, respondent, disputeId, someDay } = cast;
  const party = { kind: 'party', partyId: applicant, disputeId } as const;
  const by = (person: Person, command: Command): Line => ({ person, command });
  const order = { kind: 'order-supervision', demand: 'tell me', replyBy: someDay } as const;
  const reply = { kind: 'reply-to-order', reply: 'here it is' } as const;
  const lines = [
    by(clerk, contact(applicant)),
    by(supervisor, order),
    by(clerk, reply),
    by(clerk, { kind: 'divert', track: 'entrusted', mode: 'on-site', note: null }),
    by(clerk, contact(applicant)),
    by(clerk, contact(respondent)),
    by(party, { kind: 'answer-offer', partyId: applicant, answer: 'consent', channel: 'link' }),
    by(supervisor, order),
    by(clerk, reply),
    by(supervisor, { kind: 'request-closure', reason: 'perhaps' }),
    by(supervisor, { kind: 'refuse-closure', reason: 'not now' }),
    by(party, { kind: 'withdraw', partyId: applicant, channel: 'link', reason: 'settled' }),
  ];
  if (lines.length !== COMMANDS) throw new Error('the script and the raw workflow differ');
  return lines;
};

const contact = (partyId: string): Command => ({
  kind: 'record-contact',
  partyId,
  means: 'phone',
  result: 'reached',
  note: null,
});
