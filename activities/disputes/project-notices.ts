import { notices } from '#domain/notices/notices';
import type { NoticeParams, NoticeTemplate } from '#domain/notices/template';
import type { Step } from './step.ts';

/** One message to one recipient; by which channel is decided in the database, by what is known there. */
export interface NoticeRow {
  readonly seq: number;
  readonly template: NoticeTemplate;
  readonly recipient_kind: 'party' | 'user' | 'role';
  readonly recipient_id: string;
  readonly legal: boolean;
  readonly params: NoticeParams;
}

/** The messages that these steps call for, each tied to the number of the event that caused it. */
export function noticeRows(steps: readonly Step[]): readonly NoticeRow[] {
  return steps.flatMap(({ before, after, events }) =>
    after === null
      ? []
      : events.flatMap((decided, index) =>
          notices(before, decided, after).map(({ template, to, legal, params }) => ({
            seq: (before?.seq ?? 0) + index + 1,
            template,
            recipient_kind: to.kind,
            recipient_id: idOf(to),
            legal,
            params,
          })),
        ),
  );
}

type To = ReturnType<typeof notices>[number]['to'];

function idOf(to: To): string {
  switch (to.kind) {
    case 'party':
      return to.partyId;
    case 'user':
      return to.userId;
    case 'role':
      return to.role;
  }
}
