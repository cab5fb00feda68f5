import type { ImportColumn } from '#domain/import-columns';
import {
  identityTypes,
  partyKinds,
  type IdentityType,
  type PartyInput,
  type PartyKind,
} from '#domain/people/registration-check';
import { identityTypeWords, partyKindWords } from '#i18n/zh-CN/import-template';
import { rowProblem, type Given, type RowProblem } from './row-draft.ts';

/** The two sides a row has columns for. */
export type Side = 'applicant' | 'respondent';

const columnsOf = {
  applicant: {
    kind: 'applicantKind',
    name: 'applicantName',
    identityType: 'applicantIdentityType',
    identityNumber: 'applicantIdentityNumber',
    phone: 'applicantPhone',
    email: 'applicantEmail',
    address: 'applicantAddress',
    guardianName: 'applicantGuardian',
  },
  respondent: {
    kind: 'respondentKind',
    name: 'respondentName',
    identityType: 'respondentIdentityType',
    identityNumber: 'respondentIdentityNumber',
    phone: 'respondentPhone',
    email: 'respondentEmail',
    address: 'respondentAddress',
    guardianName: 'respondentGuardian',
  },
} as const satisfies { readonly [S in Side]: { readonly [field: string]: ImportColumn } };

type Field = keyof (typeof columnsOf)['applicant'];

const isField = (text: string): text is Field => Object.hasOwn(columnsOf.applicant, text);

/** The column a problem of the registration belongs to: `parties.0.phone` is the applicant's. */
export const columnOfField = (path: string): ImportColumn | null => {
  const [head = '', place = '', field = ''] = path.split('.');
  if (head === 'amount') return 'amount';
  if (head !== 'parties' || !isField(field)) return null;
  return columnsOf[place === '0' ? 'applicant' : 'respondent'][field];
};

const oneOf = <Word extends string>(
  typed: string | undefined,
  words: { readonly [word: string]: Word },
  ids: readonly Word[],
): Word | 'empty' | 'unknown' => {
  const text = (typed ?? '').trim();
  if (text === '') return 'empty';
  return ids.find((id) => id === text) ?? words[text] ?? 'unknown';
};

const filled = (text: string | undefined): string | null =>
  text === undefined || text.trim() === '' ? null : text.trim();

const choices = (words: { readonly [word: string]: string }): string =>
  Object.keys(words).join(' ');

/** Reads one side of a row; words that are not on the list are reported and stand for nothing. */
export const partyOf = (
  given: Given,
  side: Side,
  report: (problem: RowProblem) => void,
): PartyInput => {
  const columns = columnsOf[side];
  const kind: PartyKind | 'empty' | 'unknown' = oneOf(
    given[columns.kind],
    partyKindWords,
    partyKinds,
  );
  const type: IdentityType | 'empty' | 'unknown' = oneOf(
    given[columns.identityType],
    identityTypeWords,
    identityTypes,
  );
  if (kind === 'unknown') {
    const params = { choices: choices(partyKindWords) };
    report(rowProblem(columns.kind, 'import-choice-unknown', params));
  }
  if (type === 'unknown') {
    const params = { choices: choices(identityTypeWords) };
    report(rowProblem(columns.identityType, 'import-choice-unknown', params));
  }
  return {
    role: side,
    kind: kind === 'empty' || kind === 'unknown' ? 'natural' : kind,
    name: given[columns.name] ?? '',
    identityType: type === 'empty' || type === 'unknown' ? null : type,
    identityNumber: filled(given[columns.identityNumber]),
    phone: filled(given[columns.phone]),
    email: filled(given[columns.email]),
    address: filled(given[columns.address]),
    guardianName: filled(given[columns.guardianName]),
    representative: null,
    eService: false,
  };
};
