import { longDate, longMoment } from '#i18n/zh-CN/dates';
import { failureGroundText, recusalGroundText, recusalOutcomeText } from '#i18n/zh-CN/grounds';
import { paperPhrases } from '#i18n/zh-CN/paper-phrases';
import type { EventOf } from '#domain/dispute/event';
import { dateOf, type LocalDate } from '#domain/shared/local-date';
import { countsBefore } from '#api/disputes/view-counts';
import type { DeadlineRow } from '#api/disputes/view-row';
import { everybodySigned, listIn, materialLines, signersOf, termLine, textIn } from './lines.ts';
import { contactLines, partyLines } from './parties.ts';
import {
  eventsOf,
  lastDeadline,
  lastDocument,
  lastOf,
  mediatorOf,
  nameOf,
  type PaperRecord,
  type Recorded,
} from './record.ts';
import type { Makers } from './said.ts';

/** What each party said to what the present mediator has disclosed. */
const disclosureAnswers = (
  record: PaperRecord,
  { seq: since, event }: Recorded<'designation-accepted'>,
): readonly string[] => {
  if (event.disclosure === 'nothing-to-disclose') return [paperPhrases.noDecisionNeeded];
  return eventsOf(record, 'disclosure-answered').flatMap(({ seq, event: said }) =>
    seq > since
      ? [paperPhrases.answer(nameOf(record, said.partyId), said.answer === 'consent')]
      : [],
  );
};

const disclosed = ({ event }: Recorded<'designation-accepted'>): string | null =>
  event.disclosure === 'nothing-to-disclose' ? paperPhrases.nothingToDisclose : event.disclosed;

/** The tie that was decided upon: the one a party claimed last, else the one that was disclosed. */
const tieBefore = (record: PaperRecord, decidedSeq: number): string | null => {
  const before = ({ seq }: { readonly seq: number }) => seq < decidedSeq;
  const requested = eventsOf(record, 'recusal-requested').findLast(before);
  const accepted = eventsOf(record, 'designation-accepted').findLast(before);
  if (requested !== undefined && requested.seq > (accepted?.seq ?? 0))
    return paperPhrases.ground(recusalGroundText[requested.event.ground], requested.event.reason);
  return accepted === undefined ? null : disclosed(accepted);
};

/** What was decided, with the reason where one was given; records from before say none. */
const finding = ({ outcome, reason = null }: EventOf<'recusal-decided'>): readonly string[] => [
  recusalOutcomeText[outcome],
  ...(reason === null ? [] : [reason]),
];

const signersOfExtension = (record: PaperRecord, since: number) =>
  eventsOf(record, 'extension-signed').flatMap(({ seq, at, event }) =>
    seq > since ? [{ partyId: event.partyId, at }] : [],
  );

/** The end of the term before the parties extended it; null while they have not. */
const endBefore = ({ row }: PaperRecord, term: DeadlineRow): LocalDate | null =>
  countsBefore(term, row.counts ?? []).find(({ because }) => because === 'extension')?.dueOn ??
  null;

/** Papers that come about while somebody mediates, the agreement apart. */
export const mediationPapers: Makers<
  | 'entrustment-letter'
  | 'disclosure'
  | 'recusal-decision'
  | 'session-record'
  | 'undisputed-facts'
  | 'failure-report'
  | 'extension-consent'
> = {
  'entrustment-letter': (record) => {
    const { row, state } = record;
    if (state.mediator === null || state.track === 'voluntary') return null;
    const accepted = lastOf(record, 'designation-accepted');
    return {
      values: {
        disputeNumber: row.caseNumber ?? row.number,
        parties: partyLines(record),
        contacts: contactLines(record),
        cause: row.causeName,
        claims: row.claims,
        materials: materialLines(record),
        mediator: paperPhrases.mediatorOf(record.mediationBody, mediatorOf(record)),
        term: termLine(record),
        date: longDate(dateOf(row.now)),
        receivedAt: state.mediator.accepted ? accepted && longMoment(accepted.at) : null,
      },
    };
  },
  disclosure: (record) => {
    const accepted = lastOf(record, 'designation-accepted');
    if (accepted === null || record.state.mediator?.accepted !== true) return null;
    return {
      values: {
        mediator: mediatorOf(record),
        answers: disclosed(accepted),
        decisionOfParties: disclosureAnswers(record, accepted),
      },
    };
  },
  'recusal-decision': (record) => {
    const decided = lastOf(record, 'recusal-decided');
    if (decided === null) return null;
    return {
      values: {
        mediator: decided.mediatorName,
        ground: tieBefore(record, decided.seq),
        finding: finding(decided.event),
        date: longDate(dateOf(decided.at)),
      },
    };
  },
  'session-record': (record) => {
    const document = lastDocument(record, 'session-record');
    if (document === null) return null;
    const recorded = lastOf(record, 'session-recorded')?.seq ?? 0;
    const scheduled =
      eventsOf(record, 'session-scheduled').findLast(({ seq }) => seq < recorded) ??
      lastOf(record, 'session-scheduled');
    return {
      values: {
        time: scheduled && longMoment(scheduled.event.at),
        place: scheduled?.event.place,
        present: listIn(document, 'present').map((partyId) => nameOf(record, partyId)),
        record: textIn(document, 'record'),
        signedByAll: null,
      },
    };
  },
  'undisputed-facts': (record) => {
    const document = lastDocument(record, 'undisputed-facts');
    if (document === null) return null;
    const signedBy = signersOf(document);
    return {
      signedBy,
      values: {
        parties: partyLines(record),
        factsOrIssues: [
          ...listIn(document, 'facts').map(paperPhrases.factOf),
          ...listIn(document, 'issues').map(paperPhrases.issueOf),
        ],
        signedByAll: everybodySigned(record, signedBy),
      },
    };
  },
  'failure-report': (record) => {
    const failed = lastOf(record, 'mediation-failed');
    if (failed === null) return null;
    return {
      values: {
        facts: record.row.facts,
        ground: failureGroundText[failed.event.ground],
        reason: failed.event.report,
        materials: materialLines(record),
      },
    };
  },
  'extension-consent': (record) => {
    const proposed = lastOf(record, 'extension-proposed');
    const term = lastDeadline(record, 'mediation.term');
    if (proposed === null || term === null) return null;
    const signedBy = signersOfExtension(record, proposed.seq);
    const before = endBefore(record, term);
    return {
      signedBy,
      values: {
        oldEnd: longDate(before ?? term.dueOn),
        newEnd: before === null ? paperPhrases.days(proposed.event.days) : longDate(term.dueOn),
        reason: proposed.event.reason,
        signedByAll: everybodySigned(record, signedBy),
      },
    };
  },
};
