/** The batch and what its disputes begin with. $1 batch. */
export const batchSql = `
select b.court_id as "courtId", b.state, o.pack_id as "firstPackId", court_now() as now,
       coalesce((select json_agg(json_build_object('from', p.effective_from, 'packId', p.pack_id)
                          order by p.approved_at)
                   from court_pack p where p.court_id = b.court_id), '[]'::json) as switches
  from import_batch b left join organisation o on o.id = b.court_id
 where b.id = $1`;

/** The next ready rows in the order of the file, held until the end of the transaction. $2 how many. */
export const nextRowsSql = `
select row_no as "rowNo", row_key as "rowKey", content -> 'registration' as registration
  from import_row
 where batch_id = $1 and state = 'READY' and row_no >= 0
 order by row_no
 limit $2
   for update`;

/**
 * Marks rows as imported with the dispute their key belongs to, whether it was registered just now or
 * by an earlier try. $1 batch, $2 row numbers, $3 the actor of the imports.
 */
export const markImportedSql = `
with marked as (
  update import_row row set state = 'IMPORTED', dispute_id = command.dispute_id
    from command
   where row.batch_id = $1 and row.row_no = any($2::int[]) and row.state = 'READY'
     and command.actor_key = $3 and command.idempotency_key = row.row_key
  returning 1)
update import_batch set imported = imported + (select count(*) from marked) where id = $1
returning imported`;

/** Marks a row the database would not take. $1 batch, $2 row. */
export const markFaultySql = `
with marked as (
  update import_row
     set state = 'FAULTY',
         problems = problems || '[{"column": null, "code": "import-row-not-registered", "params": {}}]'
   where batch_id = $1 and row_no = $2 and state = 'READY'
  returning 1)
update import_batch
   set faulty = faulty + (select count(*) from marked), ready = ready - (select count(*) from marked)
 where id = $1`;

export const finishSql = `
update import_batch set state = 'DONE', finished_at = court_now()
 where id = $1 and state = 'IMPORTING'
returning imported`;
