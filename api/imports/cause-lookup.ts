import { causes, type Cause } from '#platform/causes';

const byName = new Map<string, Cause>();

const known = (): ReadonlyMap<string, Cause> => {
  if (byName.size > 0) return byName;
  for (const cause of causes().values()) {
    const first = byName.get(cause.name);
    // A few branches bear the name of a cause below them; the cause is what people mean.
    if (first === undefined || cause.path.length > first.path.length) byName.set(cause.name, cause);
  }
  return byName;
};

/** The cause people name by its code or by its full name; null when the list of 2026 has none such. */
export const causeOf = (typed: string): Cause | null => {
  const text = typed.normalize('NFKC').trim();
  return causes().get(text) ?? known().get(typed.trim()) ?? known().get(text) ?? null;
};
