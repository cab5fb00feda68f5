import { describe, expect, test } from 'vitest';
import { addressOf } from './ask.ts';

describe('the address of a request', () => {
  test('leaves out what was not asked for', () => {
    expect(addressOf('/api/disputes', { q: '', lamp: 'red', stage: undefined })).toBe(
      '/api/disputes?lamp=red',
    );
  });

  test('carries Chinese words and signs as they were typed', () => {
    const address = new URL(addressOf('/api/disputes', { q: '张三&李四' }), 'http://court');
    expect(address.searchParams.get('q')).toBe('张三&李四');
  });
});
