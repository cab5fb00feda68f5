import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Hono } from 'hono';
import type { ApiEnv } from '#api/env';
import { problem } from '#api/problem';

/** What the page needs of swagger-ui-dist, and nothing else from that folder. */
const files: { readonly [name: string]: string } = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
};

const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>suyuan API</title>
<link rel="stylesheet" href="/api/reference/swagger-ui.css">
</head>
<body>
<div id="reference"></div>
<script src="/api/reference/swagger-ui-bundle.js"></script>
<script src="/api/reference/show.js"></script>
</body>
</html>
`;

const script = `window.SwaggerUIBundle({
  url: '/api/openapi.json', dom_id: '#reference', deepLinking: true, validatorUrl: null,
});
`;

// The page's own styles sit in attributes; scripts come from this server only.
const policy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "frame-ancestors 'none'",
].join('; ');

/** The reference of the API, from this server alone. */
export const referenceRoutes = () =>
  new Hono<ApiEnv>()
    .get('/', (c) => {
      c.header('Content-Security-Policy', policy);
      return c.html(page);
    })
    .get('/show.js', (c) => {
      c.header('Content-Type', 'text/javascript; charset=utf-8');
      return c.body(script);
    })
    .get('/:file', async (c) => {
      const name = c.req.param('file');
      const type = Object.hasOwn(files, name) ? files[name] : undefined;
      if (type === undefined) throw problem('not-found');
      c.header('Content-Type', type);
      c.header('Cache-Control', 'public, max-age=3600');
      return c.body(new Uint8Array(await readFile(join(folder, name))));
    });
