import type { CreditCodeProblem } from '#domain/people/credit-code';
import type { IdentityNumberProblem } from '#domain/people/identity-number';
import type { PersonNameProblem } from '#domain/people/person-name';
import type { PhoneProblem } from '#domain/people/phone';
import type { AmountProblem } from '#domain/shared/money';
import type { RefusalCode } from './refusals.ts';

/**
 * Why the API says no to a request as a whole. The words are in i18n/zh-CN/problems.ts, the HTTP
 * status in api/problem-status.ts. What the procedure refuses has its own codes in refusals.ts.
 */
export const requestProblemCodes = [
  // The request itself
  'malformed-json',
  'duplicate-key', // field: the key
  'forbidden-key', // field: the key
  'too-deep', // params: limit (levels)
  'body-too-large', // params: limit (bytes)
  'encoded-body',
  'wrong-content-type', // params: expected
  'bad-encoding',
  'unknown-field', // field
  'fields-invalid', // errors: what is wrong with each field
  'query-invalid', // errors
  'cursor-invalid',
  'idempotency-key-missing',
  'idempotency-key-invalid',
  'idempotency-key-reused',
  'stale-version', // params: expected, actual
  'not-found',
  // Who asks
  'not-signed-in',
  'session-expired',
  'wrong-credentials',
  'account-locked', // params: until (instant text)
  'too-many-attempts', // params: seconds
  'post-choice-needed',
  'post-unknown',
  'role-not-allowed',
  'password-change-needed',
  'one-time-password-expired',
  'wrong-password',
  'wrong-origin',
  // People and posts
  'login-taken',
  'own-account',
  'last-administrator',
  'user-beyond-scope',
  'beyond-your-courts',
  'posts-incompatible', // params: held, wanted (roles)
  'post-exists',
  'post-ended',
  'post-of-other-body',
  'open-disputes-unconfirmed', // params: open (count); members: open, mediatorId
  'already-on-roll',
  'conflict-exists',
  // Two people for what binds everybody
  'calendar-year-out-of-turn', // params: year (the next one)
  'pack-not-in-force',
  'pack-from-too-early', // params: day
  'nothing-changed',
  'proposal-pending',
  'proposal-decided',
  'own-proposal',
  'not-your-proposal',
  // Registration
  'registration-invalid', // errors
  'registration-warnings', // errors: what has to be confirmed
  'too-many-parties', // params: limit
  // Tasks and notices
  'task-taken', // params: name of the person who was faster, or empty
  'task-not-yours',
  'task-ended',
  'notes-closed',
  // Papers
  'paper-not-yet', // params: paper (its name)
  'paper-incomplete', // params: paper, missing (names joined); errors: one for each missing field
  // Messages that did not go out
  'dead-letter-not-waiting',
  'non-receipt-unconfirmed',
  // Other systems
  'signature-invalid',
  'subscriber-address-refused', // field
  'subscriber-exists',
  // Parties
  'link-not-valid',
  'code-wrong', // params: left (tries)
  'code-locked',
  'code-too-soon', // params: seconds
  'code-unreachable',
  'party-session-needed',
  // Court clock
  'clock-not-movable',
  'clock-only-forward',
  // Imports
  'file-missing',
  'file-empty',
  'file-too-large', // params: limit (bytes)
  'file-inflates-too-much',
  'file-kind-refused', // params: kind
  'file-not-what-it-says',
  'file-quarantined',
  'template-version-wrong',
  'columns-wrong', // params: missing, doubled (names joined)
  'file-too-many-rows', // params: limit
  'file-already-imported',
  'encoding-unconfirmed', // params: encoding
  'batch-not-ready',
  'batch-not-untouched',
  'batch-not-imported',
  'batch-nothing-to-take-back',
  // Evidence
  'evidence-missing',
  'evidence-empty',
  'evidence-too-large', // params: limit (bytes)
  'evidence-kind-refused',
  'evidence-not-what-it-says',
  // The building
  'too-many-requests', // params: seconds
  'too-many-streams', // params: limit
  'overloaded',
  'unavailable',
  'timed-out',
  'internal',
] as const;
export type RequestProblemCode = (typeof requestProblemCodes)[number];

/** What can be wrong with one field. */
export const fieldProblemCodes = [
  'required',
  'unknown-field',
  'wrong-type', // params: expected
  'text-empty',
  'text-too-long', // params: max (characters)
  'text-control-character', // params: character (U+XXXX)
  'text-lone-surrogate',
  'text-direction-character', // params: character (U+XXXX)
  'date-invalid',
  'instant-without-zone',
  'instant-invalid',
  'money-invalid',
  'money-not-positive',
  'number-invalid',
  'number-too-small', // params: min
  'number-too-large', // params: max
  'choice-unknown', // params: choices (joined)
  'id-invalid',
  'hash-invalid',
  'flag-invalid',
  'list-too-long', // params: max
  'list-too-short', // params: min
  'query-value-invalid',
  'paper-field-missing', // params: name (of the field), next (what to do)
] as const;
export type FieldProblemCode = (typeof fieldProblemCodes)[number];

/** What can be wrong with the people or the money of a registration, beyond single values. */
export const registrationProblemCodes = [
  'applicant-missing',
  'respondent-missing',
  'too-many-parties', // params: limit
  'identity-type-missing',
  'identity-type-unfit', // a company with a passport, a person with a credit code
  'email-malformed',
  'guardian-missing', // a minor
  'cause-unknown',
  'amount-missing',
  'amount-zero',
] as const;

/** One value that cannot be read, under the name of its reader and the reader's own code. */
type ReadingProblemCode =
  | `name.${PersonNameProblem['code']}` // params: character (U+XXXX), max
  | `identity.${IdentityNumberProblem}`
  | `credit-code.${CreditCodeProblem}`
  | `phone.${PhoneProblem}`
  | `amount.${AmountProblem}`;

export type RegistrationProblemCode =
  (typeof registrationProblemCodes)[number] | ReadingProblemCode;

/** What cannot be right about a year's holidays as they were typed in. */
export const arrangementProblemCodes = [
  'calendar.outside-year', // params: year
  'calendar.ends-before-it-begins',
  'calendar.holiday-too-long', // params: max (days)
  'calendar.workday-no-weekend',
  'calendar.day-named-twice', // params: day
  'calendar.festival-missing', // params: festival (its id)
  'calendar.statutory-day-missing', // params: day
] as const;
export type ArrangementProblemCode = (typeof arrangementProblemCodes)[number];

/** Why a login name or a password is not taken. */
export const accountProblemCodes = [
  'login.wrong-characters',
  'password.too-short', // params: min (characters)
  'password.too-long', // params: max (characters)
  'password.too-simple',
  'password.like-login',
  'password.as-before',
] as const;
export type AccountProblemCode = (typeof accountProblemCodes)[number];

/** What a registration may have only when the person confirms it on purpose. */
export const registrationWarningCodes = [
  'applicant-is-respondent', // params: name
  'possible-duplicate', // params: numbers (joined)
] as const;
export type RegistrationWarningCode = (typeof registrationWarningCodes)[number];

/** Whatever can be said of one field. */
export type ErrorCode =
  | FieldProblemCode
  | RegistrationProblemCode
  | RegistrationWarningCode
  | ArrangementProblemCode
  | AccountProblemCode;

/** The code of any answer that is not a success. */
export type AnswerCode = RequestProblemCode | RefusalCode;

/** Numbers and words that belong into the text of a problem. */
export type ProblemParams = { readonly [name: string]: string | number };
