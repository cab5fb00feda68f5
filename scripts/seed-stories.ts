import { randomUUID } from 'node:crypto';
import { createDisputeHands } from '#activities/index';
import { recordOutcome } from '#activities/work-outcome';
import type { Command } from '#domain/dispute/command';
import type { Dispute } from '#domain/dispute/dispute';
import type { Person } from '#domain/people/person';
import { canonicalJson } from '#domain/shared/canonical-json';
import { instant, type Instant } from '#domain/shared/instant';
import { dateOf, type LocalDate } from '#domain/shared/local-date';
import { packFor } from '#domain/tracks/packs';
import { identityHash } from '#platform/blind-index';
import type { Pool } from '#platform/database';
import { sha256 } from '#platform/hash-chain';
import { insertDisputes, prepareDispute, type IntakeParty } from '#platform/intake';
import { createLogger } from '#platform/log';
import { importedTitle } from '#i18n/zh-CN/import-template';
import { organisations } from '#prisma/seed/organisations';
import { stories } from '#prisma/seed/stories';
import type { Cast, Delivery, Step, Story, StoryParty } from '#prisma/seed/story';
import type { DisputeHands } from '#workflows/hands';
import { speakerOf, userOf } from './story-people.ts';
import { inOrder, storyDay, storyMoment } from './story-time.ts';

const ANNOUNCED_AHEAD_MS = 3_600_000;

/** What the telling of the stories works with. */
interface Teller {
  readonly pool: Pool;
  readonly hands: DisputeHands;
  readonly linkSecret: string;
  readonly today: LocalDate;
}

interface Happening {
  readonly at: Instant;
  readonly happens: (now: Instant) => Promise<void>;
}

/** A story that is being told: its dispute and its parties. */
interface Told {
  readonly story: Story;
  readonly disputeId: string;
  readonly applicant: string;
  readonly respondent: string;
}

const partyOf = (
  party: StoryParty,
  role: 'applicant' | 'respondent',
  secret: string,
): IntakeParty => ({
  ...party,
  role,
  identityHash: identityHash(secret, party),
  guardianName: null,
  representative: null,
  eService: party.email !== null,
});

const prepare = (story: Story, { linkSecret, today }: Teller) => {
  const { courtId, key, received, applicant, respondent } = story;
  const ownPack = organisations.find(({ id }) => id === courtId)?.packId ?? null;
  return prepareDispute({
    packId: packFor(ownPack, storyDay(today, received.day)).id,
    causeCode: story.causeCode,
    causeName: story.causeName,
    title: importedTitle(applicant.name, respondent.name, story.causeName),
    amountFen: story.amountFen,
    claims: story.claims,
    facts: story.facts,
    source: story.source,
    createdBy: `user:${userOf('clerk')}`,
    idempotencyKey: `story ${key}`,
    bodyHash: sha256(key),
    parties: [
      partyOf(applicant, 'applicant', linkSecret),
      partyOf(respondent, 'respondent', linkSecret),
    ],
  });
};

const stateOf = async (pool: Pool, { disputeId, story }: Told): Promise<Dispute> => {
  const { rows } = await pool.query<{ readonly state: Dispute | null }>(
    'select state from dispute where id = $1',
    [disputeId],
  );
  const state = rows[0]?.state ?? null;
  if (state === null) throw new Error(`the story ${story.key} has not begun`);
  return state;
};

const castOf = (told: Told, state: Dispute, today: LocalDate, now: Instant): Cast => ({
  applicant: told.applicant,
  respondent: told.respondent,
  documentHash: state.agreement?.hash ?? state.facts?.hash ?? '',
  userOf,
  day: (offset) => storyDay(today, offset),
  // Where days off have moved both to one day, what is announced still lies ahead.
  moment: (offset, time) =>
    instant(Math.max(storyMoment(today, offset, time), now + ANNOUNCED_AHEAD_MS)),
});

const insertCommandSql = `
insert into command (id, court_id, dispute_id, kind, body, body_hash, idempotency_key, actor_key, actor,
                     received_at, next_try_at)
values ($1::uuid, $2, $3, $4, $5, $6, $1::uuid::text, 'seed', $7, court_now(), clock_timestamp())`;

const settleCommandSql = `
update command set state = 'SETTLED', settled_at = court_now() where id = $1 returning outcome`;

/** Does what api and workflow do with a command, one after the other. Throws when it is refused. */
const submit = async (
  { pool, hands }: Teller,
  { story, disputeId }: Told,
  person: Person,
  command: Command,
): Promise<void> => {
  const commandId = randomUUID();
  const body = canonicalJson(command);
  const row = [commandId, story.courtId, disputeId, command.kind, body, sha256(body)];
  await pool.query(insertCommandSql, [...row, JSON.stringify(person)]);
  const told = await hands.applyInput({ disputeId, input: { kind: 'command', commandId } });
  const { rows } = await pool.query<{ readonly outcome: unknown }>(settleCommandSql, [commandId]);
  if (told.outcome === 'accepted') return;
  throw new Error(`${story.key}: ${command.kind}: ${JSON.stringify(rows[0]?.outcome)}`);
};

const deliver = async (teller: Teller, told: Told, delivery: Delivery): Promise<void> => {
  const { disputeId } = told;
  const { statusSince } = await stateOf(teller.pool, told);
  const workId = `handOverToRegistry:${disputeId}:${statusSince}`;
  const { packageNumber } = delivery;
  const outcome = { kind: 'package-delivered', packageNumber } as const;
  await recordOutcome(teller.pool, { disputeId, workId, statusSince }, outcome);
  await teller.hands.applyInput({ disputeId, input: { kind: 'work', workId } });
};

const tell = async (
  teller: Teller,
  told: Told,
  step: Step | Delivery,
  now: Instant,
): Promise<void> => {
  if ('packageNumber' in step) return deliver(teller, told, step);
  const state = await stateOf(teller.pool, told);
  const person = speakerOf(step.by, told.story, state, told);
  return submit(teller, told, person, step.says(castOf(told, state, teller.today, now)));
};

const happeningsOf = (teller: Teller, story: Story): readonly Happening[] => {
  const prepared = prepare(story, teller);
  const [applicant = '', respondent = ''] = prepared.parties.map(({ id }) => String(id));
  const told = { story, disputeId: prepared.id, applicant, respondent };
  const moments = inOrder(
    [story.received, ...story.steps].map(({ day, time }) => storyMoment(teller.today, day, time)),
  );
  const begin = async (): Promise<void> => {
    await insertDisputes(teller.pool, story.courtId, [prepared]);
    await teller.hands.applyInput({ disputeId: prepared.id, input: { kind: 'resume' } });
  };
  const acts = [
    begin,
    ...story.steps.map((step) => (now: Instant) => tell(teller, told, step, now)),
  ];
  return acts.map((happens, index) => ({ at: moments[index] ?? instant(0), happens }));
};

const setClock = (pool: Pool, at: Instant | null) =>
  pool.query(
    `update court_clock
        set offset_ms = case when $1::bigint is null then 0
            else $1::bigint - floor(extract(epoch from clock_timestamp()) * 1000)::bigint end`,
    [at],
  );

/** Everything a dispute leaves behind. */
const disputeTables = [
  'dispute_event',
  'command',
  'applied_input',
  'work_outcome',
  'human_task',
  'deadline',
  'consent',
  'document',
  'signature',
  'start_outbox',
  'notification_outbox',
  'board_counter',
  'number_sequence',
  'party',
  'dispute',
];

/** A clock that is behind shows that an earlier telling was cut short: then it begins again. */
const beginAgain = async (pool: Pool): Promise<void> => {
  const { rows } = await pool.query<{ readonly isBehind: boolean }>(
    'select offset_ms < 0 as "isBehind" from court_clock',
  );
  if (rows[0]?.isBehind === true) await pool.query(`truncate ${disputeTables.join(', ')}`);
};

const hasDisputes = async (pool: Pool): Promise<boolean> => {
  const { rows } = await pool.query<{ readonly has: boolean }>(
    'select exists (select from dispute) as has',
  );
  return rows[0]?.has === true;
};

/**
 * Lets the demonstration's disputes happen, if there is no dispute yet, and tells how many. The court
 * clock is set back to the beginning of the first and follows the steps of all of them in their order
 * to the `present`, so that every period runs from a day it could have run from. Nothing may serve the
 * database meanwhile. Their workflows start from the start outbox as soon as a worker is there.
 */
export const tellStories = async (
  pool: Pool,
  linkSecret: string,
  present: Instant,
): Promise<number> => {
  await beginAgain(pool);
  if (await hasDisputes(pool)) return 0;
  const log = createLogger('seed', 'warn');
  const hands = createDisputeHands({ pool, log, announce: () => undefined, linkSecret });
  const today = dateOf(present);
  const teller = { pool, hands, linkSecret, today };
  const happenings = stories
    .flatMap((story) => happeningsOf(teller, story))
    .toSorted((a, b) => a.at - b.at);
  for (const { at, happens } of happenings) {
    await setClock(pool, at);
    await happens(at);
  }
  await setClock(pool, null);
  const { rows } = await pool.query<{ readonly id: string }>('select id from dispute');
  for (const { id } of rows) {
    await hands.applyInput({ disputeId: id, input: { kind: 'recheck' } });
  }
  return stories.length;
};
