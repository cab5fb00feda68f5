import { isPartyCode } from '#platform/party-code';
import type { Instant } from '#domain/shared/instant';
import type { Pool } from '#platform/database';
import { newToken, tokenHash } from '#api/auth/token';
import { maskEmail, maskPhone } from '#api/disputes/masking';
import { problem } from '#api/problem';
import type { WaitingRow } from '#notifications/queue';

/** Tries for one code; after that many a new code is needed. */
export const TRIES_PER_CODE = 5;
/** Failures after which a link opens nothing any more, whatever code. */
export const TRIES_PER_LINK = 25;
const CODE_MINUTES = 10;
const NEXT_CODE_SECONDS = 60;
export const SESSION_HOURS = 2;

/** A link that opens something: known, in time, not revoked, not tried too often. */
const isValid = `l.revoked_at is null and l.expires_at > court_now() and l.code_attempts < ${TRIES_PER_LINK}`;

interface SentRow extends WaitingRow {
  readonly channel: 'sms' | 'email' | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly wait: number;
  readonly sent: boolean;
}

/**
 * Notes that a code was asked for and puts the message for it into the outbox, in one statement. Tries
 * left over from the code before are lost, so that asking again never gives more guesses. No event stands
 * behind such a message: its `seq` only tells it from others to the same party.
 */
const sendSql = `
with link as (
  select l.*, p.email, p.phone,
         case when $2 and p.phone ~ '^1[3-9][0-9]{9}$' then 'sms'
              when p.email is not null then 'email' end as channel,
         greatest(0, ceil(${NEXT_CODE_SECONDS} - extract(epoch from
           clock_timestamp() - coalesce(l.code_sent_at, '-infinity')))) as wait
    from party_link l join party p on p.id = l.party_id
   where l.token_hash = $1 and ${isValid} for update of l),
moment as (select date_trunc('milliseconds', clock_timestamp()) as real, court_now() as now),
sent as (
  update party_link l
     set code_sent_at = moment.real,
         code_attempts = ceil(l.code_attempts / ${TRIES_PER_CODE}.0) * ${TRIES_PER_CODE}
    from link, moment where l.id = link.id and link.channel is not null and link.wait = 0
  returning l.id),
message as (
  insert into notification_outbox (id, court_id, month, dispute_id, seq, template, channel,
                                   recipient_kind, recipient_id, legal, params, created_at)
  select gen_random_uuid(), link.court_id,
         to_char(moment.now at time zone 'Asia/Shanghai', 'YYYYMM')::int, link.dispute_id,
         ('x' || substr(md5(link.id::text || moment.real::text), 1, 7))::bit(28)::int, 'party-code', link.channel,
         'party', link.party_id::text, false,
         jsonb_build_object('linkId', link.id,
                            'sentAt', floor(extract(epoch from moment.real) * 1000)::bigint),
         moment.now
    from link join sent on sent.id = link.id, moment
  returning id, court_id, month, template)
select link.channel, link.email, link.phone, link.wait::int as wait, exists (select from sent) as sent, message.id as "outboxId",
       message.court_id as "courtId", message.month, message.template
  from link left join message on true`;

/**
 * Sends a code to the party's telephone where the court sends text messages, else to the mail address.
 * Gives the address in part and the row of the message. Throws the same `link-not-valid` for everything
 * a link can lack, `code-too-soon`, or `code-unreachable`.
 */
export const sendCode = async (
  pool: Pool,
  token: string,
  sendsTexts: boolean,
): Promise<{ readonly sentTo: string; readonly message: WaitingRow }> => {
  const { rows } = await pool.query<SentRow>({
    name: 'send-party-code',
    text: sendSql,
    values: [tokenHash(token), sendsTexts],
  });
  const [row] = rows;
  if (row === undefined) throw problem('link-not-valid');
  if (row.channel === null) throw problem('code-unreachable');
  if (!row.sent)
    throw problem('code-too-soon', {
      params: { seconds: row.wait },
      headers: { 'Retry-After': String(row.wait) },
    });
  const { outboxId, courtId, month, template } = row;
  const sentTo = row.channel === 'sms' ? maskPhone(row.phone) : maskEmail(row.email);
  return { sentTo: sentTo ?? '', message: { outboxId, courtId, month, template } };
};

interface TriedRow {
  readonly id: string;
  readonly court_id: string;
  readonly dispute_id: string;
  readonly party_id: string;
  readonly purpose: 'act' | 'follow';
  readonly sent_at: Instant | null;
  readonly attempts: number;
}

/** Every try is counted before the code is looked at, so that tries at the same moment count too. */
const trySql = `
with link as (
  select l.*, l.code_sent_at > clock_timestamp() - interval '${CODE_MINUTES} minutes' as fresh
    from party_link l where l.token_hash = $1 and ${isValid} for update),
tried as (
  update party_link l
     set code_attempts = l.code_attempts + 1,
         code_sent_at = case when (l.code_attempts + 1) % ${TRIES_PER_CODE} = 0 then null
                             else l.code_sent_at end
    from link where l.id = link.id and link.fresh
  returning l.id)
select link.id, link.court_id, link.dispute_id, link.party_id, link.purpose,
       case when exists (select from tried) then link.code_sent_at end as sent_at,
       link.code_attempts + 1 as attempts
  from link`;

const openSql = `
with opened as (
  update party_link set opened = opened + 1, code_attempts = 0, code_sent_at = null where id = $1)
insert into party_session (token_hash, link_id, created_at, expires_at)
values ($2, $1, clock_timestamp(), clock_timestamp() + interval '${SESSION_HOURS} hours')`;

export interface OpenedLink {
  readonly token: string;
  readonly courtId: string;
  readonly disputeId: string;
  readonly partyId: string;
  readonly purpose: 'act' | 'follow';
}

/**
 * Opens a link with the code that was sent. A code serves once, for ten minutes and five tries. Throws
 * `link-not-valid` for everything a link can lack, `code-wrong` with the tries left, or `code-locked`.
 */
export const openLink = async (
  pool: Pool,
  secret: string,
  token: string,
  code: string,
): Promise<OpenedLink> => {
  const { rows } = await pool.query<TriedRow>({
    name: 'try-party-code',
    text: trySql,
    values: [tokenHash(token)],
  });
  const [link] = rows;
  if (link === undefined) throw problem('link-not-valid');
  if (link.sent_at === null) throw problem('code-locked');
  if (!isPartyCode(secret, link.id, link.sent_at, code)) {
    const left = (TRIES_PER_CODE - (link.attempts % TRIES_PER_CODE)) % TRIES_PER_CODE;
    throw left === 0 ? problem('code-locked') : problem('code-wrong', { params: { left } });
  }
  const session = newToken();
  await pool.query({
    name: 'open-party-session',
    text: openSql,
    values: [link.id, tokenHash(session)],
  });
  return {
    token: session,
    courtId: link.court_id,
    disputeId: link.dispute_id,
    partyId: link.party_id,
    purpose: link.purpose,
  };
};
