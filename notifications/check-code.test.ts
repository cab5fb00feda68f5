import { expect, test } from 'vitest';
import { checkCode } from './check-code.ts';

const secret = 's'.repeat(40);
const outboxId = '5b0c7d3e-0000-4000-8000-000000000001';

test('a message sent again has the same code, always eight digits', () => {
  expect(checkCode(secret, outboxId)).toBe(checkCode(secret, outboxId));
  for (let n = 0; n < 500; n += 1) expect(checkCode(secret, `row-${n}`)).toMatch(/^\d{8}$/);
});

test('another message has another code, and so has another court’s secret', () => {
  expect(checkCode(secret, '5b0c7d3e-0000-4000-8000-000000000002')).not.toBe(
    checkCode(secret, outboxId),
  );
  expect(checkCode('t'.repeat(40), outboxId)).not.toBe(checkCode(secret, outboxId));
});
