import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packs } from '#domain/tracks/packs';
import { calendarYears } from './calendars.ts';
import { organisations } from './organisations.ts';
import { seedPacks } from './packs.ts';
import { demoPeople } from './people.ts';
import { stories } from './stories.ts';

interface PublishedYear {
  readonly year: number;
  readonly days: readonly { readonly date: string; readonly isOffDay: boolean }[];
}

const published = (year: number): PublishedYear =>
  JSON.parse(readFileSync(`prisma/seed/ref/holidays/${year}.json`, 'utf8'));

describe('the calendars', () => {
  test.each([2024, 2025, 2026])('say of %d what the State Council published', (year) => {
    const listed = published(year).days.map(({ date, isOffDay }) => `${date} ${isOffDay}`);
    const laidDown = calendarYears
      .find((each) => each.year === year)
      ?.days.map(({ date, kind }) => `${date} ${kind === 'holiday'}`);
    expect(laidDown?.toSorted()).toEqual(listed.toSorted());
  });
});

describe('the city of the demonstration', () => {
  test('has one intermediate court with three basic courts', () => {
    const courts = organisations.filter(({ kind }) => kind === 'court');
    const [city] = courts.filter(({ level }) => level === 2);
    expect(
      courts.filter(({ level, parentId }) => level === 1 && parentId === city?.id),
    ).toHaveLength(3);
  });

  test('has a justice bureau and mediation organisations of four kinds', () => {
    const kinds = new Set(organisations.map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual([
      'commercial-mediation',
      'court',
      'industry-mediation',
      'justice-bureau',
      'lawyer-mediation',
      'peoples-mediation',
    ]);
  });

  test('has twelve mediators, some embedded in the courts and lawyers in two teams with a leader each', () => {
    const mediators = demoPeople.filter(({ mediator }) => mediator !== null);
    expect(mediators).toHaveLength(12);
    const teams = mediators
      .filter(({ mediator }) => mediator?.kind === 'lawyer')
      .map(({ organisationId }) => organisationId);
    const led = demoPeople
      .filter(({ role }) => role === 'team-leader')
      .map((each) => each.organisationId);
    expect(new Set(teams)).toEqual(new Set(led));
    expect(led).toHaveLength(2);
  });

  test('has in each basic court a clerk, a judge and both kinds of mediators', () => {
    for (const { id } of organisations.filter(({ level }) => level === 1)) {
      const here = demoPeople.filter(({ courtId }) => courtId === id);
      const kinds = here.map(({ role, mediator }) => mediator?.kind ?? role);
      expect(kinds).toEqual(
        expect.arrayContaining(['clerk', 'judge', 'supervisor', 'court-embedded', 'lawyer']),
      );
    }
  });

  test('has two supervisors above every basic court, so that a second person is always there', () => {
    const above = demoPeople.filter(
      ({ role, courtId }) => role === 'supervisor' && courtId === 'yunlan',
    );
    expect(above.length).toBeGreaterThanOrEqual(2);
  });

  test('gives every person a sign-in and an organisation of their own', () => {
    expect(new Set(demoPeople.map(({ login }) => login)).size).toBe(demoPeople.length);
    expect(new Set(demoPeople.map(({ password }) => password)).size).toBe(demoPeople.length);
    const known = organisations.map(({ id }) => id);
    for (const { organisationId, courtId } of demoPeople) {
      expect(known).toEqual(expect.arrayContaining([organisationId, courtId]));
    }
  });
});

describe('the rule packs', () => {
  test('are all laid down, each with a title and a fingerprint of its content', () => {
    expect(seedPacks.map(({ id }) => id)).toEqual(packs.map(({ id }) => id));
    for (const { id, title, contentHash } of seedPacks) {
      expect(title).not.toBe(id);
      expect(contentHash).toMatch(/^[0-9a-f]{64}$/);
    }
  });
});

describe('the stories', () => {
  test('name causes of the list of 2026', () => {
    const list: readonly { readonly code: string; readonly name: string }[] = JSON.parse(
      readFileSync('prisma/seed/ref/causes_2026.json', 'utf8'),
    );
    const known = new Map(list.map(({ code, name }) => [code, name]));
    for (const { causeCode, causeName } of stories) expect(known.get(causeCode)).toBe(causeName);
  });

  test('are told once each', () => {
    expect(new Set(stories.map(({ key }) => key)).size).toBe(stories.length);
  });
});
