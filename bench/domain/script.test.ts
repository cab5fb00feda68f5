import { expect, test } from 'vitest';
import type { Dispute } from '#domain/dispute/dispute';
import { whatIf } from '#domain/what-if/what-if';
import { beforeAgreement, inputs, law, question, step } from './script.ts';

test('the measured dispute goes the whole way, from the window to the last payment', () => {
  const end = inputs.reduce<Dispute | null>(step, null);
  expect(end?.end).toBe('confirmed-and-performed');
});

test('the measured question is answered to its end', () => {
  const { dispute, at } = beforeAgreement();
  const prospect = whatIf(dispute, at, question, law);
  expect(prospect.stop).toBeNull();
  expect(prospect.dispute.end).toBe('confirmed-and-performed');
});
