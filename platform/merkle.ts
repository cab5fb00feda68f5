import { sha256 } from './hash-chain.ts';

/** The root of an empty tree. */
export const EMPTY_ROOT = sha256('suyuan-merkle-1/empty');

/** Leaves and inner nodes are hashed apart, so that a node can never pass for a leaf (RFC 6962). */
const leaf = (text: string): string => sha256(`leaf:${text}`);
const node = (left: string, right: string): string => sha256(`node:${left}:${right}`);

/**
 * The Merkle root over the texts in the order given, in hexadecimal. A level with an odd number of
 * nodes carries its last one up unchanged, so that no list has the root of another.
 */
export function merkleRoot(texts: readonly string[]): string {
  if (texts.length === 0) return EMPTY_ROOT;
  let level = texts.map(leaf);
  while (level.length > 1) level = parents(level);
  return level[0] ?? EMPTY_ROOT;
}

const parents = (level: readonly string[]): string[] =>
  level.flatMap((left, index) => {
    if (index % 2 === 1) return [];
    const right = level[index + 1];
    return [right === undefined ? left : node(left, right)];
  });
