/**
 * What a registration has led to, as an expression over one dispute: whether somebody has asked
 * something of it and was not refused, and whether a message to a party has gone out or may have.
 * Messages that still wait are called off when the registration is taken back.
 * `disputeId` is the expression for the id of the dispute.
 */
export const sinceRegistrationSql = (
  disputeId: string,
): { readonly asked: string; readonly partiesTold: string } => ({
  asked: `exists (
    select from command c
     where c.dispute_id = ${disputeId} and c.kind not in ('register', 'take-back-registration')
       and c.outcome ->> 'kind' is distinct from 'refused')`,
  partiesTold: `exists (
    select from notification_outbox n
     where n.dispute_id = ${disputeId} and n.recipient_kind = 'party'
       and (n.state in ('SENDING', 'SENT', 'UNKNOWN') or n.in_doubt))`,
});

/**
 * Lets go of the keys of rows whose dispute was taken back, so that the same row may come in again as
 * a new dispute with a new number. The record of the old one stays. $1 actor of the imports, $2 keys.
 */
export const letKeysGoSql = `
update command c
   set idempotency_key = c.idempotency_key || ':' || c.dispute_id
  from dispute d
 where c.actor_key = $1 and c.idempotency_key = any($2::text[]) and c.kind = 'register'
   and d.id = c.dispute_id and d."end" = 'registered-in-error'`;
