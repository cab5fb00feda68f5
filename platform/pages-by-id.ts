/** An id before every other, where the first page begins. */
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/**
 * Goes through rows in the order of their ids, a page at a time, the last of which may be empty. `read`
 * gives those after an id, in order and at most `size` of them; rejects with what it rejects with.
 */
export async function* pagesById<Row extends { readonly id: string }>(
  size: number,
  read: (after: string) => Promise<{ readonly rows: readonly Row[] }>,
): AsyncGenerator<readonly Row[]> {
  let after = BEFORE_ALL;
  for (;;) {
    const { rows } = await read(after);
    yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < size) return;
    after = last.id;
  }
}
