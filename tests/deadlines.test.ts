import { describe, expect, test } from 'vitest';
import { catalogue, ownClocks, type LineNo } from '#domain/deadlines/catalogue';
import { knownStarts, periodsOfPart } from '#domain/deadlines/catalogue-part';
import { deadlineKeys } from '#domain/deadlines/deadline-key';
import { deadlineRules } from '#domain/deadlines/rules';
import { windowKeys } from '#domain/deadlines/window-key';
import { windowRules } from '#domain/deadlines/window-rules';
import { windowEvents } from '#domain/deadlines/windows';
import { stageIds } from '#domain/dispute/words';
import { stages } from '#domain/stages/index';
import { isBasis } from '#domain/statutes/index';
import { packs } from '#domain/tracks/packs';
import { testsOfLine } from '#scripts/docs/deadlines';
import { projectSources } from '#scripts/docs/sources';

const sources = await projectSources();
const parts = catalogue.flatMap(({ no, parts: each }) => each.map((part) => ({ no, part })));
const keysOf = (kind: 'agenda' | 'window'): readonly string[] =>
  parts.flatMap(({ part }) => (part.kind === kind ? [part.key] : []));
const linesWhere = (isWrong: (each: (typeof parts)[number]) => boolean): readonly LineNo[] =>
  parts.filter(isWrong).map(({ no }) => no);

describe('the master table of periods', () => {
  test('has the lines D1 to D37, each once and in order', () => {
    expect(catalogue.map(({ no }) => no)).toEqual(
      Array.from({ length: 37 }, (_, index) => `D${index + 1}`),
    );
  });

  test('every line has a test that names it', () => {
    const untested = catalogue.filter(({ no }) => testsOfLine(no, sources).length === 0);
    expect(untested.map(({ no }) => no)).toEqual([]);
  });

  test('every part of a line has a test of that line that begins with one of its rules', () => {
    const isProven = ({ no, part }: (typeof parts)[number]) => {
      const bases = new Set<string>(part.basis);
      const titles = testsOfLine(no, sources).map(({ title }) => title);
      return titles.some((title) => bases.has(/^\[([a-z0-9.-]+)\]/.exec(title)?.[1] ?? ''));
    };
    expect(linesWhere((each) => !isProven(each))).toEqual([]);
  });

  test('every line names a basis that exists', () => {
    expect(linesWhere(({ part }) => part.basis.some((key) => !isBasis(key)))).toEqual([]);
  });

  test('every clock a line names has a rule, and every window a rule and a period in each pack', () => {
    expect(keysOf('agenda').filter((key) => !Object.hasOwn(deadlineRules, key))).toEqual([]);
    expect(keysOf('window').filter((key) => !Object.hasOwn(windowRules, key))).toEqual([]);
    const unmeasured = linesWhere(
      ({ part }) =>
        part.kind !== 'act' && packs.some((pack) => periodsOfPart(part, pack).length === 0),
    );
    expect(unmeasured).toEqual([]);
  });

  test('every act a line names is on a stage’s table', () => {
    const acts = new Set<string>(
      stageIds.flatMap((id) => stages[id].rows.map((row) => row.command)),
    );
    expect(linesWhere(({ part }) => part.kind === 'act' && !acts.has(part.command))).toEqual([]);
  });

  test('every clock of the procedure is on a line or is named as our own, and none is both', () => {
    const onLine = new Set(keysOf('agenda'));
    const own = Object.keys(ownClocks);
    expect(deadlineKeys.filter((key) => !onLine.has(key) && !own.includes(key))).toEqual([]);
    expect(own.filter((key) => onLine.has(key))).toEqual([]);
    expect(Object.values(ownClocks).filter((basis) => !isBasis(basis))).toEqual([]);
  });

  test('every window is on a line', () => {
    const onLine = new Set(keysOf('window'));
    expect(windowKeys.filter((key) => !onLine.has(key))).toEqual([]);
  });

  test('a window runs from an event that is read for it', () => {
    const read = new Set<string>(windowEvents);
    const unread = linesWhere(
      ({ part }) =>
        part.kind === 'window' &&
        part.starts !== 'both-consent' &&
        !knownStarts[part.starts].some((kind) => read.has(kind)),
    );
    expect(unread).toEqual([]);
  });
});
