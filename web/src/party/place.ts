import { useSyncExternalStore } from 'react';

/**
 * Which screen is shown: the part of the address after `#/`, so that the phone's own way back works and
 * a reload stays where it was. Empty is the progress screen.
 */
const current = (): string => location.hash.replace(/^#\/?/, '');

const listen = (changed: () => void): (() => void) => {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
};

/** The screen to show, in parts: `act/withdraw` is two. */
export const usePlace = (): readonly string[] => useSyncExternalStore(listen, current).split('/');

/** Goes to a screen; the one before stays behind for the way back. */
export const goTo = (place: string): void => {
  location.hash = `#/${place}`;
  scrollTo(0, 0);
};

/** Goes to a screen in the place of this one, which makes no sense to come back to. */
export const replaceBy = (place: string): void => {
  location.replace(`#/${place}`);
  scrollTo(0, 0);
};
