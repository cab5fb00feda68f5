import { deviceStore, type DeviceStore } from './device-store.ts';

/** A link as it was opened: its token, and what the device keeps under it. */
export interface Link {
  readonly token: string;
  readonly store: DeviceStore;
}

/** A piece of the token long enough to tell links apart, and too short to open one. */
const SPACE_CHARACTERS = 12;

/** The link in an address such as /p/TOKEN; an empty token when there is none. */
export const linkIn = (path: string): Link => {
  const token = /^\/p\/([^/]+)/.exec(path)?.[1] ?? '';
  return { token, store: deviceStore(token.slice(0, SPACE_CHARACTERS)) };
};
