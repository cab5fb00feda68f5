import { useCallback, useEffect, useRef, useState } from 'react';

const SAVE_AFTER_MS = 250;
const PREFIX = 'suyuan.draft';

/** What was typed and not yet handed in, kept on this machine for one person and one form. */
export interface Draft<T> {
  /** What was kept from last time, or null. */
  readonly restored: T | null;
  readonly save: (values: T) => void;
  /** Forgets it: after it was handed in, or when the person wants to start again. */
  readonly clear: () => void;
}

const read = <T>(place: string): T | null => {
  try {
    const text = localStorage.getItem(place);
    if (text === null) return null;
    const values: T = JSON.parse(text);
    return values;
  } catch {
    // A browser without storage, or a text somebody broke: then there is no draft.
    return null;
  }
};

const write = (place: string, values: unknown): void => {
  try {
    localStorage.setItem(place, JSON.stringify(values));
  } catch {
    // Storage that is full or forbidden loses the draft, never the page.
  }
};

/** The draft of a form: survives a reload, a closed tab and signing out. Values must fit into JSON. */
export const useDraft = <T>(userId: string, formKey: string): Draft<T> => {
  const place = `${PREFIX}.${userId}.${formKey}`;
  const [restored] = useState(() => read<T>(place));
  const waiting = useRef<{ values: T; timer: ReturnType<typeof setTimeout> } | null>(null);
  const flush = useCallback(() => {
    if (waiting.current === null) return;
    clearTimeout(waiting.current.timer);
    write(place, waiting.current.values);
    waiting.current = null;
  }, [place]);
  const save = useCallback(
    (values: T) => {
      if (waiting.current !== null) clearTimeout(waiting.current.timer);
      waiting.current = { values, timer: setTimeout(flush, SAVE_AFTER_MS) };
    },
    [flush],
  );
  const clear = useCallback(() => {
    if (waiting.current !== null) clearTimeout(waiting.current.timer);
    waiting.current = null;
    localStorage.removeItem(place);
  }, [place]);
  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
  return { restored, save, clear };
};
