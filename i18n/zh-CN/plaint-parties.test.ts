import { describe, expect, test } from 'vitest';
import { importedParty, isNameOfBody, namedInPlaint } from './plaint-parties.ts';

describe('the parties of a plaint', () => {
  test.each([
    ['原告邵云起诉称，被告贺青山向我借款。', '邵云', '贺青山'],
    [
      '原告云澜市清禾餐饮服务有限公司诉称：被告江见川未付款。',
      '云澜市清禾餐饮服务有限公司',
      '江见川',
    ],
    ['原告李某1向本院提出诉讼请求：判令被告王某甲偿还借款。', '李某1', '王某甲'],
  ])('are named as they stand there: %s', (text, applicant, respondent) => {
    expect(namedInPlaint(text, 'applicant')).toBe(applicant);
    expect(namedInPlaint(text, 'respondent')).toBe(respondent);
  });

  test.each([
    '原告向本院提出诉讼请求：判令被告立即支付货款。',
    '我与对方相识多年，请求离婚。',
    '原告、被告系邻居关系。被告经人介绍来到此地。',
  ])('are not guessed where no name stands: %s', (text) => {
    expect(namedInPlaint(text, 'applicant')).toBeNull();
    expect(namedInPlaint(text, 'respondent')).toBeNull();
  });

  test('that are not named stand in under a word that is no name', () => {
    expect(isNameOfBody(importedParty.applicant)).toBe(false);
    expect(importedParty.applicant).not.toBe(importedParty.respondent);
  });
});
