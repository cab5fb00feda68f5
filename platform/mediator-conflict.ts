/** What the rule pack of a dispute says of conflicts (domain/tracks/rule-pack.ts), as it was published. */
const ruleOf = (disputeId: string, name: 'lookbackYears' | 'firmScreen'): string => `
      (select k.content -> 'conflicts' ->> '${name}' from dispute ruled
         join rule_pack k on k.id = ruled.pack_id where ruled.id = ${disputeId})`;

/**
 * Why the mediator `m` may not serve in the dispute with this id, as an SQL expression: `person` when the
 * register of conflicts names one of its parties, `firm` when it does for a colleague of the same firm
 * [policy.lawyer.firm-screen], `role` when the mediator spoke for one of its parties within the
 * look-back of the dispute's rule pack [policy.lawyer.lookback]; null when nothing is known against it (`ty.recusal`, `ls.conflict`).
 */
export const mediatorConflictSql = (disputeId: string): string => `
case
  when exists (
    select from mediator_conflict x
      join party p on p.identity_hash = x.identity and p.dispute_id = ${disputeId}
     where x.mediator_id = m.user_id
       and (x.until is null or x.until >= (court_now() at time zone 'Asia/Shanghai')::date))
  then 'person'
  when m.firm is not null and ${ruleOf(disputeId, 'firmScreen')}::boolean and exists (
    select from mediator_conflict x
      join party p on p.identity_hash = x.identity and p.dispute_id = ${disputeId}
      join mediator colleague on colleague.user_id = x.mediator_id and colleague.firm = m.firm
     where x.reason in ('acted-for', 'same-firm') and colleague.user_id <> m.user_id
       and (x.until is null or x.until >= (court_now() at time zone 'Asia/Shanghai')::date))
  then 'firm'
  when exists (
    select from party p
      join party earlier on earlier.court_id = p.court_id and earlier.identity_hash = p.identity_hash
      join dispute before on before.id = earlier.dispute_id
      join staff_user self on self.id = m.user_id
     where p.dispute_id = ${disputeId}
       and earlier.representative ->> 'name' = self.name
       and coalesce(earlier.representative ->> 'phone', self.phone, '')
         = coalesce(self.phone, earlier.representative ->> 'phone', '')
       and before.received_at
           >= court_now() - make_interval(years => ${ruleOf(disputeId, 'lookbackYears')}::int))
  then 'role'
end`;
