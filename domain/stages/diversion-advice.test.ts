import { describe, expect, test } from 'vitest';
import type { TrackId } from '#domain/dispute/words';
import type { Screening, SuitabilityLevel } from '#domain/routing/screening';
import type { Basis } from '#domain/statutes/index';
import { clerk, Play, say } from '#tests/support/procedure';

const day = '2026-03-03 09:00';
const screened = (level: SuitabilityLevel, rule: string, basis: Basis): Screening => ({
  level,
  grounds: [{ rule, basis }],
  inputsHash: 'a'.repeat(64),
  rulesVersion: 'v',
});
const crime = screened('redirect', 'criminal-text', 'cpl.redirection');
const kinship = screened('unsuitable', 'identity-relation', 'ji.not-mediable');
const refusal = screened('file-at-once', 'refusal-of-mediation', 'cpl.right-to-sue');
const fit = screened('suggested', 'suited-by-summary-rules', 'jy.suited');

const divert = (
  screening: Screening | null,
  track: TrackId,
  overrideReason: string | null = null,
) => {
  const play = new Play('2026-03-02 10:00');
  const command = { ...say.divert('entrusted'), track, overrideReason } as const;
  const answer = play.refusal(day, clerk, command, { screening });
  if (answer === null) play.does(day, clerk, command, { screening });
  return { play, answer };
};

describe('a dispute is sent to mediation against what the screening says', () => {
  test('[cpl.redirection] a criminal text is not offered mediation', () => {
    const { play, answer } = divert(crime, 'entrusted');
    expect(answer).toBe('not-a-civil-dispute');
    expect(play.place).toBe('intake/received');
  });

  test('[ji.not-mediable] a question of kinship is not sent without a reason', () => {
    expect(divert(kinship, 'commissioned').answer).toBe('override-reason-missing');
  });

  test('[cpl.right-to-sue] whoever insists on filing goes the track that registers first, without a reason', () => {
    expect(divert(refusal, 'entrusted').answer).toBe('override-reason-missing');
    expect(divert(refusal, 'commissioned').answer).toBeNull();
  });

  test('[pi.automated-decisions] a person decides otherwise, and the reason stands in the record beside the advice', () => {
    const { play, answer } = divert(kinship, 'entrusted', '仅就抚养费调解');
    expect(answer).toBeNull();
    expect(play.record.find(({ event }) => event.kind === 'diverted')?.event).toMatchObject({
      overrideReason: '仅就抚养费调解',
      screening: kinship,
    });
  });

  test('what the screening suggests needs no reason, and neither does what was not screened', () => {
    expect(divert(fit, 'entrusted').answer).toBeNull();
    expect(divert(null, 'entrusted').answer).toBeNull();
  });
});
