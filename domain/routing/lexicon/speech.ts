/** Phrases with which a party says what it asks for: what follows weighs more than what was told. */
export const claimOpeners: readonly string[] = [
  '诉讼请求',
  '请求判令',
  '请求法院',
  '请求依法',
  '判令被告',
  '要求判令',
  '诉请',
  '诉求',
  '起诉要求',
  '诉至法院',
  '诉讼来院',
  '提起诉讼',
  '向法院起诉',
  '请求事项',
  '申请事项',
];

/** A company's business scope in its licence names every trade and says nothing of the dispute. */
export const businessScope = /经营范围[^。]{0,240}/gu;

/** Where a sentence, and with it a claim, may end. */
export const sentenceEnd = '。';

/** The marks between which the name of a contract or a paper stands. */
export const titleMarks = { open: '《', close: '》' } as const;
