import { hexOf } from '#web/client/hex';

const KEY_BYTES = 16;

/** A key for one intention: sent again under it, the court takes the same only once. */
export const newKey = (): string => hexOf(crypto.getRandomValues(new Uint8Array(KEY_BYTES)));
