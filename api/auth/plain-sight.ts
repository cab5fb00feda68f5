import type { Role } from '#domain/people/person';

const plainRoles: readonly Role[] = ['clerk', 'mediator', 'judge', 'supervisor'];

/** Whether a post may see personal data plain: for a stated reason, or in a paper it makes. */
export const maySeePlain = (role: Role): boolean => plainRoles.includes(role);
