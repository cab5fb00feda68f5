import type { StaffPerson } from '#domain/people/person';
import type { Values } from '#api/sql';
import { mediationStages } from './head.ts';

/**
 * Which disputes `d` of a court already chosen a person may see, as a condition; null for none at all.
 * Says in SQL what `maySee` (disputes/head.ts) says of one dispute.
 */
export const scopeOf = (person: StaffPerson, values: Values): string | null => {
  switch (person.role) {
    case 'clerk':
    case 'judge':
    case 'supervisor':
    case 'auditor':
      return 'true';
    case 'mediator':
      return `d.mediator_id = ${values.add(person.userId)}`;
    case 'team-leader': {
      const stages = values.add(mediationStages);
      const organisation = values.add(person.organisationId);
      return `(case when d.mediator_id is null then d.stage = any(${stages})
                    else d.mediator_id in (select m.user_id from mediator m
                                            where m.organisation_id = ${organisation}) end)`;
    }
    case 'administrator':
      return null;
  }
};
