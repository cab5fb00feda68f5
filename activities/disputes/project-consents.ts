import type { DecidedEvent } from '#domain/dispute/decide';
import type { Dispute } from '#domain/dispute/dispute';
import type { Channel } from '#domain/dispute/words';
import type { NoticeTemplate } from '#domain/notices/template';
import { timestamp } from '#platform/database';
import type { Step } from './step.ts';

/** One row of `consent` as it has to be now: what one party was asked, and what it said. */
export interface ConsentRow {
  readonly kind: 'offer' | 'mediator' | 'extension' | 'appraisal' | 'transfer' | 'mediate-again';
  readonly round: number;
  readonly party_id: string;
  readonly asked_at: string;
  /** Which message put the question; its words, as sent, are in `notification`. */
  readonly asked_text: NoticeTemplate;
  readonly answer: 'consent' | 'refuse' | null;
  readonly answered_at: string | null;
  readonly channel: Channel | null;
}

/** The questions that these steps put to parties, and the answers they brought. */
export function consentRows(steps: readonly Step[]): readonly ConsentRow[] {
  const rows = new Map<string, ConsentRow>();
  for (const { events, before, after } of steps) {
    if (after === null) continue;
    for (const row of events.flatMap((decided) => rowsOf(decided, before ?? after, after))) {
      const name = `${row.kind}:${row.round}:${row.party_id}`;
      rows.set(name, { ...row, asked_at: rows.get(name)?.asked_at ?? row.asked_at });
    }
  }
  return [...rows.values()];
}

function rowsOf(
  { event, at }: DecidedEvent,
  before: Dispute,
  after: Dispute,
): readonly ConsentRow[] {
  const ask = (question: Asking, round: number) =>
    after.parties.map(({ id }) => asked(question, round, id, timestamp(at)));
  const take = (question: Asking, round: number, said: Said) => [
    answered(question, round, said, timestamp(at)),
  ];
  if (event.kind === 'offer-made') return ask('offer', event.round);
  if (event.kind === 'offer-answered') return take('offer', before.offer.round, event);
  if (event.kind === 'extension-proposed') return ask('extension', event.round);
  if (event.kind === 'extension-signed') {
    return take('extension', before.extension?.round ?? 0, event);
  }
  if (event.kind === 'designation-accepted' && event.disclosure !== 'nothing-to-disclose') {
    return ask('mediator', after.passedOver.length + 1);
  }
  if (event.kind === 'disclosure-answered') {
    return take('mediator', before.passedOver.length + 1, event);
  }
  if (event.kind === 'appraisal-proposed') return ask('appraisal', event.round);
  if (event.kind === 'appraisal-answered') {
    return take('appraisal', before.appraisal?.round ?? 0, event);
  }
  if (event.kind === 'transfer-proposed') return ask('transfer', event.round);
  if (event.kind === 'transfer-answered')
    return take('transfer', before.transfer?.round ?? 0, event);
  if (event.kind === 'mediation-asked-again')
    return take('mediate-again', before.statusSince, event);
  return [];
}

type Asking = ConsentRow['kind'];
interface Said {
  readonly partyId: string;
  readonly channel: Channel;
  readonly answer?: 'consent' | 'refuse';
}

const messageOf = {
  offer: 'offer',
  mediator: 'disclosure-asked',
  extension: 'extension-asked',
  appraisal: 'appraisal-asked',
  transfer: 'transfer-asked',
  'mediate-again': 'dismissal',
} as const satisfies { readonly [A in Asking]: NoticeTemplate };

const asked = (kind: Asking, round: number, partyId: string, moment: string): ConsentRow => ({
  kind,
  round,
  party_id: partyId,
  asked_at: moment,
  asked_text: messageOf[kind],
  answer: null,
  answered_at: null,
  channel: null,
});

const answered = (kind: Asking, round: number, said: Said, moment: string): ConsentRow => ({
  ...asked(kind, round, said.partyId, moment),
  answer: said.answer ?? 'consent',
  answered_at: moment,
  channel: said.channel,
});
