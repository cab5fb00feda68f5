import { z } from 'zod';
import { signatureOf } from '#platform/signed-message';
import { receiptSchema } from './receipt.ts';
import type { Registry } from './registry.ts';

const PATIENCE_MS = 20_000;

const answerSchema = z.object({
  packageNumber: z.string().trim().min(1).max(60).optional(),
  receipt: receiptSchema.optional(),
});

/** The registry did not take the package; it will be offered again. */
export class RegistryRefused extends Error {
  override readonly name = 'RegistryRefused';
  readonly status: number;

  constructor(status: number) {
    super(`the registry answered ${status}`);
    this.status = status;
  }
}

/**
 * The registry as a web service: a signed POST to `<url>/packages` under the package's number as
 * idempotency key. It answers 200 or 201 with its own number and perhaps a receipt, or 202 when the
 * receipt will come later. Any other answer, or none within 20 s, is an error and tried again.
 * `now` is real time in epoch milliseconds, by which the registry refuses old messages.
 */
export function httpRegistry(
  { url, secret }: { readonly url: string; readonly secret: string },
  now: () => number,
): Registry {
  const address = `${url.replace(/\/+$/, '')}/packages`;
  return {
    deliver: async (handOver) => {
      const { number } = handOver.manifest;
      const body = JSON.stringify(handOver);
      const time = String(Math.floor(now() / 1000));
      const response = await fetch(address, {
        method: 'POST',
        body,
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE_MS),
        headers: {
          'content-type': 'application/json',
          'idempotency-key': number,
          'x-suyuan-time': time,
          'x-suyuan-signature': signatureOf(secret, time, body),
        },
      });
      if (response.status === 202) return { packageNumber: number, receipt: null };
      if (!response.ok) throw new RegistryRefused(response.status);
      const answer = answerSchema.parse(await response.json());
      return { packageNumber: answer.packageNumber ?? number, receipt: answer.receipt ?? null };
    },
  };
}
