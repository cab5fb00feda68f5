import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createApp } from '#api/app';
import { commandKinds } from '#api/commands/schema';
import { TestApi } from './support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.open();
});
afterAll(() => api.close());

const documentShape = z.looseObject({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), z.looseObject({ summary: z.string() }))),
  components: z.looseObject({ schemas: z.record(z.string(), z.unknown()) }),
});
const read = async () => documentShape.parse((await api.ask('GET', '/api/openapi.json')).body);

/** Routes that are pages or files and no part of the contract. */
const pages = [
  '/api/openapi.json',
  '/api/reference',
  '/api/reference/show.js',
  '/api/reference/:file',
  '/dev/mail',
  '/api/imports/template.csv',
  '/api/imports/template.xlsx',
  '/api/imports/:id/faulty.xlsx',
];

describe('the description of the API', () => {
  it('is OpenAPI 3.1, and every reference in it leads somewhere', async () => {
    const document = await read();
    expect(document.openapi).toBe('3.1.0');
    const named = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g)];
    expect(named.length).toBeGreaterThan(5);
    for (const [, name = ''] of named)
      expect(Object.keys(document.components.schemas)).toContain(name);
  });

  it('describes every route that is served', async () => {
    const { paths } = await read();
    const described = new Set(
      Object.entries(paths).flatMap(([path, methods]) =>
        Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
      ),
    );
    const served = createApp(api.deps)
      .routes.filter(
        ({ method, path }) => method !== 'ALL' && !path.includes('*') && !pages.includes(path),
      )
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
    expect([...new Set(served)].filter((route) => !described.has(route))).toEqual([]);
    expect(served.length).toBeGreaterThan(30);
  });

  it('describes every command of the procedure', async () => {
    const text = JSON.stringify((await read()).components.schemas['Command']);
    for (const kind of commandKinds) expect(text).toContain(`"${kind}"`);
  });

  it('says for every route what a refusal looks like', async () => {
    const { paths } = await read();
    for (const [path, methods] of Object.entries(paths))
      for (const [method, route] of Object.entries(methods)) {
        if (path === '/livez' || path === '/readyz' || path === '/api/changes') continue;
        expect([path, method, JSON.stringify(route)]).toEqual([
          path,
          method,
          expect.stringContaining('#/components/schemas/Problem'),
        ]);
      }
  });
});

describe('the reference page', () => {
  it('comes with its script and style from this server alone', async () => {
    const page = await api.ask('GET', '/api/reference');
    expect(page.status).toBe(200);
    expect(page.text).not.toMatch(/https?:\/\//);
    const sources = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(
      ([, source = '']) => source,
    );
    expect(sources).toHaveLength(3);
    for (const source of sources) expect((await api.ask('GET', source)).status).toBe(200);
  });

  it('lets no other host, no inline script and no frame in', async () => {
    const policy = (await api.ask('GET', '/api/reference')).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('script-src');
  });

  it('hands out nothing else of its folder', async () => {
    for (const name of ['package.json', '..%2fpackage.json', 'index.html', '%2e%2e/package.json'])
      expect((await api.ask('GET', `/api/reference/${name}`)).status).not.toBe(200);
  });
});

describe('every answer', () => {
  it('forbids sniffing, framing and other hosts, and is kept by nobody', async () => {
    const { headers } = await api.ask('GET', '/api/me');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('carries a tracking id and how long it took', async () => {
    const { headers } = await api.ask('GET', '/livez');
    expect(headers.get('x-tracking-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('server-timing')).toMatch(/^total;dur=\d+$/);
  });
});
