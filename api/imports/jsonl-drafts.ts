import { z } from 'zod';
import { isImportColumn, type ImportColumn } from '#domain/import-columns';
import { importedParty, isNameOfBody, namedInPlaint } from '#i18n/zh-CN/plaint-parties';
import { importLimits } from './limits.ts';
import { rowProblem, type Given, type RowDraft, type RowProblem } from './row-draft.ts';
import { storable } from './storable.ts';
import { FileRefusal } from './table-row.ts';

/** A line of the data files developers work with: a plaint and what is known of its cause. */
const plaintLine = z.object({
  id: z.string().min(1).max(100),
  text: z.string().min(1),
  cause: z.string().nullish(),
  cause_2026: z.object({ code: z.string() }).nullish(),
  cause_scope: z.string().nullish(),
});

const templateLine = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

const parseLine = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

const kindWord = (name: string): string => (isNameOfBody(name) ? 'legal' : 'natural');

const plaintGiven = (
  line: z.infer<typeof plaintLine>,
): Pick<RowDraft, 'given' | 'hasPlaceholder'> => {
  const applicant = namedInPlaint(line.text, 'applicant');
  const respondent = namedInPlaint(line.text, 'respondent');
  const sameName = applicant === respondent;
  const applicantName = applicant ?? importedParty.applicant;
  const respondentName = (sameName ? null : respondent) ?? importedParty.respondent;
  return {
    given: {
      externalKey: line.id,
      cause: line.cause_2026?.code ?? line.cause_scope ?? line.cause ?? '',
      claims: storable(line.text),
      applicantName,
      applicantKind: kindWord(applicantName),
      respondentName,
      respondentKind: kindWord(respondentName),
    },
    hasPlaceholder: applicant === null || respondent === null || sameName,
  };
};

const templateGiven = (
  line: z.infer<typeof templateLine>,
): { readonly given: Given; readonly problems: readonly RowProblem[] } => {
  const given: { [C in ImportColumn]?: string } = {};
  const problems: RowProblem[] = [];
  for (const [name, value] of Object.entries(line)) {
    if (!isImportColumn(name)) {
      const column = storable(name).slice(0, 60);
      problems.push(rowProblem(column, 'import-unknown-field', { column }));
    } else if (value !== null) given[name] = storable(String(value)).trim();
  }
  return { given, problems };
};

const draftOf = (rowNo: number, line: string): RowDraft => {
  const parsed = parseLine(line);
  const plaint = plaintLine.safeParse(parsed);
  if (plaint.success) return { rowNo, problems: [], ...plaintGiven(plaint.data) };
  const flat = templateLine.safeParse(parsed);
  if (flat.success) return { rowNo, hasPlaceholder: false, ...templateGiven(flat.data) };
  const problems = [rowProblem(null, 'import-line-unreadable')];
  return { rowNo, given: {}, problems, hasPlaceholder: false };
};

/**
 * One draft for every line that is not blank: an object with the columns of the template as keys, or a
 * plaint with its id. A line that is neither is a faulty row and stops nothing.
 * Throws `FileRefusal` for more lines than allowed.
 */
export function* jsonlDrafts(text: string): Generator<RowDraft> {
  let rowNo = 0;
  let rows = 0;
  for (const match of text.matchAll(/[^\r\n]+|\r\n|\r|\n/g)) {
    const [line] = match;
    if (/^[\r\n]/.test(line)) {
      rowNo += 1;
      continue;
    }
    if (line.trim() === '') continue;
    rows += 1;
    if (rows > importLimits.rows) {
      throw new FileRefusal('file-too-many-rows', { limit: importLimits.rows });
    }
    yield draftOf(rowNo + 1, line);
  }
  if (rows === 0) throw new FileRefusal('file-empty');
}
