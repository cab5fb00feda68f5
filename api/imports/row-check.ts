import {
  importColumnLimits,
  importColumns,
  requiredImportColumns,
  type ImportColumn,
} from '#domain/import-columns';
import { importNoticeCodes } from '#domain/import-problem-codes';
import {
  checkRegistration,
  sameOnBothSides,
  type RegistrationCheck,
} from '#domain/people/registration-check';
import { canonicalJson } from '#domain/shared/canonical-json';
import type { LocalDate } from '#domain/shared/local-date';
import { importedEventDate, importedTitle } from '#i18n/zh-CN/import-template';
import type { Cause } from '#platform/causes';
import { sha256 } from '#platform/hash-chain';
import { causeOf } from './cause-lookup.ts';
import { importParty, type ImportRegistration } from './checked-row.ts';
import { dayOfText } from './date-cell.ts';
import { rowProblem, type RowDraft, type RowProblem } from './row-draft.ts';
import { columnOfField, partyOf } from './row-party.ts';
import { hasControlCharacters, hasReplacementCharacters } from './storable.ts';

/** A row after the check: ready when it has a registration. */
export interface CheckedRow {
  readonly draft: RowDraft;
  /** Names the row for ever: the same key is never imported twice into one court. */
  readonly rowKey: string;
  readonly registration: ImportRegistration | null;
  readonly problems: readonly RowProblem[];
}

type Report = (problem: RowProblem) => void;

/** A row with a number of its owner's is that number of that applicant; any other is all its content. */
const rowKeyOf = ({ given }: RowDraft): string => {
  const { externalKey, applicantName } = given;
  const named = externalKey !== undefined && externalKey !== '';
  const content = named ? { externalKey, applicantName: applicantName ?? '' } : { given };
  return sha256(canonicalJson(content));
};

const isNotice = ({ code }: RowProblem): boolean =>
  importNoticeCodes.some((notice) => notice === code);

const checkTexts = ({ given, problems }: RowDraft, report: Report): void => {
  const told = new Set(problems.map(({ column }) => column));
  for (const column of requiredImportColumns) {
    const isEmpty = (given[column] ?? '') === '';
    if (isEmpty && !told.has(column)) report(rowProblem(column, 'import-required'));
  }
  for (const column of importColumns) checkText(column, given[column] ?? '', report);
};

const checkText = (column: ImportColumn, text: string, report: Report): void => {
  const max = importColumnLimits[column];
  if ([...text].length > max) report(rowProblem(column, 'import-text-too-long', { max }));
  if (hasReplacementCharacters(text)) report(rowProblem(column, 'import-bad-encoding'));
  else if (hasControlCharacters(text)) report(rowProblem(column, 'import-control-character'));
};

const checkDay = (
  { given, problems }: RowDraft,
  today: LocalDate,
  report: Report,
): LocalDate | null => {
  const typed = given.eventDate ?? '';
  const isTold = problems.some((each) => each.column === 'eventDate' && !isNotice(each));
  if (typed === '' || isTold) return null;
  const day = dayOfText(typed);
  if (day === null) report(rowProblem('eventDate', 'import-date-unreadable'));
  else if (day > today) report(rowProblem('eventDate', 'import-date-in-the-future'));
  return day;
};

const checkCause = ({ given }: RowDraft, report: Report): Cause | null => {
  const typed = given.cause ?? '';
  const cause = typed === '' ? null : causeOf(typed);
  if (cause === null && typed !== '') report(rowProblem('cause', 'import-cause-unknown'));
  return cause;
};

const checkPeople = (draft: RowDraft, today: LocalDate, report: Report): Sound | null => {
  const { given } = draft;
  const parties = [partyOf(given, 'applicant', report), partyOf(given, 'respondent', report)];
  const amount = (given.amount ?? '') === '' ? null : (given.amount ?? null);
  const check = checkRegistration({ amount, monetary: null, parties }, today);
  if (check.kind === 'sound') {
    const isSame = sameOnBothSides(check.registration.parties).length > 0;
    if (isSame && !draft.hasPlaceholder)
      report(rowProblem('respondentName', 'import-applicant-is-respondent'));
    return check.registration;
  }
  for (const { code, field, params } of check.problems) {
    report(rowProblem(columnOfField(field), code, params));
  }
  return null;
};

/** Without what is said already: one problem for a column is enough when the cell itself is broken. */
const distinct = (problems: readonly RowProblem[]): readonly RowProblem[] => {
  const seen = new Set<string>();
  return problems.filter(({ column, code }) => {
    const isRepeated = code === 'name.empty' && seen.has(`${column} import-required`);
    const key = `${column} ${code}`;
    if (isRepeated || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

type Sound = Extract<RegistrationCheck, { kind: 'sound' }>['registration'];

const registrationOf = (
  { given }: RowDraft,
  cause: Cause,
  people: Sound,
  day: LocalDate | null,
): ImportRegistration => {
  const [applicant, respondent] = people.parties;
  const facts = [given.facts ?? '', day === null ? '' : importedEventDate(day)];
  return {
    causeCode: cause.code,
    causeName: cause.name,
    title: importedTitle(applicant?.name ?? '', respondent?.name ?? '', cause.name),
    amountFen: people.amountFen,
    claims: given.claims ?? '',
    facts: facts.filter((text) => text !== '').join('\n'),
    parties: people.parties.map((party) => importParty.parse(party)),
  };
};

/**
 * Checks a draft as the counter would check the same words typed in, against the court day `today`.
 * The registration is null when anything is wrong; notices (a day read from a number) do not count.
 */
export const checkRow = (draft: RowDraft, today: LocalDate): CheckedRow => {
  const rowKey = rowKeyOf(draft);
  if (draft.problems.some(({ code }) => code === 'import-line-unreadable')) {
    return { draft, rowKey, registration: null, problems: draft.problems };
  }
  const problems: RowProblem[] = [...draft.problems];
  const report: Report = (problem) => void problems.push(problem);
  checkTexts(draft, report);
  const day = checkDay(draft, today, report);
  const cause = checkCause(draft, report);
  const people = checkPeople(draft, today, report);
  const found = distinct(problems);
  const isSound = found.every(isNotice);
  const registration =
    isSound && cause !== null && people !== null ? registrationOf(draft, cause, people, day) : null;
  return { draft, rowKey, registration, problems: found };
};
