import type { Role } from './person.ts';

/** Posts that stand apart (三员分立): whoever holds one of them holds no other kind of post. */
const apart: readonly Role[] = ['administrator', 'auditor'];

/**
 * The post among those held that rules out the one wanted, or null. An administrator opens doors, an
 * auditor looks at who went through them: neither may also handle disputes, or be the other.
 */
export function incompatiblePost(held: readonly Role[], wanted: Role): Role | null {
  return (
    held.find((role) => role !== wanted && (apart.includes(role) || apart.includes(wanted))) ?? null
  );
}
