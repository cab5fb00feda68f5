import { catalogueRows } from './lexicon/catalogue/index.ts';

/** One cause of action of the catalogue in force. */
export interface Cause {
  /** Official number, such as 108 or 108.3; the two upper levels are L1-xx and L2-xx. */
  readonly code: string;
  readonly name: string;
  /** 1 = part, 2 = branch, 3 = cause, 4 = finer cause. */
  readonly level: 1 | 2 | 3 | 4;
  readonly parent: string | null;
  /** Codes from the part down to the cause itself. */
  readonly path: readonly string[];
  /** Pinyin without tones, syllables parted by blanks. */
  readonly pinyin: string;
}

const byCode = new Map<string, Cause>();
for (const [code, parent, name, pinyin] of catalogueRows) {
  const path = [...(parent === null ? [] : (byCode.get(parent)?.path ?? [])), code];
  byCode.set(code, { code, name, level: levelOf(code), parent, path, pinyin });
}

/** The whole catalogue in its printed order, parents before children. */
export const causes: readonly Cause[] = [...byCode.values()];

/** The cause of a code, or undefined when the catalogue has none. */
export function causeOf(code: string): Cause | undefined {
  return byCode.get(code);
}

/** The causes directly below a code, in printed order. */
export function causesBelow(code: string): readonly Cause[] {
  return causes.filter(({ parent }) => parent === code);
}

/** Whether a cause is another one or stands below it; an unknown code stands below nothing. */
export function isWithin(code: string, ancestor: string): boolean {
  return byCode.get(code)?.path.includes(ancestor) ?? false;
}

/** The code of the second level (branch) above a cause; null for a part or an unknown code. */
export function branchOf(code: string): string | null {
  return byCode.get(code)?.path[1] ?? null;
}

function levelOf(code: string): Cause['level'] {
  if (code.startsWith('L1-')) return 1;
  if (code.startsWith('L2-')) return 2;
  return code.includes('.') ? 4 : 3;
}
