/**
 * What this page keeps on the reader's own device, so that nothing typed or sent is lost when the
 * network, the battery or the session ends. Everything is kept apart by link, and a browser that
 * keeps nothing (private mode, full disk) is put up with.
 */
export interface DeviceStore {
  readonly read: <T>(name: string, otherwise: T) => T;
  readonly write: (name: string, value: unknown) => void;
  readonly forget: (name: string) => void;
}

const PREFIX = 'suyuan-party';

/** The store of one link; `space` tells links apart without being able to open them. */
export const deviceStore = (space: string): DeviceStore => {
  const keyOf = (name: string): string => `${PREFIX}:${space}:${name}`;
  return {
    read: (name, otherwise) => {
      try {
        const text = localStorage.getItem(keyOf(name));
        return text === null ? otherwise : JSON.parse(text);
      } catch {
        return otherwise;
      }
    },
    write: (name, value) => {
      try {
        localStorage.setItem(keyOf(name), JSON.stringify(value));
      } catch {
        // Nothing can be kept here; the page still works while it is open.
      }
    },
    forget: (name) => {
      try {
        localStorage.removeItem(keyOf(name));
      } catch {
        // Nothing was kept here either.
      }
    },
  };
};
