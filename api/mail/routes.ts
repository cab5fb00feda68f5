import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import { z } from 'zod';
import type { ApiEnv } from '#api/env';

const MOST_SHOWN = 200;

const mailSchema = z.object({
  to: z.array(z.string()),
  from: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  messageId: z.string(),
  receivedAt: z.string(),
});

type Mail = z.infer<typeof mailSchema>;

const namesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    const names = await readdir(folder);
    return names.filter((name) => /^\d.*\.json$/.test(name)).toSorted();
  } catch {
    // Before the first mail there may be no folder.
    return [];
  }
};

const readMails = async (folder: string, to: string | undefined): Promise<readonly Mail[]> => {
  const found: Mail[] = [];
  for (const name of (await namesIn(folder)).toReversed()) {
    if (found.length === MOST_SHOWN) break;
    const mail = mailSchema.parse(JSON.parse(await readFile(join(folder, name), 'utf8')));
    if (to === undefined || mail.to.includes(to)) found.push(mail);
  }
  return found;
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const item = ({ receivedAt, to, subject, text }: Mail): string =>
  `<article><h2>${escaped(subject)}</h2><p>${escaped(receivedAt)} → ${escaped(to.join(' '))}</p><pre>${escaped(text)}</pre></article>`;

const page = (mails: readonly Mail[]): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>mail</title></head><body>${mails.map(item).join('')}</body></html>`;

/**
 * The mails of a demonstration or test system, newest first, read from the folder of the local mail
 * sink: JSON by default, a plain page for browsers. Mounted only where the configuration has such a folder.
 */
export const mailRoutes = (folder: string) =>
  new Hono<ApiEnv>().get('/', async (c) => {
    const mails = await readMails(folder, c.req.query('to'));
    const wantsPage = (c.req.header('accept') ?? '').includes('text/html');
    return wantsPage ? c.html(page(mails)) : c.json({ items: mails });
  });
