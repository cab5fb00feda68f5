import { expect, test } from 'vitest';
import { packageGaps, type PackageContent } from './package-gaps.ts';

const whole: PackageContent = {
  track: 'entrusted',
  claims: '返还借款',
  facts: '到期未还',
  causeCode: '108.3',
  receivedAt: '2026-03-02T02:00:00Z',
  parties: [
    { role: 'applicant', address: null },
    { role: 'respondent', address: '听雨路1号' },
  ],
  deadlines: [{ key: 'mediation.term' }],
  documents: [{ type: 'session-record' }],
};

test('a package with everything lacks nothing', () => {
  expect(packageGaps(whole)).toEqual([]);
});

test('an address that nobody gave is named, in the words of the registry', () => {
  const parties = [{ role: 'respondent', address: null }];
  expect(packageGaps({ ...whole, parties })).toEqual([
    { field: 'addressOfTheOtherSide', name: '被申请人的地址' },
  ]);
});

test('a suit that nobody tried to mediate lacks no papers of a mediation', () => {
  expect(packageGaps({ ...whole, track: null, documents: [] })).toEqual([]);
  expect(packageGaps({ ...whole, documents: [] })).toMatchObject([{ field: 'documents' }]);
});
