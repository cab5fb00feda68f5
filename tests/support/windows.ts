import { checkProof, type Difference } from '#domain/deadlines/check-proof';
import { proofFile } from '#domain/deadlines/proof-file';
import type { Recorded } from '#domain/deadlines/window-rule';
import type { WindowKey } from '#domain/deadlines/window-key';
import { windowsOf, type LegalWindow } from '#domain/deadlines/windows';
import { publishedYears } from '#domain/calendar/national-calendar';
import type { Play } from './procedure.ts';

/** The record of a play as it would be stored. */
export const recordOf = ({ record }: Play): readonly Recorded[] =>
  record.map(({ event, at }, index) => ({ seq: index + 1, at, event }));

/** Every window a play has opened. */
export const windowsIn = (play: Play): readonly LegalWindow[] =>
  windowsOf(play.dispute, recordOf(play), play.law);

/** The window of this key that was opened last. Throws where there is none. */
export function windowIn(play: Play, key: WindowKey): LegalWindow {
  const found = windowsIn(play).findLast((window) => window.key === key);
  if (found === undefined) throw new Error(`no window ${key}`);
  return found;
}

/** What a check of the window's proof file has to say against it: nothing, where it holds. */
export const objections = (
  { law }: Play,
  { key, openedSeq, basis, proof }: LegalWindow,
): readonly Difference[] =>
  checkProof(
    proofFile({
      dispute: { number: '1', packId: law.pack.id },
      deadline: { key, openedSeq, ending: null },
      basis,
      explanation: proof,
      years: publishedYears,
    }),
  );
