import { expect, test } from 'vitest';
import { fieldLabel } from './field-label.ts';

test.each([
  ['parties.0.phone', '当事人 1 电话'],
  ['parties.11.representative.phone', '当事人 12 代理人姓名'],
  ['causeCode', '案由'],
  ['parties', '当事人'],
])('the field %s is called %s', (field, label) => {
  expect(fieldLabel(field)).toBe(label);
});
