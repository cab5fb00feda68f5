/** One cause as written: official code, code of its parent, name, pinyin without tones by syllable. */
export type CatalogueRow = readonly [
  code: string,
  parent: string | null,
  name: string,
  pinyin: string,
];
