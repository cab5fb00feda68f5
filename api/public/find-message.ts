import { timingSafeEqual } from 'node:crypto';
import type { NoticeTemplate } from '#domain/notices/template';
import { toHalfWidth } from '#domain/shared/full-width';
import type { Instant } from '#domain/shared/instant';
import { checkCode } from '#notifications/check-code';
import type { Pool } from '#platform/database';

/** A message that has left the court, as far as a stranger may know of it. */
export interface SentMessage {
  readonly template: NoticeTemplate;
  readonly court: string;
  readonly sentAt: Instant;
}

interface MessageRow extends SentMessage {
  readonly id: string;
}

/** Messages to the parties of a dispute, whatever court gave it the number; the latest first. */
const messagesSql = `
select o.id, o.template, court.name as court, coalesce(o.done_at, o.created_at) as "sentAt"
  from organisation court
  join dispute d on d.court_id = court.id and d.number = $1
  join notification_outbox o on o.dispute_id = d.id and o.court_id = d.court_id
 where court.kind = 'court' and o.recipient_kind = 'party' and o.channel <> 'none'
   and (o.state in ('SENDING', 'SENT', 'UNKNOWN') or o.in_doubt)
 order by o.created_at desc
 limit 500`;

/** What people type, with a Chinese keyboard or from paper, as the court writes it. */
const plain = (typed: string): string => toHalfWidth(typed).replaceAll(/\s/g, '');

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/**
 * The message a number and a check code belong to; null when the court knows of none, for whatever
 * reason. Number and code together, so that nobody can try codes without holding a message.
 */
export const findMessage = async (
  pool: Pool,
  secret: string,
  typed: { readonly number: string; readonly code: string },
): Promise<SentMessage | null> => {
  const code = plain(typed.code).replaceAll(/\D/g, '');
  const { rows } = await pool.query<MessageRow>({
    name: 'messages-by-number',
    text: messagesSql,
    values: [plain(typed.number)],
  });
  return rows.find(({ id }) => isSame(checkCode(secret, id), code)) ?? null;
};
