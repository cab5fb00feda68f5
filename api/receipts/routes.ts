import { OpenAPIHono } from '@hono/zod-openapi';
import { applyReceipts, storeReceipt } from '#notifications/receipts';
import { withTransaction } from '#platform/database';
import type { Deps } from '#api/deps';
import type { ApiEnv } from '#api/env';
import { receiptsPath, receiptsRoute } from './contract.ts';
import { gatewayOnly, useOnce } from './signed.ts';

/** Where the SMS gateway tells what became of messages. Open to nobody without its signature. */
export const receiptRoutes = (deps: Deps, now: () => number = Date.now) => {
  const app = new OpenAPIHono<ApiEnv>();
  app.use(receiptsPath, gatewayOnly(deps.config.sms, now));
  return app.openapi(receiptsRoute, async (c) => {
    const { receipts } = c.req.valid('json');
    const signature = c.req.valid('header')['x-suyuan-signature'];
    const known = await withTransaction(deps.pool, async (connection) => {
      await useOnce(connection, signature);
      let count = 0;
      for (const { key, state, messageId = null, code = null, at } of receipts) {
        const receipt = { key, state, at, providerId: messageId, detail: code };
        const place = await storeReceipt(connection, receipt);
        if (place === null) continue;
        await applyReceipts(connection, place);
        count += 1;
      }
      return count;
    });
    return c.json({ known }, 200);
  });
};
