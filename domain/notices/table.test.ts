import { describe, expect, test } from 'vitest';
import { Play, clerk, mediator, ordinary, say } from '#tests/support/procedure';
import { roles } from '#domain/people/person';
import type { Notice } from './notice.ts';
import { notices } from './notices.ts';
import { noticeTable } from './table.ts';
import { noticeTemplates } from './template.ts';

const mediating = () =>
  new Play('2026-03-02 10:00')
    .does('2026-03-02 11:00', clerk, say.divert('entrusted'))
    .does('2026-03-03 09:00', ordinary('a'), say.consent('a'))
    .does('2026-03-03 10:00', ordinary('b'), say.consent('b'))
    .designated('2026-03-03 11:00', 'm1', 'court-embedded')
    .does('2026-03-04 09:00', mediator(), say.accept);
const effective = () =>
  mediating()
    .does('2026-03-10 09:00', mediator(), say.agreement(['2026-06-30']))
    .does('2026-03-10 10:00', ordinary('a'), say.sign('a'))
    .does('2026-03-10 11:00', ordinary('b'), say.sign('b'));
const toldOf = (play: Play): readonly Notice[] =>
  play.record.flatMap((each) => notices(play.dispute, each, play.dispute));

describe('the table', () => {
  const entries = Object.entries(noticeTable);

  test('sends something or says why it does not, for every kind of event', () => {
    const without = entries.filter(([, entry]) =>
      'silent' in entry ? entry.silent.length < 10 : entry.length === 0,
    );
    expect(without.map(([kind]) => kind)).toEqual([]);
  });

  test('uses every template, but those that are not told of a dispute', () => {
    const used = new Set(
      entries.flatMap(([, entry]) => ('silent' in entry ? [] : entry.map(({ send }) => send))),
    );
    expect(noticeTemplates.filter((template) => !used.has(template))).toEqual([
      'party-code',
      'undeliverable',
    ]);
  });

  test('never tells one recipient the same thing twice', () => {
    const play = effective();
    const repeated = play.record.filter((each) => {
      const told = notices(play.dispute, each, play.dispute).map(
        ({ template, to }) => `${template} ${JSON.stringify(to)}`,
      );
      return new Set(told).size < told.length;
    });
    expect(repeated).toEqual([]);
  });

  test('puts only ids, days, counts and numbers into a message', () => {
    const values = toldOf(effective()).flatMap(({ params }) => Object.values(params));
    expect(values.length).toBeGreaterThan(20);
    expect(values.filter((value) => !/^[\w.-]*$/.test(String(value)))).toEqual([]);
  });

  test('knows only roles that a court has', () => {
    const named = toldOf(mediating().until('2026-05-30 09:00')).flatMap(({ to }) =>
      to.kind === 'role' ? [to.role] : [],
    );
    expect(named).toContain('supervisor');
    expect(named.filter((role) => !roles.includes(role))).toEqual([]);
  });
});
