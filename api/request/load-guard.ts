import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createMiddleware } from 'hono/factory';
import type { ApiEnv } from '#api/env';
import { problem } from '#api/problem';

const MAX_DELAY_MS = 500;
const LOOK_EVERY_MS = 1_000;
/** One long piece of work, a large file being read, is a hiccup; late again and again is overload. */
const LATE_LOOKS = 3;
const NANOSECONDS = 1_000_000;
const REQUEST_SECONDS = 30;
/** A photo over a slow line, which nobody waits for but its sender. */
const UPLOAD_SECONDS = 180;

/**
 * Turns requests away while this process cannot keep up, measured by how late its event loop runs, so
 * that those it has accepted are answered. Health and open streams are not touched.
 */
export const shedLoad = () => {
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  let lateLooks = 0;
  setInterval(() => {
    const isLate = delay.percentile(90) / NANOSECONDS > MAX_DELAY_MS;
    lateLooks = isLate ? lateLooks + 1 : 0;
    delay.reset();
  }, LOOK_EVERY_MS).unref();
  return createMiddleware<ApiEnv>(async (_, next) => {
    if (lateLooks >= LATE_LOOKS) throw problem('overloaded', { headers: { 'Retry-After': '2' } });
    await next();
  });
};

const capAt = (seconds: number) =>
  createMiddleware<ApiEnv>(async (_, next) => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        reject(problem('timed-out', { headers: { 'Retry-After': '5' } }));
      }, seconds * 1000);
    });
    try {
      await Promise.race([next(), late]);
    } finally {
      clearTimeout(timer);
    }
  });

/** No request takes longer than 30 seconds to be answered; whatever it began is safe or undone. */
export const capTime = capAt(REQUEST_SECONDS);
/** The same for a request that brings a file, whose way here is counted too: three minutes. */
export const capUploadTime = capAt(UPLOAD_SECONDS);
