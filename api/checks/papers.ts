import { paperFieldText, paperTypeText } from '#i18n/zh-CN/papers';
import { cite } from '#i18n/zh-CN/statutes';
import {
  missingFields,
  paperSchemas,
  type PaperType,
  type PaperValues,
} from '#domain/papers/paper-schemas';
import { isEverybody } from '#domain/dispute/dispute';
import { dateOf } from '#domain/shared/local-date';
import type { ViewRow } from '#api/disputes/view-row';
import { draftOf, newestAgreement } from './agreement.ts';

/** How a paper stands: its name, what it still lacks, and the rule that wants it. */
const viewPaper = <T extends PaperType>(type: T, values: PaperValues<T>, { now }: ViewRow) => {
  const { basis } = paperSchemas[type];
  return {
    type,
    name: paperTypeText[type],
    missing: missingFields(type, values).map((field) => ({ field, name: paperFieldText[field] })),
    basis: { key: basis, text: cite(basis, dateOf(now)) },
  };
};

const agreementPaper = (row: ViewRow) => {
  const document = newestAgreement(row);
  if (document === null) return [];
  const { terms, instalments, performedOnTheSpot } = draftOf(document);
  const hasTime = performedOnTheSpot || instalments.length > 0;
  return [
    viewPaper(
      'mediation-agreement',
      {
        parties: row.parties,
        mainFacts: row.facts,
        terms,
        manner: hasTime,
        term: hasTime,
        mediator: row.mediatorId,
        signedByAll: row.state?.agreement?.effectiveAt,
      },
      row,
    ),
  ];
};

const factsPaper = (row: ViewRow) => {
  const facts = row.state?.facts;
  if (!row.state || !facts) return [];
  const signedByAll = isEverybody(row.state, facts.signedBy);
  return [
    viewPaper('undisputed-facts', { parties: row.parties, factsOrIssues: true, signedByAll }, row),
  ];
};

const applicationPaper = (row: ViewRow) => {
  if (row.stage !== 'judicial-confirmation') return [];
  const parties = row.parties ?? [];
  const agreement = row.state?.agreement;
  return [
    viewPaper(
      'confirmation-application',
      {
        applicants: row.state?.confirmation.applied ?? [],
        request: true,
        agreement: newestAgreement(row)?.hash,
        agreementDate: agreement?.effectiveAt,
        facts: row.facts,
        identities: parties.every(({ identityNumber }) => identityNumber !== null),
        contacts: parties.every(({ phone, email }) => phone !== null || email !== null),
        proofOfMediation: row.mediatorId,
      },
      row,
    ),
  ];
};

const packagePaper = (row: ViewRow) => {
  if (row.stage !== 'filing') return [];
  const others = (row.parties ?? []).filter(({ role }) => role === 'respondent');
  return [
    viewPaper(
      'handover-package',
      {
        track: true,
        parties: row.parties,
        claims: row.claims,
        facts: row.facts,
        cause: row.causeCode,
        termUsed: row.deadlines,
        limitation: row.receivedAt,
        documents: row.track === null || row.documents,
        addressOfTheOtherSide: others.every(({ address }) => address !== null),
      },
      row,
    ),
  ];
};

/** The papers of a dispute's stage, each with what it still lacks. */
export const viewPapers = (row: ViewRow) => [
  ...agreementPaper(row),
  ...factsPaper(row),
  ...applicationPaper(row),
  ...packagePaper(row),
];
