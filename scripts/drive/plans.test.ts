import { describe, expect, test } from 'vitest';
import { packFor } from '#domain/tracks/packs';
import { localDate } from '#domain/shared/local-date';
import { organisations } from '#prisma/seed/organisations';
import { chanceOf } from './chance.ts';
import { dealPlans, planNames, plannedEnd, type Wishes } from './plans.ts';

const free: Wishes = { plan: null, track: null, courtId: null };

describe('the mix of plans', () => {
  test('has every plan equally often', () => {
    const plans = dealPlans(100, free, chanceOf(1));
    for (const name of planNames) {
      expect(plans.filter((plan) => plan.name === name)).toHaveLength(10);
    }
  });

  test('is the same for the same seed, and another for another', () => {
    expect(dealPlans(40, free, chanceOf(3))).toEqual(dealPlans(40, free, chanceOf(3)));
    expect(dealPlans(40, free, chanceOf(3))).not.toEqual(dealPlans(40, free, chanceOf(4)));
  });

  test('plans a track only at a court whose rules offer it', () => {
    for (const { track, courtId } of dealPlans(200, free, chanceOf(5))) {
      const packId = organisations.find(({ id }) => id === courtId)?.packId ?? null;
      expect(packFor(packId, localDate(2026, 11, 22)).tracks).toContain(track);
    }
  });

  test('has somebody act through a link in every dispute', () => {
    const plans = dealPlans(200, free, chanceOf(6));
    expect(plans.every(({ byLink }) => byLink.length > 0)).toBe(true);
    expect(plans.some(({ byLink }) => byLink.length === 2)).toBe(true);
  });

  test('leads a suit that is registered back to trial, and any other to filing', () => {
    const wish = (track: 'entrusted' | 'commissioned') =>
      dealPlans(1, { ...free, plan: 'silent', track }, chanceOf(1)).map(plannedEnd);
    expect(wish('entrusted')).toEqual(['filed']);
    expect(wish('commissioned')).toEqual(['returned-to-trial']);
  });
});
