import type { Link } from './link.ts';
import type { useSending } from './use-sending.ts';
import type { useVisit } from './use-visit.ts';
import type { PartyView } from './view.ts';

/** What every screen behind the door works with. */
export interface Desk extends ReturnType<typeof useSending> {
  readonly link: Link;
  readonly view: PartyView;
  readonly refresh: ReturnType<typeof useVisit>['refresh'];
  readonly leave: ReturnType<typeof useVisit>['leave'];
}
