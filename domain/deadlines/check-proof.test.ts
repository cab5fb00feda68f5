import { expect, test } from 'vitest';
import { publishedYears } from '#domain/calendar/national-calendar';
import { addDays } from '#domain/shared/local-date';
import { mediator, ordinary, say, type Play } from '#tests/support/procedure';
import { mediating } from '#tests/support/usual-ways';
import { checkProof } from './check-proof.ts';
import { proofFile, type ProofFile } from './proof-file.ts';

const proofOf = (play: Play, key: string): ProofFile => {
  const running = play.dispute.deadlines.find((each) => each.key === key);
  if (running === undefined) throw new Error(`${key} does not run`);
  return proofFile({
    dispute: { number: '1', packId: play.dispute.packId },
    deadline: { key: running.key, openedSeq: running.openedSeq, ending: null },
    basis: running.basis,
    explanation: running.proof,
    years: publishedYears,
  });
};
const term = proofOf(mediating('2026-03-04'), 'mediation.term');
const placesOf = (proof: ProofFile) => checkProof(proof).map(({ at }) => at);

test('every deadline that runs on the usual ways can be proven', () => {
  const play = mediating('2026-03-04')
    .does('2026-03-10 10:00', mediator(), say.agreement(['2026-05-11']))
    .does('2026-03-10 11:00', ordinary('a'), say.sign('a'))
    .does('2026-03-10 12:00', ordinary('b'), say.sign('b'));
  const keys = play.dispute.deadlines.map(({ key }) => key);
  expect(keys).toEqual(['confirmation.window', 'performance.instalment']);
  for (const key of keys) expect(checkProof(proofOf(play, key))).toEqual([]);
});

test('an extension is proven with the consents it rests on', () => {
  const play = mediating('2026-06-01', '2026-05-28 10:00', '2026-05-29')
    .does('2026-06-20 10:00', mediator(), say.extend(30))
    .does('2026-06-20 11:00', ordinary('a'), say.signExtension('a'))
    .does('2026-06-20 12:00', ordinary('b'), say.signExtension('b'));
  const proof = proofOf(play, 'mediation.term');
  expect(proof.explanation.extensions).toMatchObject([{ days: 30, records: ['a', 'b'] }]);
  expect(checkProof(proof)).toEqual([]);
});

test('a proof that passes through a file still holds', () => {
  const read: ProofFile = JSON.parse(JSON.stringify(term));
  expect(checkProof(read)).toEqual([]);
});

test('a day too many is found, with both days named', () => {
  const { explanation } = term;
  const forged = { ...term, explanation: { ...explanation, due: addDays(explanation.due, 1) } };
  expect(checkProof(forged)).toEqual([{ at: 'due', stated: '2026-04-04', computed: '2026-04-03' }]);
});

test('a term the rule pack does not have is found, however well it is counted', () => {
  const length = { kind: 'calendar-days', days: 45 } as const;
  expect(placesOf({ ...term, explanation: { ...term.explanation, length } })).toContain('period');
});

test('a last day that may not roll away is no free choice of whoever counts', () => {
  const explanation = { ...term.explanation, rollOnHoliday: false };
  expect(placesOf({ ...term, explanation })).toContain('period');
});

test('a rule that sets another period may not be cited for this one', () => {
  const other = proofOf(
    mediating('2026-03-04').does('2026-03-10 10:00', ordinary('a'), say.demandFiling('a')),
    'filing.decision',
  );
  expect(placesOf({ ...term, basis: other.basis })).toEqual(['period']);
});

test('an article that is not the one of that day is found', () => {
  const basis = { ...term.basis, article: '999' };
  expect(placesOf({ ...term, basis })).toEqual(['citation']);
});

test('a calendar with a holiday left out is told apart by its version', () => {
  const years = publishedYears.map((year) =>
    year.year === 2026 ? { ...year, days: year.days.slice(1) } : year,
  );
  const places = placesOf({ ...term, calendar: { ...term.calendar, years } });
  expect(places).toEqual(['calendar', 'calendarVersion']);
});

test('a rule pack nobody published proves nothing', () => {
  expect(placesOf({ ...term, dispute: { number: '1', packId: 'own' } })).toEqual(['packId']);
});

test('inputs that no period can have are told as such', () => {
  const calendar = { ...term.calendar, years: [] };
  expect(placesOf({ ...term, calendar })).toEqual(['inputs']);
});
