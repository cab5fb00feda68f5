import type { KeyboardEvent } from 'react';

const fillable =
  'input:not([disabled]):not([type=hidden]), textarea:not([disabled]), button[type=submit]';

const isOneLine = (element: EventTarget): element is HTMLInputElement =>
  element instanceof HTMLInputElement && !['submit', 'file'].includes(element.type);

/** Whether a list that the key belongs to is open. */
const isChoosing = (element: HTMLInputElement): boolean =>
  element.getAttribute('aria-expanded') === 'true';

/**
 * Enter goes on to the next field, Ctrl+Enter hands the form in. Nothing happens while somebody spells
 * a word in pinyin, chooses from an open list, or writes several lines.
 */
export const onFormKey = (event: KeyboardEvent<HTMLElement>, submit: () => void): void => {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    submit();
    return;
  }
  const { target, currentTarget } = event;
  if (!isOneLine(target) || isChoosing(target)) return;
  event.preventDefault();
  const fields = [...currentTarget.querySelectorAll<HTMLElement>(fillable)].filter(
    (field) => field.offsetParent !== null,
  );
  fields[fields.indexOf(target) + 1]?.focus();
};
