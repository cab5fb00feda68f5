import { importLimits } from './limits.ts';

// Control characters, and those that change the direction of the text or are not seen at all.
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * A file's name as it may be shown: the last part of any path, without unseen characters, at most 120
 * characters. Nothing is ever stored under it.
 */
export const cleanFileName = (given: string): string => {
  const lastPart = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const shown = lastPart
    .replaceAll(UNSEEN, '')
    .replace(/^\.+/, '')
    .replaceAll(/[<>:"|?*]/g, '_')
    .trim();
  const characters = [...shown];
  if (characters.length === 0) return 'file';
  if (characters.length <= importLimits.fileNameCharacters) return shown;
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(shown)?.[0] ?? '';
  return characters.slice(0, importLimits.fileNameCharacters - ending.length).join('') + ending;
};
