import { useEffect } from 'react';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

/**
 * Single letters as shortcuts of a page: not while somebody types, spells a word in pinyin, or holds
 * a modifier, and not under an open dialog.
 */
export const useKeys = (keys: { readonly [key: string]: () => void }): void => {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const isModified = event.ctrlKey || event.metaKey || event.altKey;
      if (isModified || event.isComposing || isTyping(event.target)) return;
      if (document.querySelector('[role=dialog]') !== null) return;
      const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  });
};
