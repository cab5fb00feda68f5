import { OpenAPIHono } from '@hono/zod-openapi';
import { dateOf } from '#domain/shared/local-date';
import { messageKindText } from '#i18n/zh-CN/message-kinds';
import { addressOf } from '#api/auth/address';
import { takeOrRefuse } from '#api/auth/limits';
import type { Deps } from '#api/deps';
import type { ApiEnv } from '#api/env';
import { problem } from '#api/problem';
import { checkRoute, linkRoute } from './contract.ts';
import { findMessage } from './find-message.ts';
import { linkOrigin } from './link-origin.ts';

/** What everybody may ask without a session: is this message real, and where does this link come from. */
export const publicRoutes = (deps: Deps) =>
  new OpenAPIHono<ApiEnv>()
    .openapi(checkRoute, async (c) => {
      await takeOrRefuse(deps.limits, 'party-door', `check:${addressOf(c)}`);
      const found = await findMessage(deps.pool, deps.config.linkSecret, c.req.valid('json'));
      if (found === null) return c.json({ known: false } as const, 200);
      const { court, template, sentAt } = found;
      const about = messageKindText[template];
      return c.json({ known: true, court, about, sentOn: dateOf(sentAt) } as const, 200);
    })
    .openapi(linkRoute, async (c) => {
      await takeOrRefuse(deps.limits, 'party-door', addressOf(c));
      const origin = await linkOrigin(deps.pool, c.req.valid('json').token);
      if (origin === null) throw problem('link-not-valid');
      return c.json(origin, 200);
    });
