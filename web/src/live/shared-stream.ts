import { keepStream } from './stream.ts';
import type { StreamEvent } from './read-events.ts';

/** What tabs of one browser tell each other. */
type Told =
  | { readonly kind: 'event'; readonly event: StreamEvent }
  | { readonly kind: 'state'; readonly isOpen: boolean }
  | { readonly kind: 'who-leads' };

const LAST_ID = 'suyuan.last-event';

const lastId = {
  read: (): string | null => sessionStorage.getItem(LAST_ID),
  write: (id: string): void => sessionStorage.setItem(LAST_ID, id),
};

/** Waits until this tab may lead: at once where the browser has no locks (pages without TLS). */
const lead = (signal: AbortSignal, work: () => Promise<void>): void => {
  const locks: LockManager | undefined = navigator.locks;
  if (locks === undefined) {
    void work();
    return;
  }
  // A tab that closes while it waits takes its request back; that is no error.
  locks.request('suyuan-changes', { signal }, work).catch(() => undefined);
};

/**
 * The one stream of this browser: the tab that leads keeps it open and tells the others; when that tab
 * closes, another one takes over where it stopped. Stops when the function it gives is called.
 */
export const shareStream = (
  onEvent: (event: StreamEvent) => void,
  onState: (isOpen: boolean) => void,
): (() => void) => {
  const end = new AbortController();
  const channel = new BroadcastChannel('suyuan-changes');
  let isOpen = false;
  let leads = false;
  const tell = (told: Told): void => channel.postMessage(told);
  const hear = (event: StreamEvent): void => {
    if (event.id !== null) lastId.write(event.id);
    onEvent(event);
  };
  const setState = (open: boolean): void => {
    isOpen = open;
    onState(open);
  };
  channel.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if (data.kind === 'event') hear(data.event);
    else if (data.kind === 'state') setState(data.isOpen);
    else if (leads) tell({ kind: 'state', isOpen });
  });
  tell({ kind: 'who-leads' });
  lead(end.signal, () => {
    leads = true;
    return keepStream(
      {
        lastId: lastId.read,
        onEvent: (event) => {
          hear(event);
          tell({ kind: 'event', event });
        },
        onState: (open) => {
          if (open !== isOpen) tell({ kind: 'state', isOpen: open });
          setState(open);
        },
      },
      end.signal,
    );
  });
  return () => {
    end.abort();
    channel.close();
  };
};
