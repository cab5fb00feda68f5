import type { Draft } from './draft.ts';
import type { End } from './words.ts';

/** Ends that leave the claim as it was: its limitation runs anew from then on (MF195). */
const leavingTheClaim: readonly End[] = [
  'withdrawn',
  'redirected',
  'returned-uncorrected',
  'not-accepted-for-filing',
  'deemed-withdrawn',
  'ended-with-advice',
  'not-confirmed-no-further-claim',
  'unperformed-no-further-claim',
  'handed-to-authority',
  'closed-by-supervision',
];

/** Records that the limitation runs anew, dated as the end itself, where the procedure has just ended. */
export function restartLimitation(draft: Draft): void {
  const { end, limitation } = draft.dispute;
  const closing = draft.decided.find(
    ({ event }) => event.kind === 'moved' && event.stage === 'closed',
  );
  if (closing === undefined || end === null || limitation.restartedAt !== null) return;
  if (!leavingTheClaim.includes(end)) return;
  const { at } = closing;
  draft.record({ kind: 'limitation-restarted', at }, at, 'mf.limitation-restarts');
}
