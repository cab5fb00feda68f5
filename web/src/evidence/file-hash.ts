/** The SHA-256 of a file, computed here; null where the browser cannot (no https, too old a kernel). */
export const hashOfFile = async (file: Blob): Promise<string | null> => {
  if (!globalThis.isSecureContext) return null;
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
