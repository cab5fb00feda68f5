import { useState } from 'react';
import type { DeviceStore } from './device-store.ts';

/** Something the reader is filling in, kept on the device with every change. */
export const useDraft = <T>(
  store: DeviceStore,
  name: string,
  empty: T,
): readonly [T, (value: T) => void] => {
  const [value, setValue] = useState<T>(() => store.read(draftName(name), empty));
  const change = (next: T): void => {
    setValue(next);
    store.write(draftName(name), next);
  };
  return [value, change];
};

/** Under which name a draft is kept. */
export const draftName = (name: string): string => `draft:${name}`;
