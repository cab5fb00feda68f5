import { expect, test } from 'vitest';
import { publishedYears } from '#domain/calendar/national-calendar';
import { proofFile } from '#domain/deadlines/proof-file';
import { mediating } from '#tests/support/usual-ways';
import { tellProof } from './told.ts';

const [running] = mediating('2025-09-05', '2025-09-01 10:00', '2025-09-02').dispute.deadlines;
if (running === undefined) throw new Error('no deadline runs');
const proof = proofFile({
  dispute: { number: '2025-990101-000007', packId: 'local-2025-both-tracks' },
  deadline: { key: running.key, openedSeq: running.openedSeq, ending: null },
  basis: running.basis,
  explanation: running.proof,
  years: publishedYears,
});
const told = (text: string) => tellProof('proof.json', text);

test('an honest proof is told with its arithmetic and its verdict', () => {
  const { proven, lines } = told(JSON.stringify(proof));
  expect(proven).toBe(true);
  expect(lines[0]).toBe('纠纷 2025-990101-000007：调解期限');
  expect(lines.join('\n')).toContain('2025年10月9日');
  expect(lines.at(-1)).toBe('复算一致：证明成立。');
});

test('a changed date is told with what was stated and what comes out', () => {
  const explanation = { ...proof.explanation, due: '2025-10-10' };
  const { proven, lines } = told(JSON.stringify({ ...proof, explanation }));
  expect(proven).toBe(false);
  expect(lines.at(-1)).toBe('截止日：文件写的是 "2025-10-10"，复算得到 "2025-10-09"');
});

test('a file with a part missing or a part too many proves nothing, and the part is named', () => {
  const { basis: _, ...less } = proof;
  expect(told(JSON.stringify(less)).lines).toContain('　“basis”缺失或者格式不对');
  expect(told(JSON.stringify({ ...proof, note: '' })).proven).toBe(false);
});

test.each(['', 'not json', '[]', '{"format":"suyuan-deadline-proof/9"}'])(
  'a file that is no proof is refused: %s',
  (text) => {
    expect(told(text).proven).toBe(false);
    expect(told(text).lines[0]).toContain('不是期限证明文件');
  },
);
