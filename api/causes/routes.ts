import { OpenAPIHono } from '@hono/zod-openapi';
import { reasonText, suggestionNote } from '#i18n/zh-CN/routing';
import { causeOf } from '#domain/routing/causes';
import { searchCauses } from '#domain/routing/search-causes';
import { screenSuitability } from '#domain/routing/suitability';
import { suggestCauses } from '#domain/routing/suggest-cause';
import { dateOf } from '#domain/shared/local-date';
import { takeOrRefuse } from '#api/auth/limits';
import type { Deps } from '#api/deps';
import type { ApiEnv } from '#api/env';
import { searchCausesRoute, suggestCausesRoute } from './contract.ts';
import { viewLevel, viewReason } from './view-screening.ts';

const SHOWN_REASONS = 3;

const pathNames = (path: readonly string[]): string[] =>
  path.map((code) => causeOf(code)?.name ?? code);

/**
 * The catalogue of causes, for whoever registers a dispute. What is typed is read and forgotten: it is
 * neither stored nor written to a log, and stands in no address.
 */
export const causeRoutes = (deps: Deps) =>
  new OpenAPIHono<ApiEnv>()
    .openapi(searchCausesRoute, async (c) => {
      await takeOrRefuse(deps.limits, 'search', c.var.staff.person.userId);
      const found = searchCauses(c.req.valid('query').q);
      const items = found.map(({ code, name, path }) => ({ code, name, path: pathNames(path) }));
      return c.json({ items }, 200);
    })
    .openapi(suggestCausesRoute, async (c) => {
      const { staff } = c.var;
      await takeOrRefuse(deps.limits, 'suggest', staff.person.userId);
      const { claims, facts } = c.req.valid('json');
      const text = `${claims}\n${facts}`;
      const suggestions = suggestCauses(text);
      const { level, reasons } = screenSuitability(text, suggestions);
      const today = dateOf(staff.now);
      return c.json(
        {
          items: suggestions.map((one) => ({
            code: one.code,
            name: one.name,
            path: pathNames(causeOf(one.code)?.path ?? []),
            share: one.share,
            reasons: one.reasons.slice(0, SHOWN_REASONS).map(reasonText),
          })),
          level: viewLevel(level),
          reasons: reasons.map((reason) => viewReason(reason, today)),
          note: suggestionNote,
        },
        200,
      );
    });
