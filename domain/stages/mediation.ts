import { isEverybody, type Dispute, type Question } from '#domain/dispute/dispute';
import { statusesOf, type MediatorKind } from '#domain/dispute/words';
import { partyData } from './party-data.ts';
import { demandFiling, recordContact, withdraw } from './common-rows.ts';
import { appraisal } from './appraisal.ts';
import { agreement, needsSeal } from './mediation-agreement.ts';
import { recusal } from './recusal.ts';
import { prelitigationNumber } from './prelitigation-number.ts';
import { preservation } from './preservation.ts';
import { safety } from './safety.ts';
import { supervision } from './supervision.ts';
import { suspicion } from './suspicion.ts';
import { designation } from './mediation-designation.ts';
import { extension, transfer } from './mediation-term.ts';
import { mediationWork } from './mediation-work.ts';
import { duty, type AnyRow, type Duty, type Stage } from './table.ts';

const open = statusesOf['court-mediation'];

const rows = (kind: MediatorKind): readonly AnyRow[] => [
  ...designation(kind),
  ...recusal(kind),
  ...mediationWork,
  ...agreement,
  ...extension,
  ...appraisal,
  ...suspicion(['mediating', 'signing']),
  demandFiling(open),
  withdraw(open),
  prelitigationNumber(open),
  recordContact(open),
  ...preservation(open),
  ...partyData(open),
  ...safety(open),
  ...supervision(open),
];

/** Court-embedded mediation: by the mediator who sits in the court; from here it may go on to a lawyer. */
export const courtMediation: Stage = {
  id: 'court-mediation',
  rows: [...rows('court-embedded'), ...transfer],
  duties,
};

/** Lawyer mediation: by a lawyer of one of the teams, on the clock already running. */
export const lawyerMediation: Stage = {
  id: 'lawyer-mediation',
  rows: rows('lawyer'),
  duties,
};

function duties(dispute: Dispute): readonly Duty[] {
  const mediatorId = dispute.mediator?.id ?? null;
  const { facts } = dispute;
  switch (dispute.status) {
    case 'selecting':
      return [
        duty(
          'find-mediator',
          dispute.stage === 'lawyer-mediation' ? 'team-leader' : 'clerk',
          'mediator.designation',
        ),
      ];
    case 'designated':
      return [duty('answer-designation', 'mediator', 'mediator.acceptance', mediatorId)];
    case 'recusing':
      return [
        duty(
          'decide-recusal',
          dispute.stage === 'lawyer-mediation' ? 'team-leader' : 'clerk',
          'recusal.decision',
        ),
        ...(dispute.recusal?.kind === 'disclosed'
          ? partiesBut('answer-disclosure', dispute, answeredBy(dispute.recusal))
          : []),
      ];
    case 'appraising':
      return [duty('await-appraisal', 'mediator', 'appraisal.report', mediatorId)];
    case 'frozen':
      return [duty('review-suspicion', 'supervisor', 'sham.review')];
    case 'signing':
      return [
        duty('collect-signatures', 'mediator', 'mediation.term', mediatorId),
        ...(needsSeal(dispute) && dispute.agreement?.sealed === false
          ? [duty('seal-agreement', 'mediator', 'mediation.term', mediatorId)]
          : []),
        ...signatures(dispute),
        ...questions(dispute),
      ];
    default:
      return [
        duty('mediate', 'mediator', 'mediation.term', mediatorId),
        ...questions(dispute),
        ...(facts === null ? [] : partiesBut('sign-facts', dispute, facts.signedBy)),
      ];
  }
}

/** Questions the mediator has put to the parties, and who has not answered. */
function questions(dispute: Dispute): readonly Duty[] {
  const { extension: more, transfer: onward, appraisal: finding } = dispute;
  return [
    ...(more === null ? [] : partiesBut('answer-extension', dispute, answeredBy(more))),
    ...(onward === null ? [] : partiesBut('answer-transfer', dispute, answeredBy(onward))),
    ...(finding === null ? [] : appraisalDuties(dispute, finding)),
  ];
}

/** An appraisal waits for every party, then for the judge. */
const appraisalDuties = (dispute: Dispute, finding: Question): readonly Duty[] =>
  isEverybody(dispute, answeredBy(finding))
    ? [duty('decide-appraisal', 'judge', 'mediation.term')]
    : partiesBut('answer-appraisal', dispute, answeredBy(finding));

/** Who has still to sign, and whose agent has still to show that it may. */
function signatures(dispute: Dispute): readonly Duty[] {
  const { signedBy = [], awaitingAuthority = [] } = dispute.agreement ?? {};
  return [
    ...partiesBut('sign-agreement', dispute, [...signedBy, ...awaitingAuthority]),
    ...awaitingAuthority.map((partyId) =>
      duty('show-authority', 'party', 'mediation.term', partyId),
    ),
  ];
}

const answeredBy = ({ answers }: Pick<Question, 'answers'>): readonly string[] =>
  answers.map(({ partyId }) => partyId);

/** The same duty for each party but those who have done it. */
const partiesBut = (
  kind: Duty['kind'],
  { parties }: Dispute,
  done: readonly string[],
): readonly Duty[] =>
  parties
    .filter(({ id }) => !done.includes(id))
    .map(({ id }) => duty(kind, 'party', 'mediation.term', id));
