import { canonicalJson } from '#domain/shared/canonical-json';
import { sha256Of } from '#web/client/hex';
import type { PaperView } from './view.ts';

/** Whether the text on the screen is the text behind the hash that will be signed. */
export type HashCheck = 'same' | 'different' | 'unable';

/**
 * Computes on the reader's device what the court computed when the text was written: SHA-256 over
 * dispute, type and content. `unable` where the browser cannot (no https, too old a kernel).
 */
export const checkHash = async (disputeId: string, paper: PaperView): Promise<HashCheck> => {
  const { type, content, hash } = paper;
  if (!globalThis.isSecureContext) return 'unable';
  try {
    return (await digestOf({ disputeId, type, content })) === hash ? 'same' : 'different';
  } catch {
    return 'unable';
  }
};

const digestOf = (text: unknown): Promise<string> =>
  sha256Of(new TextEncoder().encode(canonicalJson(text)));
