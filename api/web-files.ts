import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Hono, type Context } from 'hono';
import type { ApiEnv } from './env.ts';

/** Where the build puts the web (vite.config.ts). */
export const builtWeb = join(import.meta.dirname, '../dist/web');

/** Addresses that are no pages, whatever stands behind them. */
const reserved = /^\/(api|livez|readyz|dev|metrics)(\/|$)/;
/** What the build writes where the number of the answer belongs. */
const MARK = 'NONCE-OF-THIS-ANSWER';
const A_YEAR = 'public, max-age=31536000, immutable';

const types: { readonly [extension: string]: string } = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Which program answers which addresses; people at work have all that are left. */
const pageOf = (path: string): string => {
  if (path === '/p' || path.startsWith('/p/')) return 'party.html';
  return /^\/(check|open)(\/|$)/.test(path) ? 'public.html' : 'staff.html';
};

const readOrNull = async (file: string): Promise<Buffer | null> => {
  try {
    return await readFile(file);
  } catch {
    return null;
  }
};

/**
 * Everything the page loads comes from here. Style sheets that antd writes into the page carry the
 * number of the answer; no script may stand in the page at all.
 */
const policyOf = (nonce: string): string =>
  [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

const guard = (c: Context<ApiEnv>): void => {
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Referrer-Policy', 'no-referrer');
  c.header('X-Frame-Options', 'DENY');
};

/** A file whose name holds the hash of its content: the same for ever. Smaller where the browser can. */
const asset = async (c: Context<ApiEnv>, folder: string): Promise<Response | null> => {
  const name = /^\/assets\/([\w.-]+)$/.exec(c.req.path)?.[1];
  if (name === undefined || name.startsWith('.')) return null;
  const takesZipped = (c.req.header('accept-encoding') ?? '').includes('gzip');
  const file = join(folder, 'assets', name);
  const zipped = takesZipped ? await readOrNull(`${file}.gz`) : null;
  const bytes = zipped ?? (await readOrNull(file));
  if (bytes === null) return null;
  guard(c);
  c.header('Content-Type', types[extname(name)] ?? 'application/octet-stream');
  c.header('Cache-Control', A_YEAR);
  c.header('Vary', 'Accept-Encoding');
  if (zipped !== null) c.header('Content-Encoding', 'gzip');
  return c.body(new Uint8Array(bytes));
};

const page = async (c: Context<ApiEnv>, folder: string): Promise<Response | null> => {
  const html = await readOrNull(join(folder, pageOf(c.req.path)));
  if (html === null) return null;
  const nonce = randomBytes(16).toString('base64');
  guard(c);
  c.header('Content-Type', 'text/html; charset=utf-8');
  c.header('Cache-Control', 'no-store');
  c.header('Content-Security-Policy', policyOf(nonce));
  return c.body(html.toString('utf8').replaceAll(MARK, nonce));
};

/**
 * The built pages of `folder`: staff, party and public, each under its addresses, and the files they
 * load. Mounted before everything else, because a page needs its own security policy; whatever is no
 * page and no file goes on to the routes behind.
 */
export const webFiles = (folder: string): Hono<ApiEnv> =>
  new Hono<ApiEnv>().get('*', async (c, next) => {
    if (reserved.test(c.req.path)) return next();
    const isFile = c.req.path.startsWith('/assets/');
    const answer = await (isFile ? asset(c, folder) : page(c, folder));
    return answer ?? next();
  });
