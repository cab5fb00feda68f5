import { certify, dayOf, FIRST_PREVIOUS_ROOT } from '#activities/certificate/certificate';
import { addDays } from '#domain/shared/local-date';
import type { Queryable } from '#platform/database';
import { general, type Checked, type Finding } from './finding.ts';

interface StoredRoot {
  readonly courtId: string;
  readonly day: string;
  readonly root: string;
  readonly previousRoot: string;
}

const sql = `
select court_id as "courtId", day, root, previous_root as "previousRoot"
  from daily_certificate order by court_id, day`;

/** Works every daily root out again, and sees that no day is left out between the first and the last. */
export async function checkRoots(db: Queryable): Promise<Checked> {
  const { rows } = await db.query<StoredRoot>(sql);
  const findings: Finding[] = [];
  let before: StoredRoot | null = null;
  for (const stored of rows) {
    const { courtId, day } = stored;
    const previous: StoredRoot | null = before?.courtId === courtId ? before : null;
    before = stored;
    if (previous !== null && addDays(dayOf(previous.day), 1) !== day) {
      findings.push(general('roots', 'root-missing', `${courtId}:${previous.day}`));
      continue;
    }
    const previousRoot = previous?.root ?? FIRST_PREVIOUS_ROOT;
    const { root } = await certify(db, courtId, dayOf(day), previousRoot);
    if (root === stored.root && previousRoot === stored.previousRoot) continue;
    findings.push(general('roots', 'root-differs', `${courtId}:${day}`));
  }
  return { count: rows.length, findings };
}
