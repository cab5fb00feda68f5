import { failureGroundText } from '#i18n/zh-CN/grounds';
import { paperPhrases } from '#i18n/zh-CN/paper-phrases';
import { dateOf } from '#domain/shared/local-date';
import { agreementTerms, everybodySigned, mannerLines, performedBy, signersOf } from './lines.ts';
import { identityLines, partiesAtLength } from './parties.ts';
import { lastDocument, lastOf, mediatorOf, partiesOf, type PaperRecord } from './record.ts';
import type { Makers } from './said.ts';

const sessionRecords = ({ row }: PaperRecord): readonly string[] =>
  (row.documents ?? []).flatMap(({ type, createdAt, hash }) =>
    type === 'session-record' ? [paperPhrases.sessionRecord(dateOf(createdAt), hash)] : [],
  );

/** How the mediation came out; nothing while it lasts. */
const outcome = (record: PaperRecord): string | null => {
  const { row, state } = record;
  const { agreement } = state;
  if (agreement !== null && agreement.effectiveAt !== null)
    return paperPhrases.agreementOf(row.number, agreement.hash);
  const failed = lastOf(record, 'mediation-failed');
  return failed && paperPhrases.ended(failureGroundText[failed.event.ground]);
};

/** The agreement, and the file of the mediation that led to it or did not. */
export const agreementPapers: Makers<'mediation-agreement' | 'mediation-file'> = {
  'mediation-agreement': (record) => {
    const document = lastDocument(record, 'mediation-agreement');
    const agreement = record.state.agreement;
    if (document === null || agreement === null) return null;
    const signedBy = signersOf(document);
    return {
      signedBy,
      values: {
        parties: partiesAtLength(record),
        mainFacts: record.row.facts,
        terms: agreementTerms(document),
        manner: mannerLines(record, document),
        term: performedBy(document),
        mediator: paperPhrases.mediatorOf(record.mediationBody, mediatorOf(record)),
        signedByAll: everybodySigned(record, signedBy),
      },
    };
  },
  'mediation-file': (record) => {
    const { row, state } = record;
    if (state.mediator?.accepted !== true && (state.mediatedBy ?? []).length === 0) return null;
    const offered = lastOf(record, 'offer-made');
    const isIdentified = identityLines(record).length > 0;
    return {
      values: {
        intakeRecord: paperPhrases.intakeRecord(row.number, dateOf(row.receivedAt)),
        rightsNotice: offered && paperPhrases.rightsNotice(dateOf(offered.at)),
        identities: isIdentified
          ? partiesOf(record).map(({ name }) => paperPhrases.identityPaper(name))
          : null,
        sessionRecords: sessionRecords(record),
        outcome: outcome(record),
      },
    };
  },
};
