const DIGITS: { readonly [sign: string]: number } = {
  〇: 0,
  零: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const PLACES: { readonly [sign: string]: number } = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1_000,
  仟: 1_000,
};
const UNITS: { readonly [sign: string]: number } = { 万: 10_000, 亿: 100_000_000 };

/** What a unit behind figures multiplies them by: 万, 亿, or nothing. */
export const unitOf = (sign: string | undefined): number => UNITS[sign ?? ''] ?? 1;

/** Signs of a number written in words, plain or capital, without what stands for a unit of money. */
export const numeralSigns = `${Object.keys(DIGITS).join('')}${Object.keys(PLACES).join('')}万亿`;

/**
 * The number written in Chinese words, plain (一万二千) or capital (壹万贰仟); null for what is none.
 * The short way of speaking (一万二 for 12,000) is read as it is spoken.
 */
export function numberInWords(text: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let place = 1;
  let hasGap = false;
  for (const sign of text) {
    const asDigit = DIGITS[sign];
    const asPlace = PLACES[sign];
    const asUnit = UNITS[sign];
    if (asDigit === 0) hasGap = true;
    else if (asDigit !== undefined) {
      if (digit !== null) return null;
      digit = asDigit;
    } else if (asPlace !== undefined) {
      section += (digit ?? 1) * asPlace;
      [digit, place, hasGap] = [null, asPlace, false];
    } else if (asUnit !== undefined) {
      const below = section + (digit ?? 0);
      total = total < asUnit ? (total + below) * asUnit : total + below * asUnit;
      [section, digit, place, hasGap] = [0, null, asUnit, false];
    } else return null;
  }
  const spoken = hasGap || place === 1 ? 1 : place / 10;
  return text === '' ? null : total + section + (digit ?? 0) * spoken;
}
