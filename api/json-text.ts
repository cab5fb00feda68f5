import type { Context } from 'hono';

/** Answers 200 with JSON that is text already; nobody keeps a copy on the way. */
export const jsonText = (c: Context, text: string): Response => {
  c.header('Content-Type', 'application/json; charset=utf-8');
  return c.body(text, 200);
};
