import { describe, expect, test } from 'vitest';
import type { FormField } from '#web/client/contract';
import { toWire } from './wire.ts';

const money: FormField = { name: 'amountFen', label: '', type: 'money', required: true };
const note: FormField = { name: 'note', label: '', type: 'text', required: false, max: 10 };
const at: FormField = { name: 'at', label: '', type: 'instant', required: true };
const spot: FormField = { name: 'spot', label: '', type: 'flag', required: true };
const instalments: FormField = {
  name: 'instalments',
  label: '',
  type: 'list',
  required: true,
  each: { type: 'record', required: true, fields: [money] },
};

describe('what was typed into a form', () => {
  test('is sent in whole fen where it is money in yuan', () => {
    expect(toWire([money], { amountFen: '1,234.5' }).body).toEqual({ amountFen: 123_450 });
  });

  test('is not sent where it is money that cannot be read, and says where it stands', () => {
    const { problems } = toWire([instalments], { instalments: [{ amountFen: '三千' }] });
    expect(problems.map(({ path }) => path)).toEqual([['instalments', 0, 'amountFen']]);
  });

  test('is sent with the zone of the court where it is a moment', () => {
    expect(toWire([at], { at: '2026-12-01 09:30' }).body).toEqual({
      at: '2026-12-01T09:30:00+08:00',
    });
  });

  test('is left out where nothing was typed, and a list is then empty', () => {
    expect(toWire([note, instalments], { note: '' }).body).toEqual({ instalments: [] });
  });

  test('is no where a box was not ticked', () => {
    expect(toWire([spot], {}).body).toEqual({ spot: false });
  });
});
