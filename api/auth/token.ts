import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie, deleteCookie } from 'hono/cookie';
import type { Config } from '#platform/config';
import { sha256 } from '#platform/hash-chain';

const TOKEN_BYTES = 32;

/** A door that a cookie or a bearer token opens: people at work have one, parties another. */
export type Door = 'staff' | 'party';

/** A new token of 256 bits; only its hash is ever stored. */
export const newToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url');

/** How a token is kept: SHA-256 in hexadecimal. */
export const tokenHash = (token: string): string => sha256(token);

const isSecure = (config: Config): boolean => config.publicAddress.startsWith('https:');

/** Browsers accept the `__Host-` prefix over https only, so the plain name serves loopback. */
const cookieName = (config: Config, door: Door): string =>
  `${isSecure(config) ? '__Host-' : ''}suyuan-${door}`;

/** The token a request brings, as a bearer token (tools) or a cookie (browsers); null without one. */
export const tokenOf = (c: Context, config: Config, door: Door): string | null => {
  const bearer = /^Bearer ([\w-]{20,100})$/.exec(c.req.header('authorization') ?? '')?.[1];
  return bearer ?? getCookie(c, cookieName(config, door)) ?? null;
};

const options = (config: Config) =>
  ({ path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure(config) }) as const;

/** Gives the browser its cookie; it ends with the session on the server at the latest. */
export const giveCookie = (
  c: Context,
  config: Config,
  door: Door,
  token: string,
  maxAgeSeconds: number,
): void => {
  setCookie(c, cookieName(config, door), token, { ...options(config), maxAge: maxAgeSeconds });
};

/** Takes the cookie back. */
export const takeCookie = (c: Context, config: Config, door: Door): void => {
  deleteCookie(c, cookieName(config, door), options(config));
};
