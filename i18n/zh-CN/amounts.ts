import { formatFen, isFen, type Fen } from '#domain/shared/money';

const DIGITS = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'] as const;
const PLACES = ['', '拾', '佰', '仟'] as const;

/** An amount as screens show it: ¥12,345.00. Throws a RangeError when it is no amount in fen. */
export function yuan(fen: number): string {
  return `¥${formatFen(checked(fen))}`;
}

/**
 * An amount in the capital numerals of documents, such as 人民币壹万贰仟叁佰肆拾伍元整. Throws a
 * RangeError when it is no amount in fen.
 */
export function chineseCapitals(fen: number): string {
  const amount = checked(fen);
  const whole = Math.floor(amount / 100);
  const jiao = Math.floor(amount / 10) % 10;
  const rest = amount % 10;
  const yuanPart = whole > 0 ? `${wholeNumber(whole)}元` : '';
  if (jiao === 0 && rest === 0) return `人民币${yuanPart === '' ? '零元' : yuanPart}整`;
  const gap = jiao === 0 && whole > 0 ? '零' : '';
  const jiaoPart = jiao > 0 ? `${DIGITS[jiao]}角` : gap;
  return `人民币${yuanPart}${jiaoPart}${rest > 0 ? `${DIGITS[rest]}分` : '整'}`;
}

/** A whole number above nothing: 亿 and 万 with what stands before them, 零 once for every gap. */
function wholeNumber(amount: number): string {
  if (amount >= 100_000_000) return joined(amount, 100_000_000, '亿');
  return amount >= 10_000 ? joined(amount, 10_000, '万') : group(amount);
}

function joined(amount: number, unit: number, sign: string): string {
  const rest = amount % unit;
  const head = `${wholeNumber(Math.floor(amount / unit))}${sign}`;
  if (rest === 0) return head;
  return `${head}${rest < unit / 10 ? '零' : ''}${wholeNumber(rest)}`;
}

/** Four digits with their places: 1,050 is 壹仟零伍拾. */
function group(value: number): string {
  let text = '';
  let gap = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    text += `${gap ? '零' : ''}${DIGITS[digit]}${PLACES[place]}`;
    gap = false;
  }
  return text;
}

function checked(fen: number): Fen {
  if (!isFen(fen)) throw new RangeError(`not an amount in fen: ${fen}`);
  return fen;
}
