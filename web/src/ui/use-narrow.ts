import { useSyncExternalStore } from 'react';

/** As in narrow.css: the screen of a phone. */
const query = window.matchMedia('(max-width: 640px)');

const listen = (onChange: () => void): (() => void) => {
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
};

/** Whether the page is shown on the screen of a phone now. */
export const useNarrow = (): boolean => useSyncExternalStore(listen, () => query.matches);
