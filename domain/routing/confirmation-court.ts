import type { Basis } from '#domain/statutes/index';
import { isWithin } from './causes.ts';

/** A court as far as jurisdiction goes. */
export interface CourtPlace {
  readonly id: string;
  readonly level: 'basic' | 'intermediate';
  readonly divisionCode: string | null;
}

/** Who mediated, and at whose call. */
export type MediatedBy =
  /** A court invited the body, or commissioned the case to it: that court confirms. */
  | { readonly kind: 'invited'; readonly courtId: string }
  /** The body acted by itself; where its seat is, by division code. */
  | { readonly kind: 'on-its-own'; readonly seats: readonly (string | null)[] }
  /** One mediator without a body, called by nobody. */
  | { readonly kind: 'alone' };

/**
 * What decides where an application for confirmation belongs. Places are division codes, or null where
 * nobody knows (domicile.ts).
 */
export interface ConfirmationPlace {
  readonly court: CourtPlace;
  readonly mediatedBy: MediatedBy;
  readonly causeCode: string;
  readonly amountFen: number | null;
  readonly domiciles: readonly (string | null)[];
  readonly subjectMatter: string | null;
}

export const jurisdictionGrounds = [
  'inviting-court',
  'another-court-invited',
  'party-domicile',
  'subject-matter',
  'seat-of-the-body',
  'not-the-seat-of-the-body',
  'no-connection',
  'place-unknown',
  'intermediate-court-by-subject',
  'intermediate-court-by-amount',
  'special-court',
  'lone-mediator',
] as const;
export type JurisdictionGround = (typeof jurisdictionGrounds)[number];

/** Whether this court may confirm; `unclear` means that a person has to look. */
export interface Jurisdiction {
  readonly answer: 'competent' | 'not-competent' | 'unclear';
  readonly ground: JurisdictionGround;
  readonly basis: Basis;
}

/** Patents, plant varieties, layout designs, technical secrets and software: technical matters (IP1). */
const TECHNICAL = [
  '150.11',
  '150.12',
  '150.13',
  '152',
  '153',
  '154',
  '155',
  '156',
  '157',
  '164.27',
  '164.28',
  '167',
  '168',
  '169',
  '170',
  '171',
  '172',
];
/** Maritime and admiralty disputes have courts of their own. */
const MARITIME = ['L1-08'];

/** Labour and personnel disputes, and those of new forms of work. */
const LABOUR = ['L1-07'];

/** From this claim on, in fen, an intermediate court hears a case first: five hundred million yuan. */
export const INTERMEDIATE_FROM_FEN = 50_000_000_000;
const COUNTY_DIGITS = 6;
const CITY_DIGITS = 4;

/**
 * Which court an application for confirmation belongs to (L7): first whether the suit would be another
 * kind of court's, then the court that invited, then the places of CPL205. It is advice: the judge
 * decides on acceptance (`ji.confirmation.not-accepted`).
 */
export function confirmationCourt(place: ConfirmationPlace): Jurisdiction {
  return higherCourt(place) ?? invited(place) ?? labour(place) ?? byPlace(place);
}

const basis = 'cpl.confirmation.jurisdiction';

function higherCourt({ court, causeCode, amountFen }: ConfirmationPlace): Jurisdiction | null {
  if (within(causeCode, MARITIME)) {
    return { answer: 'unclear', ground: 'special-court', basis };
  }
  const isIntermediate = court.level === 'intermediate';
  if (within(causeCode, TECHNICAL)) {
    const answer = isIntermediate ? 'competent' : 'not-competent';
    return { answer, ground: 'intermediate-court-by-subject', basis: 'ip.jurisdiction' };
  }
  if ((amountFen ?? 0) >= INTERMEDIATE_FROM_FEN) {
    const answer = isIntermediate ? 'competent' : 'not-competent';
    return { answer, ground: 'intermediate-court-by-amount', basis };
  }
  return null;
}

function invited({ court, mediatedBy }: ConfirmationPlace): Jurisdiction | null {
  if (mediatedBy.kind === 'alone') {
    return { answer: 'unclear', ground: 'lone-mediator', basis };
  }
  if (mediatedBy.kind !== 'invited') return null;
  return mediatedBy.courtId === court.id
    ? { answer: 'competent', ground: 'inviting-court', basis }
    : { answer: 'not-competent', ground: 'another-court-invited', basis };
}

/** A labour agreement on payment goes to the basic court of the body's seat, wherever the parties live. */
function labour(place: ConfirmationPlace): Jurisdiction | null {
  if (!within(place.causeCode, LABOUR)) return null;
  const atSeat = byPlace({ ...place, domiciles: [], subjectMatter: null });
  const ground = atSeat.ground === 'no-connection' ? 'not-the-seat-of-the-body' : atSeat.ground;
  return { ...atSeat, ground, basis: 'ldj.payment-agreement-confirmable' };
}

/** Of a body that acted on its own: the basic courts of the parties, the thing or the body's seat. */
function byPlace({ court, mediatedBy, domiciles, subjectMatter }: ConfirmationPlace): Jurisdiction {
  const seats = mediatedBy.kind === 'on-its-own' ? mediatedBy.seats : [];
  const isHere = (code: string | null): boolean => code !== null && serves(court, code);
  if (court.level === 'basic') {
    if (domiciles.some(isHere)) return { answer: 'competent', ground: 'party-domicile', basis };
    if (isHere(subjectMatter)) {
      return { answer: 'competent', ground: 'subject-matter', basis };
    }
    if (seats.some(isHere)) return { answer: 'competent', ground: 'seat-of-the-body', basis };
    if ([...domiciles, ...seats].includes(null)) {
      return { answer: 'unclear', ground: 'place-unknown', basis };
    }
  }
  return { answer: 'not-competent', ground: 'no-connection', basis };
}

const within = (causeCode: string, codes: readonly string[]): boolean =>
  codes.some((code) => isWithin(causeCode, code));

/** Whether a place lies in a court's division: the county of a basic court, the city of an intermediate one. */
function serves({ level, divisionCode }: CourtPlace, place: string): boolean {
  if (divisionCode === null) return false;
  const digits = level === 'basic' ? COUNTY_DIGITS : CITY_DIGITS;
  return place.slice(0, digits) === divisionCode.slice(0, digits);
}
