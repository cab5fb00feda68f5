import type { Stop } from '#domain/what-if/what-if';
import type { StandIn } from '#domain/what-if/stand-ins';
import { actorText } from './roles.ts';
import { refusalText } from './refusals.ts';

/** Whose way out it is: a post, the registry, or a party. */
export const wayOwnerText: { readonly [B in StandIn['by']]: string } = actorText;

const unaskable = {
  'before-the-last': '的时间早于前一项或者早于现在，请按先后填写。',
  'too-far-ahead': '的时间在三年以后，请填写较近的时间。',
} as const;

/** Why it would not come so far as was asked. */
export function stopText(stop: Stop): string {
  const which = `第 ${stop.input + 1} 项`;
  return stop.refusal === null
    ? `${which}${unaskable[stop.because]}`
    : `${which}不能办理：${refusalText[stop.refusal.code]}`;
}
