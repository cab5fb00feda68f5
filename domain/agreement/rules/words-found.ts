import { agreementPhrases } from '#domain/agreement/lexicon/phrases';
import type { AgreementDraft, FoundIn } from '#domain/agreement/rule';

const WORDS_MAX = 5;

/** Makes a condition: these words stand in the terms. */
export const says =
  (phrase: 'vague' | 'sueAgain' | 'status' | 'divorce' | 'title' | 'thirdParty' | 'complaint') =>
  ({ terms }: AgreementDraft): FoundIn | null => {
    const found = Array.from(terms.matchAll(agreementPhrases[phrase]), ([text]) => text);
    return found.length === 0
      ? null
      : { kind: 'words', words: [...new Set(found)].slice(0, WORDS_MAX) };
  };

/** A finding that something is not there. */
export const absent: FoundIn = { kind: 'absence' };
