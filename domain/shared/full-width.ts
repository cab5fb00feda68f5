/** The distance from an ASCII sign to its full-width form, as typed with a Chinese input method. */
const FULL_WIDTH_SHIFT = 0xfee0;

/** Turns full-width signs and the ideographic space into their ASCII forms, and nothing else. */
export function toHalfWidth(text: string): string {
  return text
    .replaceAll(/[\uff01-\uff5e]/g, (sign) =>
      String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_SHIFT),
    )
    .replaceAll('\u3000', ' ');
}
