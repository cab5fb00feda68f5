import { rowsOf } from './cell-place.ts';
import { importLimits } from './limits.ts';

const END_OF_DATA = /<\/(?:\w+:)?sheetData>|<(?:\w+:)?sheetData\/>/;
const MERGE = /<(?:\w+:)?mergeCell\s[^>]*?ref="([^"]{1,40})"/g;
const TAIL_BYTES_MAX = 4 * 1024 * 1024;
const OVERLAP = 64;

const rowsIn = (tail: string): ReadonlySet<number> => {
  const rows = new Set<number>();
  for (const [, reference = ''] of tail.matchAll(MERGE)) {
    const span = rowsOf(reference);
    if (span === null) continue;
    const last = Math.min(span.last, span.first + importLimits.rows);
    for (let row = span.first; row <= last && rows.size <= importLimits.rows; row += 1) {
      rows.add(row);
    }
  }
  return rows;
};

/**
 * The numbers of the rows that are touched by merged cells. A sheet names them after its data, so this
 * is a first pass over the inflate stream, which looks for two words and parses nothing; it also counts
 * the inflated bytes before any parser sees them.
 */
export const mergedRows = async (chunks: AsyncIterable<Buffer>): Promise<ReadonlySet<number>> => {
  let ended = false;
  let held = '';
  for await (const chunk of chunks) {
    held += chunk.toString('latin1');
    const end = ended ? null : END_OF_DATA.exec(held);
    if (end !== null) {
      ended = true;
      held = held.slice(end.index);
    }
    if (!ended) held = held.slice(-OVERLAP);
    else if (held.length > TAIL_BYTES_MAX) held = held.slice(0, TAIL_BYTES_MAX);
  }
  return ended ? rowsIn(held) : new Set();
};
