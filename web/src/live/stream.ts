import { takeEvents, type StreamEvent } from './read-events.ts';

/** Twice the server's heartbeat and a little more: then the line is dead. */
const SILENT_MS = 40_000;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 15_000;

/** What the owner of a stream wants to know. */
export interface StreamListener {
  readonly onEvent: (event: StreamEvent) => void;
  readonly onState: (isOpen: boolean) => void;
  /** The id of the last event seen, from which the server goes on; null: from now. */
  readonly lastId: () => string | null;
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/** Reads until the stream ends, breaks, or says nothing for too long. */
const readOnce = async (listener: StreamListener, signal: AbortSignal): Promise<void> => {
  const broken = new AbortController();
  const stop = () => broken.abort();
  signal.addEventListener('abort', stop);
  let silence = setTimeout(stop, SILENT_MS);
  try {
    const lastId = listener.lastId();
    const response = await fetch('/api/changes', {
      headers: { accept: 'text/event-stream', ...(lastId && { 'last-event-id': lastId }) },
      signal: broken.signal,
    });
    if (!response.ok || response.body === null) return;
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let arrived = '';
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      clearTimeout(silence);
      silence = setTimeout(stop, SILENT_MS);
      listener.onState(true);
      const { events, rest } = takeEvents(arrived + value);
      arrived = rest;
      events.forEach(listener.onEvent);
    }
  } finally {
    clearTimeout(silence);
    signal.removeEventListener('abort', stop);
  }
};

/**
 * Keeps one stream of changes open until `signal` aborts, coming back after every break, a little
 * later each time, and each time where it stopped.
 */
export const keepStream = async (listener: StreamListener, signal: AbortSignal): Promise<void> => {
  let wait = FIRST_WAIT_MS;
  while (!signal.aborted) {
    const began = Date.now();
    try {
      await readOnce(listener, signal);
    } catch {
      // Whatever broke it, the way on is the same: come back.
    }
    if (signal.aborted) return;
    listener.onState(false);
    wait = Date.now() - began > SILENT_MS ? FIRST_WAIT_MS : Math.min(wait * 2, LONGEST_WAIT_MS);
    await pause(wait, signal);
  }
};
