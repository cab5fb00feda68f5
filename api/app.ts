import { OpenAPIHono } from '@hono/zod-openapi';
import { secureHeaders } from 'hono/secure-headers';
import { sessionRoutes, signInRoutes } from './auth/routes.ts';
import { staffOnly } from './auth/guards.ts';
import { adviceRoutes } from './advice/routes.ts';
import { boardRoutes } from './board/routes.ts';
import { calendarRoutes } from './calendar/routes.ts';
import { checkRoutes } from './checks/routes.ts';
import { clockRoutes } from './clock/routes.ts';
import { causeRoutes } from './causes/routes.ts';
import { caseNumberRoutes } from './case-numbers/routes.ts';
import { changeRoutes } from './changes/routes.ts';
import { commandRoutes } from './commands/routes.ts';
import type { Deps } from './deps.ts';
import { disputeRoutes } from './disputes/routes.ts';
import type { ApiEnv } from './env.ts';
import { evidenceRoutes, partyEvidenceRoutes } from './evidence/routes.ts';
import { healthRoutes } from './health/routes.ts';
import { importRoutes } from './imports/routes.ts';
import { indicatorRoutes } from './indicators/routes.ts';
import { mailRoutes } from './mail/routes.ts';
import { mediatorRoutes } from './mediators/routes.ts';
import { notificationRoutes } from './notifications/routes.ts';
import { packRoutes } from './packs/routes.ts';
import { paperRoutes } from './papers/routes.ts';
import { partyDoorRoutes, partyRoutes } from './party/routes.ts';
import { partyOnly } from './party/session.ts';
import { problem } from './problem.ts';
import { answerError, answerProblem } from './problem-response.ts';
import { proofRoutes } from './proofs/routes.ts';
import { publicRoutes } from './public/routes.ts';
import { receiptRoutes } from './receipts/routes.ts';
import { referenceRoutes } from './reference/routes.ts';
import { sealedNoteRoutes } from './sealed-notes/routes.ts';
import { limitBody, limitFile, readJson } from './request/body-guard.ts';
import { bodyProblem, fieldErrorsOf } from './request/field-errors.ts';
import { capTime, capUploadTime, shedLoad } from './request/load-guard.ts';
import { sandboxFiles } from './request/sandbox-files.ts';
import { isUnsafe, sameOrigin } from './request/same-origin.ts';
import { track } from './request/tracking.ts';
import { builtWeb, webFiles } from './web-files.ts';
import { taskRoutes } from './tasks/routes.ts';
import { userRoutes } from './users/routes.ts';
import { webhookRoutes } from './webhooks/routes.ts';
import { whatIfRoutes } from './what-if/routes.ts';

/** Uploads are the one thing here that is no JSON. */
const isUpload = (method: string, path: string): boolean =>
  method === 'POST' && /^\/api\/(imports|party\/evidence|disputes\/[^/]+\/evidence)$/.test(path);

const guarded = (deps: Deps): OpenAPIHono<ApiEnv> => {
  const app = new OpenAPIHono<ApiEnv>({
    defaultHook: (result) => {
      if (result.success) return;
      if (result.target === 'json' || result.target === 'form') throw bodyProblem(result.error);
      if (result.target === 'param') throw problem('not-found');
      throw problem('query-invalid', { errors: fieldErrorsOf(result.error) });
    },
  });
  app.onError(answerError);
  app.notFound((c) => answerProblem(problem('not-found'), c));
  app.use(track(deps.log));
  app.route('/', webFiles(builtWeb));
  app.use(
    sandboxFiles,
    secureHeaders({
      contentSecurityPolicy: { defaultSrc: ["'self'"], frameAncestors: ["'none'"] },
    }),
  );
  return app;
};

const guardRequests = (app: OpenAPIHono<ApiEnv>, deps: Deps): void => {
  app.use('/api/*', shedLoad(), sameOrigin(deps.config.publicAddress));
  app.use('/api/*', (c, next) =>
    (isUpload(c.req.method, c.req.path) ? capUploadTime : capTime)(c, next),
  );
  app.use('/api/*', (c, next) =>
    (isUpload(c.req.method, c.req.path) ? limitFile : limitBody)(c, next),
  );
  app.use('/api/*', (c, next) => {
    const { method, path } = c.req;
    c.header('Cache-Control', 'no-store');
    return isUnsafe(method) && method !== 'DELETE' && !isUpload(method, path)
      ? readJson(c, next)
      : next();
  });
};

/**
 * The whole API. Everything that needs no session is mounted first; behind `staffOnly` nothing is
 * reached without one, so that a route that is forgotten is closed and not open.
 */
export const createApp = (deps: Deps): OpenAPIHono<ApiEnv> => {
  const app = guarded(deps);
  app.route('/', healthRoutes(deps));
  if (deps.config.mailSinkFolder !== undefined)
    app.route('/dev/mail', mailRoutes(deps.config.mailSinkFolder));
  guardRequests(app, deps);
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'suyuan', version: '1' },
  });
  app.route('/api/reference', referenceRoutes());
  app.route('/', publicRoutes(deps));
  app.route('/', signInRoutes(deps));
  app.route('/', receiptRoutes(deps));
  app.route('/', partyDoorRoutes(deps));
  app.use('/api/party/*', partyOnly(deps));
  app.route('/', partyRoutes(deps));
  app.route('/', partyEvidenceRoutes(deps));
  app.all('/api/party/*', (c) => answerProblem(problem('not-found'), c));
  app.use('/api/*', staffOnly(deps));
  app.route('/', sessionRoutes(deps));
  app.route('/', disputeRoutes(deps));
  app.route('/', adviceRoutes(deps));
  app.route('/', checkRoutes(deps));
  app.route('/', paperRoutes(deps));
  app.route('/', evidenceRoutes(deps));
  app.route('/', proofRoutes(deps));
  app.route('/', whatIfRoutes(deps));
  app.route('/', causeRoutes(deps));
  app.route('/', caseNumberRoutes(deps));
  app.route('/', indicatorRoutes(deps));
  app.route('/', commandRoutes(deps));
  app.route('/', taskRoutes(deps));
  app.route('/', boardRoutes(deps));
  app.route('/', notificationRoutes(deps));
  app.route('/', sealedNoteRoutes(deps));
  app.route('/', webhookRoutes(deps));
  app.route('/', mediatorRoutes(deps));
  app.route('/', userRoutes(deps));
  app.route('/', calendarRoutes(deps));
  app.route('/', packRoutes(deps));
  app.route('/', clockRoutes(deps));
  app.route('/', changeRoutes(deps));
  app.route('/api/imports', importRoutes(deps));
  return app;
};
