import type { Dispute } from '#domain/dispute/dispute';
import type { Person, StaffPerson } from '#domain/people/person';
import type { StageId, Status } from '#domain/dispute/words';

/** What a guard must know of a dispute before anything else of it is read. */
export interface DisputeHead {
  readonly id: string;
  readonly courtId: string;
  readonly stage: StageId;
  readonly status: Status;
  readonly seq: number;
  readonly packId: string;
  readonly mediatorId: string | null;
  readonly mediatorOrganisationId: string | null;
  /** Null until the workflow has applied the registration. */
  readonly state: Dispute | null;
}

/** The columns of a head, from a dispute `d`. */
export const headColumns = `
  d.id as dispute_id, d.court_id as dispute_court_id, d.stage, d.status, d.seq, d.pack_id,
  d.mediator_id, d.state,
  (select m.organisation_id from mediator m where m.user_id = d.mediator_id) as mediator_organisation_id`;

/** A row with the columns of a head; all null when there is no such dispute. */
export interface HeadRow {
  readonly dispute_id: string | null;
  readonly dispute_court_id: string;
  readonly stage: StageId;
  readonly status: Status;
  readonly seq: number;
  readonly pack_id: string;
  readonly mediator_id: string | null;
  readonly mediator_organisation_id: string | null;
  readonly state: Dispute | null;
}

/** Reads the head out of a row, or null when the row has none. */
export const headOf = (row: HeadRow): DisputeHead | null =>
  row.dispute_id === null
    ? null
    : {
        id: row.dispute_id,
        courtId: row.dispute_court_id,
        stage: row.stage,
        status: row.status,
        seq: row.seq,
        packId: row.pack_id,
        mediatorId: row.mediator_id,
        mediatorOrganisationId: row.mediator_organisation_id,
        state: row.state,
      };

/** Stages in which mediators are chosen and watched by their team's leader. */
export const mediationStages: readonly StageId[] = ['court-mediation', 'lawyer-mediation'];

const staffMaySee = (person: StaffPerson, head: DisputeHead): boolean => {
  if (!person.courtIds.includes(head.courtId)) return false;
  switch (person.role) {
    case 'clerk':
    case 'judge':
    case 'supervisor':
    case 'auditor':
      return true;
    case 'mediator':
      return head.mediatorId === person.userId;
    case 'team-leader':
      return head.mediatorId === null
        ? mediationStages.includes(head.stage)
        : head.mediatorOrganisationId === person.organisationId;
    case 'administrator':
      return false;
  }
};

/**
 * Whether a person may know that a dispute exists. Clerks, judges, supervisors and auditors see the
 * disputes of the courts their post reaches; a mediator those designated to them now; a team's leader
 * those of the team and those that wait for a mediator; an administrator none. `scopeOf` in
 * disputes/scope.ts says the same in SQL.
 */
export const maySee = (person: Person, head: DisputeHead): boolean =>
  person.kind === 'staff'
    ? staffMaySee(person, head)
    : person.kind === 'party' && person.disputeId === head.id;
