const OFFSET_BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const BITS = 64;

/**
 * A short name for a text by its content: 64-bit FNV-1a over its UTF-16 units, as 16 hex digits.
 * It tells versions apart; it is no protection against somebody who wants two texts to collide.
 */
export function fingerprint(text: string): string {
  let hash = OFFSET_BASIS;
  for (let index = 0; index < text.length; index += 1) {
    hash = BigInt.asUintN(BITS, (hash ^ BigInt(text.charCodeAt(index))) * PRIME);
  }
  return hash.toString(16).padStart(BITS / 4, '0');
}
