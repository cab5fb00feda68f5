import { sha256Of } from '#web/client/hex';

/** The SHA-256 of a file, computed here; null where the browser cannot (no https, too old a kernel). */
export const hashOfFile = async (file: Blob): Promise<string | null> => {
  if (!globalThis.isSecureContext) return null;
  return sha256Of(await file.arrayBuffer());
};
