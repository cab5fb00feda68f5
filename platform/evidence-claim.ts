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

/**
 * What was handed in to the dispute $1 and not taken back, ready for more conditions: `e` its event, `f` its
 * file and `p` the party whose it is. What no event names is not there.
 */
export const handedInSql = `
  from dispute_event e
  join evidence_file f on f.dispute_id = e.dispute_id and f.id::text = e.payload ->> 'evidenceId'
  join party p on p.id = f.party_id
 where e.dispute_id = $1 and e.kind = 'evidence-submitted' and ${notTakenBackSql('e')}`;
