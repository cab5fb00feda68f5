import { buildCalendar } from '#domain/calendar/court-calendar';
import { canonicalJson } from '#domain/shared/canonical-json';
import { packs } from '#domain/tracks/packs';
import type { Period, PeriodKey, RulePack } from '#domain/tracks/rule-pack';
import type { Basis } from '#domain/statutes/index';
import { calendarDays } from './due-date-length.ts';
import { recompute } from './due-date-proof.ts';
import { citedRule, type CitedRule, type ProofFile } from './proof-file.ts';
import { isWindowKey, type TermKey, type WindowKey } from './window-key.ts';

/** One place where a proof says something else than the rules do. */
export interface Difference {
  readonly at: string;
  readonly stated: unknown;
  readonly computed: unknown;
}

/** Days that the parties or a supervisor named have no period of their own. */
const isPeriodKey = (key: TermKey): key is PeriodKey | WindowKey =>
  key !== 'performance.instalment' && key !== 'supervision.reply';

/** The periods a pack has for a key: mediation has one for each track, procedure and kind of body. */
function periodsOf(pack: RulePack, key: PeriodKey | WindowKey): readonly Period[] {
  if (isWindowKey(key)) return [pack.windows[key]];
  return key === 'mediation.term'
    ? [
        pack.periods[key],
        ...Object.values(pack.commissionedTerm),
        ...Object.values(pack.voluntaryTerm),
        ...Object.values(pack.hubTerm),
      ]
    : [pack.periods[key]];
}

/**
 * Checks a proof against the rules alone: whether the pack has such a period, whether the articles
 * cited are those of the day, and whether the count comes out the same over the calendar in the file.
 * An empty list means that it holds.
 */
export function checkProof(proof: ProofFile): readonly Difference[] {
  return [...wrongPeriod(proof), ...wrongCitations(proof), ...wrongCount(proof)];
}

/** Time that the court has given back ends on the day it named, as named days do. */
const namedDay = (rule: Basis) => ({ length: calendarDays(0), rule, rolls: false });

function wrongPeriod({ dispute, deadline, basis, explanation }: ProofFile): readonly Difference[] {
  const pack = packs.find(({ id }) => id === dispute.packId);
  if (pack === undefined) {
    return [{ at: 'packId', stated: dispute.packId, computed: packs.map(({ id }) => id) }];
  }
  const counted = isPeriodKey(deadline.key)
    ? periodsOf(pack, deadline.key).map((period) => ({
        length: period.length,
        rule: period.basis,
        rolls: period.length.kind !== 'hours' && (period.rolls ?? pack.rollOnHoliday),
      }))
    : [namedDay(basis.key)];
  const known =
    deadline.key === 'confirmation.window' ? [...counted, namedDay('cpl.restoration')] : counted;
  const { length, rollOnHoliday: rolls } = explanation;
  const stated = { length, rule: basis.key, rolls };
  const isKnown = known.some((period) => canonicalJson(period) === canonicalJson(stated));
  return isKnown ? [] : [{ at: 'period', stated, computed: known }];
}

function wrongCitations({ basis, counting, explanation }: ProofFile): readonly Difference[] {
  const differences = [basis, ...counting].flatMap((stated) =>
    differing('citation', stated, citedRule(stated.key, explanation.start)),
  );
  const cited = counting.map(({ key }: CitedRule) => key);
  return [...differences, ...differing('counting', cited, explanation.rules)];
}

function wrongCount({ explanation, calendar }: ProofFile): readonly Difference[] {
  try {
    const built = buildCalendar(calendar.years);
    const version = differing('calendar', calendar.version, built.version);
    const again = recompute(explanation, built);
    if (again.agrees) return version;
    const { at, stated, computed } = again;
    return [...version, { at, stated, computed }];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [{ at: 'inputs', stated: error.message, computed: null }];
  }
}

const differing = (at: string, stated: unknown, computed: unknown): readonly Difference[] =>
  canonicalJson(stated) === canonicalJson(computed) ? [] : [{ at, stated, computed }];
