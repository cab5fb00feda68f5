import type { Command } from '#domain/dispute/command';
import type { TrackId } from '#domain/dispute/words';
import type { Cast, Delivery, Speaker, Step, StoryParty } from './story.ts';

const CHECK_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';
/** A place number that no place has. */
const NOWHERE = '990101';

/** A number of the right form that nobody can have, for a birthday YYYYMMDD and a serial of three digits. */
const inventedNumber = (birthday: string, serial: string): string => {
  const body = `${NOWHERE}${birthday}${serial}`;
  const sum = CHECK_WEIGHTS.reduce(
    (total, weight, place) => total + weight * Number(body[place]),
    0,
  );
  return `${body}${CHECK_DIGITS[sum % 11] ?? ''}`;
};

/** Somebody invented. The phone is of a range that is not given out. */
export const somebody = (
  name: string,
  birthday: string,
  serial: string,
  address: string,
): StoryParty => ({
  kind: 'natural',
  name,
  identityType: 'identity-number',
  identityNumber: inventedNumber(birthday, serial),
  phone: `1990000${birthday.slice(-1)}${serial}`,
  email: `p${birthday}${serial}@yunlan.example`,
  address,
});

/** An invented shop, company or association. */
export const body = (name: string, phoneTail: string, address: string): StoryParty => ({
  kind: 'legal',
  name,
  identityType: null,
  identityNumber: null,
  phone: `1990001${phoneTail}`,
  email: `office${phoneTail}@yunlan.example`,
  address,
});

type When = readonly [day: number, time: string];

const step = ([day, time]: When, by: Speaker, says: (cast: Cast) => Command): Step => ({
  day,
  time,
  by,
  says,
});

/** Somebody asks something that needs no other facts. */
export const does = (when: When, by: Speaker, command: Command): Step =>
  step(when, by, () => command);

/** Somebody asks something that refers to the people of the story. */
export const tells = step;

export const divert = (when: When, track: TrackId): Step =>
  does(when, 'clerk', { kind: 'divert', track, mode: 'on-site', note: null });

type Side = 'applicant' | 'respondent';

export const answer = (when: When, side: Side, said: 'consent' | 'refuse'): Step =>
  step(when, side, (cast) => ({
    kind: 'answer-offer',
    partyId: cast[side],
    answer: said,
    channel: 'link',
  }));

export const bothConsent = (first: When, second: When): readonly Step[] => [
  answer(first, 'applicant', 'consent'),
  answer(second, 'respondent', 'consent'),
];

export const designate = (when: When, login: string): Step =>
  step(when, 'clerk', (cast) => ({
    kind: 'designate-mediator',
    mediatorId: cast.userOf(login),
    reason: null,
  }));

export const accepts = (when: When): Step =>
  does(when, 'mediator', {
    kind: 'accept-designation',
    disclosure: 'nothing-to-disclose',
    disclosed: null,
  });

/** From consent to a mediator who has accepted: three steps on the days given. */
export const taken = (when: When, accepted: When, login: string): readonly Step[] => [
  designate(when, login),
  accepts(accepted),
];

/** The amounts and days of an agreement: the respondent pays the applicant. */
export type Payments = readonly (readonly [amountFen: number, dueDay: number])[];

export const agrees = (when: When, terms: string, payments: Payments): Step =>
  step(when, 'mediator', (cast) => ({
    kind: 'record-agreement',
    terms,
    performedOnTheSpot: payments.length === 0,
    instalments: payments.map(([amountFen, dueDay]) => ({
      payerId: cast.respondent,
      payeeId: cast.applicant,
      amountFen,
      dueOn: cast.day(dueDay),
    })),
  }));

const sign = (when: When, side: Side): Step =>
  step(when, side, (cast) => ({
    kind: 'sign-agreement',
    partyId: cast[side],
    documentHash: cast.documentHash,
    channel: 'link',
  }));

export const bothSign = (first: When, second: When): readonly Step[] => [
  sign(first, 'applicant'),
  sign(second, 'respondent'),
];

const apply = (when: When, side: Side): Step =>
  step(when, side, (cast) => ({
    kind: 'apply-for-confirmation',
    partyId: cast[side],
    channel: 'link',
  }));

export const bothApply = (first: When, second: When): readonly Step[] => [
  apply(first, 'applicant'),
  apply(second, 'respondent'),
];

export const registered = (when: When, caseNumber: string): Step =>
  step(when, 'clerk', (cast) => ({
    kind: 'record-registration',
    caseNumber,
    procedure: 'ordinary',
    registeredOn: cast.day(when[0]),
  }));

export const delivered = ([day, time]: When, packageNumber: string): Delivery => ({
  day,
  time,
  packageNumber,
});
