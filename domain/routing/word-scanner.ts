interface Node {
  readonly next: Map<number, Node>;
  /** Id of the word that ends here, or -1. */
  word: number;
  /** Whether that word hides shorter words inside it. */
  hides: boolean;
}

/** Where each word was found: word id to start positions, at most `positionsMax` of them. */
export type Found = ReadonlyMap<number, readonly number[]>;

export interface WordScanner {
  /** The id of a word, or undefined when the scanner does not know it. */
  readonly idOf: (word: string) => number | undefined;
  /** All words in a text, in time linear in its length. */
  readonly scan: (text: string) => Found;
}

/** Occurrences beyond this many say nothing more. */
const positionsMax = 24;

/**
 * A scanner that finds many words in one pass. A hiding word covers the shorter words within it, as a
 * longer term of law does not mean the shorter one that it contains.
 */
export function wordScanner(
  words: Iterable<string>,
  hidingWords: ReadonlySet<string>,
): WordScanner {
  const root: Node = { next: new Map(), word: -1, hides: false };
  const ids = new Map<string, number>();
  for (const word of new Set([...words, ...hidingWords])) {
    ids.set(word, ids.size);
    insert(root, word, ids.size - 1, hidingWords.has(word));
  }
  return { idOf: (word) => ids.get(word), scan: (text) => scan(root, text) };
}

function insert(root: Node, word: string, id: number, hides: boolean): void {
  let node = root;
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    const known = node.next.get(unit);
    const next = known ?? { next: new Map<number, Node>(), word: -1, hides: false };
    if (known === undefined) node.next.set(unit, next);
    node = next;
  }
  node.word = id;
  node.hides = hides;
}

function scan(root: Node, text: string): Found {
  const found = new Map<number, number[]>();
  let hiddenUntil = 0;
  for (let start = 0; start < text.length; start += 1) {
    const ends: [id: number, end: number][] = [];
    const coveredBefore = hiddenUntil;
    let node: Node | undefined = root;
    for (let at = start; at < text.length; at += 1) {
      node = node.next.get(text.charCodeAt(at));
      if (node === undefined) break;
      if (node.word < 0) continue;
      if (node.hides && at + 1 > hiddenUntil) {
        hiddenUntil = at + 1;
        ends.length = 0;
      }
      if (at + 1 > coveredBefore) ends.push([node.word, at + 1]);
    }
    for (const [id] of ends) note(found, id, start);
  }
  return found;
}

function note(found: Map<number, number[]>, id: number, start: number): void {
  const positions = found.get(id);
  if (positions === undefined) found.set(id, [start]);
  else if (positions.length < positionsMax) positions.push(start);
}
