import type { End } from '#domain/dispute/words';
import { endText } from './ends.ts';

/** What `npm run verify` says beside the words of tools.ts. */
export const outboxText = {
  title: '待办发送箱',
  unknown: (count: number): string => `有 ${count} 条消息是否送达不明，等待人工核实：`,
  end: (end: string): string => (isEnd(end) ? endText[end].name : end),
} as const;

/** The words of `npm run clock`. */
export const clockText = {
  now: (moment: string, days: number): string =>
    days === 0 ? `法院时钟：${moment}` : `法院时钟：${moment}（比实际时间快 ${days} 日）`,
  notMovable: '正式系统的时钟不能拨动。',
  onlyForward: '时钟只能向前拨。',
  notUnderstood: '请写明拨动多少，例如 +7d、+36h、2026-12-01，或者 show。',
  told: (count: number): string => `已通知 ${count} 件纠纷重新核对期限。`,
  became: (count: number): string => `期间届满的事项 ${count} 项：`,
} as const;

/** The words of `npm run rebuild-workflows`. */
export const rebuildText = {
  progress: (done: number, whole: number): string => `已核对 ${done} / ${whole} 件`,
  done: (whole: number): string => `${whole} 件在办纠纷的流程均已运行。`,
} as const;

const isEnd = (text: string): text is End => Object.hasOwn(endText, text);
