import { describe, expect, test } from 'vitest';
import { addressOf, isPublic, targetOf } from './target.ts';

const hosts = [
  { host: 'bureau.example.org', address: null },
  { host: 'intranet.example:8443', address: '10.1.2.3' },
  { host: '127.0.0.1:9000', address: null },
  { host: 'localhost', address: null },
];
const rules = { hosts, needsTls: true };

describe('an address a subscriber may have', () => {
  test('is on the operator’s list, with its port', () => {
    expect(targetOf('https://Bureau.example.org/hook', rules)?.address).toBeNull();
    expect(targetOf('https://intranet.example:8443/hook', rules)?.address).toBe('10.1.2.3');
    expect(targetOf('https://127.0.0.1:9000/', rules)?.address).toBe('127.0.0.1');
  });

  test.each([
    'https://other.example.org/',
    'https://bureau.example.org:8443/',
    'https://bureau.example.org.evil.example/',
    'https://evil.example/bureau.example.org',
    'http://bureau.example.org/',
    'https://user:key@bureau.example.org/',
    'https://bureau.example.org/?token=1',
    'https://bureau.example.org/#x',
    'https://0x7f.1/',
    'https://[::ffff:127.0.0.1]/',
    'https://169.254.169.254/latest',
    'ftp://bureau.example.org/',
    'bureau.example.org',
    `https://bureau.example.org/${'a'.repeat(500)}`,
  ])('is not %s', (url) => {
    expect(targetOf(url, rules)).toBeNull();
  });

  test('may be unencrypted only where the operator’s profile allows it', () => {
    expect(targetOf('http://127.0.0.1:9000/', { hosts, needsTls: false })).not.toBeNull();
  });
});

describe('an address on the network', () => {
  test.each([
    '127.0.0.1',
    '10.0.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '::1',
    '::',
    '::ffff:10.0.0.1',
    'fe80::1',
    'fd00::1',
    'nonsense',
  ])('%s is not public', (address) => {
    expect(isPublic(address)).toBe(false);
  });

  test.each(['93.184.216.34', '2606:2800:220:1::1'])('%s is public', (address) => {
    expect(isPublic(address)).toBe(true);
  });

  test('to which a listed name leads must be public, unless the list says which it is', async () => {
    const url = new URL('https://localhost/');
    expect(await addressOf({ url, address: null })).toBeNull();
    expect(await addressOf({ url, address: '10.1.2.3' })).toBe('10.1.2.3');
  });
});
