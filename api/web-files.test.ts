import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ApiEnv } from './env.ts';
import { webFiles } from './web-files.ts';

let folder = '';
let app = new Hono<ApiEnv>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'suyuan-web-'));
  await mkdir(join(folder, 'assets'));
  for (const name of ['staff', 'party', 'public'])
    await writeFile(
      join(folder, `${name}.html`),
      `<title>${name}</title><script nonce="NONCE-OF-THIS-ANSWER"></script>`,
    );
  await writeFile(join(folder, 'assets/a-1.js'), 'one()');
  await writeFile(join(folder, 'assets/a-1.js.gz'), gzipSync('one()'));
  app = new Hono<ApiEnv>().route('/', webFiles(folder)).all('*', (c) => c.text('behind', 404));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the built pages', () => {
  test.each([
    ['/', 'staff'],
    ['/disputes/1?tab=audit', 'staff'],
    ['/p/token', 'party'],
    ['/check', 'public'],
    ['/open/2026', 'public'],
    ['/parties', 'staff'],
  ])('%s is answered by the program %s', async (path, title) => {
    const answer = await app.request(path);
    expect(await answer.text()).toContain(`<title>${title}</title>`);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  test.each(['/api/me', '/api', '/livez', '/readyz', '/dev/mail'])(
    '%s is never hidden by a page',
    async (path) => {
      expect(await (await app.request(path)).text()).toBe('behind');
    },
  );

  test('carry a number that is used once, in the page and in its policy', async () => {
    const [one, two] = await Promise.all([app.request('/'), app.request('/')]);
    const numberOf = (answer: Response): string =>
      /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1] ?? '';
    expect(numberOf(one)).not.toBe(numberOf(two));
    expect(await one.text()).toContain(`nonce="${numberOf(one)}"`);
  });

  test('are not answered to a request that changes something', async () => {
    expect((await app.request('/disputes', { method: 'POST' })).status).toBe(404);
  });
});

describe('the files they load', () => {
  test('are kept by the browser, and arrive compressed where it can read that', async () => {
    const answer = await app.request('/assets/a-1.js', { headers: { 'accept-encoding': 'gzip' } });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(await (await app.request('/assets/a-1.js')).text()).toBe('one()');
  });

  test.each([
    '/assets/missing.js',
    '/assets/../staff.html',
    '/assets/%2e%2e%2fstaff.html',
    '/assets/.env',
  ])('%s is not there', async (path) => {
    const answer = await app.request(path);
    expect(await answer.text()).not.toContain('NONCE-OF-THIS-ANSWER');
  });
});
