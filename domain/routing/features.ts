/** Words of which any will do. */
export type Operand = readonly string[];

/** One feature of a cause: chains that must all be found; in a chain each operand follows the last. */
export interface Feature {
  /** What the feature looks like in the lexicon. */
  readonly source: string;
  readonly chains: readonly (readonly Operand[])[];
}

/** Reads the features of one lexicon field; see Entry for the notation. Blank text has none. */
export function parseFeatures(field: string): readonly Feature[] {
  return field.split(/\s+/).filter(isFilled).map(parseFeature);
}

function parseFeature(source: string): Feature {
  const chains = source
    .split('+')
    .map((chain) => chain.split('~').map((operand) => operand.split('/').filter(isFilled)));
  return { source, chains };
}

function isFilled(text: string): boolean {
  return text !== '';
}
