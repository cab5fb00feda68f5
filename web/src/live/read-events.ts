/** One message of a stream of server-sent events. */
export interface StreamEvent {
  readonly event: string;
  readonly data: string;
  readonly id: string | null;
}

const eventOf = (block: string): StreamEvent | null => {
  const fields = new Map<string, string>();
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) fields.set(line.slice(0, colon), line.slice(colon + 1).replace(/^ /, ''));
  }
  const data = fields.get('data');
  if (data === undefined) return null;
  return { event: fields.get('event') ?? 'message', data, id: fields.get('id') ?? null };
};

/**
 * Takes whole events out of what has arrived so far, and gives them with the unfinished rest. Events
 * of this server have one line of data each.
 */
export const takeEvents = (
  arrived: string,
): { readonly events: readonly StreamEvent[]; readonly rest: string } => {
  const blocks = arrived.replaceAll('\r\n', '\n').split('\n\n');
  const rest = blocks.pop() ?? '';
  return { events: blocks.map(eventOf).filter((event) => event !== null), rest };
};
