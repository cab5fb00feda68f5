import { existsSync, readFileSync } from 'node:fs';

/** Real claims beside this checkout, where there are any; they are not part of it. */
const OUTSIDE = '../shared/data/cases/claims.jsonl';

/** A line of a file of claims: what was claimed, and under which cause. */
export interface Claim {
  readonly id: string;
  readonly text: string;
  readonly cause: string;
  readonly cause_2026: { readonly code: string; readonly name: string };
}

const subjects = [
  ['108.3', '民间借贷纠纷', '借款本金', '出借款项后未收到约定的还款'],
  ['126', '物业服务合同纠纷', '物业费', '提供物业服务后未收到费用'],
  ['111', '租赁合同纠纷', '租金', '交付房屋后未收到约定的租金'],
  ['90', '买卖合同纠纷', '货款', '交付货物后未收到约定的货款'],
] as const;

/** A claim written for this test. */
const written = (no: number): Claim => {
  const [code, name, what, why] = subjects[no % subjects.length] ?? subjects[0];
  const amount = 3_000 + no * 100;
  return {
    id: `written-${no}`,
    text: `原告周某${no}诉称：请求判令被告吴某${no}支付${what}${amount}元。事实与理由：原告${why}，多次催要未果。`,
    cause: name,
    cause_2026: { code, name },
  };
};

const isClaim = (value: unknown): value is Claim =>
  typeof value === 'object' &&
  value !== null &&
  'text' in value &&
  'cause_2026' in value &&
  value.cause_2026 !== null;

/** So many claims: the real ones where they are at hand, then those written for this test. */
export const claims = (count: number): readonly Claim[] => {
  const lines = existsSync(OUTSIDE) ? readFileSync(OUTSIDE, 'utf8').split('\n') : [];
  const found = lines.flatMap((line) => {
    const value: unknown = line === '' ? null : JSON.parse(line);
    return isClaim(value) ? [value] : [];
  });
  const more = Array.from({ length: count }, (_, no) => written(no + 1));
  return [...found, ...more].slice(0, count);
};
