import { describe, expect, test } from 'vitest';
import type { CommandOf } from '#domain/dispute/command';
import { evidenceLimits } from '#domain/dispute/evidence';
import { notices } from '#domain/notices/notices';
import type { Person } from '#domain/people/person';
import {
  clerk,
  judge,
  mediator,
  ordinary,
  Play,
  staff,
  supervisor,
} from '#tests/support/procedure';
import { mediating } from '#tests/support/usual-ways';
import { everyOpenStatus, statusesFor } from './support.ts';

const handIn = (sha256: string, partyId = 'b'): CommandOf<'submit-evidence'> => ({
  kind: 'submit-evidence',
  partyId,
  evidenceId: `file-${sha256}`,
  sha256,
  size: 2_048,
  mediaType: 'image/jpeg',
});
const begun = (): Play => new Play('2026-03-02 10:00');

describe('a file of evidence', () => {
  test('[ss.no-resubmission] can be handed in wherever an open dispute stands', () => {
    expect(statusesFor('submit-evidence')).toEqual(everyOpenStatus);
  });

  test('[ss.no-resubmission] is in the record as it was handed in, moves nothing and is told to nobody', () => {
    const play = begun().does('2026-03-02 11:00', clerk, handIn('one'));
    const told = play.record.at(-1);
    const { kind: _, ...said } = handIn('one');
    expect(told).toMatchObject({
      event: { kind: 'evidence-submitted', ...said },
      basis: 'ss.no-resubmission',
    });
    expect(play.place).toBe('intake/received');
    expect(told && notices(play.dispute, told, play.dispute)).toEqual([]);
  });

  test('[ss.no-resubmission] is taken by the clerk, the mediator and the judge, and comes from the party itself', () => {
    const play = mediating('2026-03-04');
    const refused = (person: Person) => play.refusal('2026-03-05 10:00', person, handIn('one'));
    expect([clerk, mediator(), judge, ordinary('b')].map(refused)).toEqual([
      null,
      null,
      null,
      null,
    ]);
    const others = [
      mediator('m2'),
      supervisor,
      staff('team-leader'),
      ordinary('a'),
      { ...clerk, courtIds: ['another'] },
    ];
    expect(others.map(refused)).toEqual(others.map(() => 'not-your-act'));
  });

  test('[ss.no-resubmission] counts once: the same bytes are refused, whoever brings them and under whatever name', () => {
    const play = begun().does('2026-03-02 11:00', clerk, handIn('one'));
    const again = { ...handIn('one', 'a'), evidenceId: 'another' };
    expect(play.refusal('2026-03-02 12:00', ordinary('a'), again)).toBe('evidence-known');
    expect(play.refusal('2026-03-02 12:00', ordinary('a'), handIn('two', 'a'))).toBeNull();
  });

  test('[ss.no-resubmission] that is not stored as the command says has not been handed in', () => {
    const facts = { evidenceStored: false };
    expect(begun().refusal('2026-03-02 11:00', clerk, handIn('one'), facts)).toBe(
      'evidence-not-stored',
    );
  });

  test('[ss.no-resubmission] is the last one after fifty, belongs to a party of the dispute, and comes before the end', () => {
    const play = begun();
    const stranger = handIn('one', 'c');
    expect(play.refusal('2026-03-02 11:00', clerk, stranger)).toBe('party-unknown');
    for (let no = 0; no < evidenceLimits.files; no += 1)
      play.does('2026-03-02 11:00', clerk, handIn(`file ${no}`));
    expect(play.refusal('2026-03-02 12:00', clerk, handIn('one more'))).toBe('evidence-full');
    play.does('2026-03-02 12:00', clerk, {
      kind: 'withdraw',
      partyId: 'a',
      channel: 'counter',
      reason: '已和解',
    });
    expect(play.refusal('2026-03-02 13:00', clerk, handIn('one'))).toBe('dispute-closed');
  });
});

describe('a file of evidence that was handed in by mistake', () => {
  const takeBack = (sha256: string): CommandOf<'withdraw-evidence'> => ({
    kind: 'withdraw-evidence',
    partyId: 'b',
    evidenceId: `file-${sha256}`,
    sha256,
    reason: '误交了他人的身份证件',
  });

  test('[pi.access-and-correction] is taken back with the reason, and may come again', () => {
    const play = begun()
      .does('2026-03-02 11:00', clerk, handIn('one'))
      .does('2026-03-02 12:00', clerk, takeBack('one'));
    const { kind: _, ...said } = takeBack('one');
    expect(play.record.at(-1)).toMatchObject({
      event: { kind: 'evidence-withdrawn', ...said },
      basis: 'pi.access-and-correction',
    });
    expect(play.place).toBe('intake/received');
    expect(play.refusal('2026-03-02 13:00', clerk, handIn('one'))).toBeNull();
  });

  test('[pi.access-and-correction] is taken back once, and only where it is', () => {
    const play = begun();
    expect(play.refusal('2026-03-02 11:00', clerk, takeBack('one'))).toBe('no-evidence');
    play
      .does('2026-03-02 11:00', clerk, handIn('one'))
      .does('2026-03-02 11:00', clerk, handIn('two'));
    const facts = { evidenceStored: false };
    expect(play.refusal('2026-03-02 12:00', clerk, takeBack('one'), facts)).toBe(
      'evidence-not-there',
    );
    play.does('2026-03-02 12:00', clerk, takeBack('one'));
    expect(play.refusal('2026-03-02 13:00', clerk, takeBack('one'))).toBe('evidence-not-there');
  });

  test('[pi.access-and-correction] is taken back by those who have the dispute in hand, whom a party asks', () => {
    const play = mediating('2026-03-04').does('2026-03-05 10:00', clerk, handIn('one'));
    const refused = (person: Person) => play.refusal('2026-03-05 11:00', person, takeBack('one'));
    expect([clerk, mediator(), judge].map(refused)).toEqual([null, null, null]);
    const others = [ordinary('b'), supervisor, mediator('m2')];
    expect(others.map(refused)).toEqual(others.map(() => 'not-your-act'));
  });
});
