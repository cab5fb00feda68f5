import { distanceText, exclusionText } from '#i18n/zh-CN/advice';
import { causeOf } from '#domain/routing/causes';
import { divisionDistance, rankMediators, type Wanted } from '#domain/routing/rank-mediators';
import type { OnTheRoll } from '#platform/mediator-roll';

type Exclusion = keyof typeof exclusionText;

const exclusionOf = (
  { conflict, load, loadCap, mediatorId }: OnTheRoll,
  passedOver: readonly string[],
): Exclusion | null => {
  if (conflict !== null) return conflict;
  if (passedOver.includes(mediatorId)) return 'passed-over';
  return load >= loadCap ? 'full' : null;
};

const shown = (one: OnTheRoll, field: string | null, wanted: Wanted, why: Exclusion | null) => ({
  id: one.mediatorId,
  name: one.name,
  kind: one.kind,
  field: field === null ? null : (causeOf(field)?.name ?? field),
  distance: distanceText[divisionDistance(wanted.divisionCode, one.divisionCode)] ?? '',
  load: one.load,
  loadCap: one.loadCap,
  recent: one.recent,
  excluded: why === null ? null : { code: why, text: exclusionText[why] },
});

/**
 * Bodies and mediators in the order in which the designation would choose among them, by the very rules
 * it uses; those who may not serve stand last in their body, with the reason.
 */
export const rankBodies = (
  roll: readonly OnTheRoll[],
  wanted: Wanted,
  passedOver: readonly string[],
) => {
  const byId = new Map(roll.map((one) => [one.mediatorId, one]));
  const free = roll.filter((one) => exclusionOf(one, passedOver) === null);
  const ranked = rankMediators(wanted, free).flatMap(({ candidate, field }) => {
    const one = byId.get(candidate.mediatorId);
    return one === undefined ? [] : [{ one, field, why: null }];
  });
  const out = roll.flatMap((one) => {
    const why = exclusionOf(one, passedOver);
    return why === null ? [] : [{ one, field: null, why }];
  });
  const bodies = new Map<string, { name: string; mediators: ReturnType<typeof shown>[] }>();
  for (const { one, field, why } of [...ranked, ...out]) {
    const name = one.organisationName ?? one.organisationId;
    const body = bodies.get(one.organisationId) ?? { name, mediators: [] };
    body.mediators.push(shown(one, field, wanted, why));
    bodies.set(one.organisationId, body);
  }
  return [...bodies].map(([id, body]) => ({ id, ...body }));
};
