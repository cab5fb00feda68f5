/**
 * Whether nothing speaks for keeping a file of evidence: no command that handed it in was accepted or is
 * still to be decided, or one has taken it back. `file` is the name of its row in `evidence_file`.
 */
export const unclaimedSql = (file: string): string => `(
       not exists (select from command c
                    where c.dispute_id = ${file}.dispute_id and c.kind = 'submit-evidence'
                      and c.body ->> 'evidenceId' = ${file}.id::text
                      and (c.outcome is null or c.outcome ->> 'kind' = 'accepted'))
       or exists (select from command c
                   where c.dispute_id = ${file}.dispute_id and c.kind = 'withdraw-evidence'
                     and c.body ->> 'evidenceId' = ${file}.id::text
                     and c.outcome ->> 'kind' = 'accepted'))`;

/** Whether what an event says was handed in was not taken back. `event` is its row in `dispute_event`. */
export const notTakenBackSql = (event: string): string => `
       not exists (select from dispute_event w
                    where w.dispute_id = ${event}.dispute_id and w.kind = 'evidence-withdrawn'
                      and w.payload ->> 'evidenceId' = ${event}.payload ->> 'evidenceId')`;
