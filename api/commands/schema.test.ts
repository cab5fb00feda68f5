import { describe, expect, it } from 'vitest';
import { commandFields } from '#domain/dispute/command';
import type { Field } from '#domain/dispute/field';
import { fieldErrorsOf } from '#api/request/field-errors';
import { commandKinds, commandSchema, isCommand } from './schema.ts';

const ID = '0f0e8a51-4b0b-4a4e-8f3a-0d3d0c8a1f11';

/** A value that fits a field, as it comes over the wire. */
const wire = (field: Field): unknown => {
  switch (field.type) {
    case 'text':
      return '一段文字';
    case 'choice':
      return field.of[0];
    case 'date':
      return '2026-11-22';
    case 'instant':
      return '2026-11-22T09:30:00+08:00';
    case 'money':
      return 100;
    case 'count':
      return field.min;
    case 'id':
      return ID;
    case 'hash':
      return 'a'.repeat(64);
    case 'flag':
      return false;
    case 'list':
      return [wire(field.each)];
    case 'record':
      return Object.fromEntries(
        Object.entries(field.fields).map(([name, each]) => [name, wire(each)]),
      );
  }
};
const bodyOf = (kind: keyof typeof commandFields): { readonly [name: string]: unknown } => ({
  kind,
  ...Object.fromEntries(
    Object.entries(commandFields[kind]).map(([name, field]) => [name, wire(field)]),
  ),
});
const codesOf = (body: unknown): string[] => {
  const read = commandSchema.safeParse(body);
  return read.success ? [] : fieldErrorsOf(read.error).map(({ field, code }) => `${field} ${code}`);
};

describe('the contract of commands', () => {
  it.each(commandKinds)('reads %s as the command the procedure knows', (kind) => {
    const read = commandSchema.safeParse(bodyOf(kind));
    expect(read.success).toBe(true);
    const { expectedSeq: _, ...command } = read.data ?? { kind };
    expect(isCommand(command)).toBe(true);
  });

  it.each(commandKinds)('refuses %s with a field too many', (kind) => {
    expect(codesOf({ ...bodyOf(kind), colour: 'red' })).toEqual(['colour unknown-field']);
  });

  it.each(commandKinds)('refuses %s without any one of its required fields', (kind) => {
    for (const [name, field] of Object.entries(commandFields[kind])) {
      const { [name]: _, ...rest } = bodyOf(kind);
      expect([kind, name, codesOf(rest).length > 0]).toEqual([kind, name, field.required]);
    }
  });

  it('takes a field that is not required as null when it is left out', () => {
    const { note: _, ...rest } = bodyOf('divert');
    expect(commandSchema.parse(rest)).toMatchObject({ note: null });
    expect(commandSchema.parse({ ...rest, note: null })).toMatchObject({ note: null });
  });

  it('names the field and what is wrong with it', () => {
    const agreement = bodyOf('record-agreement');
    const with1 = (more: object) =>
      codesOf({
        ...agreement,
        instalments: [{ payerId: ID, payeeId: ID, amountFen: 1, dueOn: '2026-11-22', ...more }],
      });
    expect(with1({})).toEqual([]);
    expect(with1({ amountFen: 0 })).toEqual(['instalments.0.amountFen money-not-positive']);
    expect(with1({ amountFen: 1.5 })).toEqual(['instalments.0.amountFen money-invalid']);
    expect(with1({ amountFen: Number.POSITIVE_INFINITY })).toEqual([
      'instalments.0.amountFen number-invalid',
    ]);
    expect(with1({ dueOn: '2026-02-30' })).toEqual(['instalments.0.dueOn date-invalid']);
    expect(with1({ payerId: 'x' })).toEqual(['instalments.0.payerId id-invalid']);
    expect(codesOf({ ...agreement, performedOnTheSpot: 'yes' })).toEqual([
      'performedOnTheSpot flag-invalid',
    ]);
    expect(codesOf({ ...agreement, terms: ' ' })).toEqual(['terms text-empty']);
    expect(codesOf({ ...agreement, terms: '字'.repeat(20_001) })).toEqual(['terms text-too-long']);
    expect(codesOf({ ...agreement, terms: '字'.repeat(20_000) })).toEqual([]);
    expect(codesOf({ ...agreement, terms: 'a\u0007' })).toEqual(['terms text-control-character']);
    expect(codesOf({ ...agreement, terms: 'a\u202e' })).toEqual(['terms text-direction-character']);
  });

  it('counts a rare character once', () => {
    expect(codesOf({ ...bodyOf('order-supervision'), demand: '𠮷'.repeat(1000) })).toEqual([]);
    expect(codesOf({ ...bodyOf('order-supervision'), demand: '𠮷'.repeat(1001) })).toEqual([
      'demand text-too-long',
    ]);
  });

  it('keeps a text as it was typed, without the blanks around it', () => {
    const demand = ' 请说明：\n\t<b>{{7*7}}</b> %n ${x} ';
    expect(commandSchema.parse({ ...bodyOf('order-supervision'), demand })).toMatchObject({
      demand: demand.trim(),
    });
  });

  it('refuses a command nobody knows, and none at all', () => {
    expect(codesOf({ kind: 'close-at-once' })).toEqual(['kind choice-unknown']);
    expect(codesOf({})).toEqual(['kind choice-unknown']);
    expect(codesOf([])).toEqual([' wrong-type']);
    expect(codesOf('x')).toHaveLength(1);
  });

  it('does not take for a command what lacks a field or holds another type', () => {
    expect(isCommand({ kind: 'order-supervision', demand: '请说明', replyBy: '2026-02-30' })).toBe(
      false,
    );
    expect(isCommand({ kind: 'order-supervision', demand: '请说明' })).toBe(false);
    expect(isCommand({ kind: 'toString' })).toBe(false);
  });
});
