/**
 * The clerk's task for a legal message that did not reach a party, and a message to the clerks about
 * it, for those rows of `done` to which the condition applies. A task that was over because the message
 * seemed to have arrived is open again; one that a clerk has done stays done.
 */
export const clerkMustAct = (condition: string): string => `
  task AS (
    INSERT INTO human_task (id, court_id, dispute_id, key, kind, role, party_id, opened_at)
    SELECT gen_random_uuid(), court_id, dispute_id, 'undeliverable:' || id, 'reach-party-by-other-means',
           'clerk', recipient_id::uuid, court_now()
      FROM done WHERE legal AND recipient_kind = 'party' AND ${condition}
    ON CONFLICT (dispute_id, key) DO UPDATE SET ended_at = NULL, ending = NULL
      WHERE human_task.ending = 'superseded'
    RETURNING dispute_id),
  warning AS (
    INSERT INTO notification_outbox (id, court_id, month, dispute_id, seq, template, channel,
                                     recipient_kind, recipient_id, legal, params, created_at)
    SELECT gen_random_uuid(), court_id, month, dispute_id, seq, 'undeliverable', 'in-app', 'role', 'clerk',
           false, jsonb_build_object('number', params->>'number'), court_now()
      FROM done WHERE EXISTS (SELECT FROM task)
    ON CONFLICT DO NOTHING)`;

/**
 * Ends that task for those rows of `done` to which the condition applies: `superseded` when the message went
 * out after all, `done` when a person has seen to it.
 */
export const clerkTaskIsOver = (ending: 'done' | 'superseded', condition: string): string => `
  ended AS (
    UPDATE human_task t SET ended_at = court_now(), ending = '${ending}'
      FROM done WHERE t.dispute_id = done.dispute_id AND t.key = 'undeliverable:' || done.id
       AND t.ended_at IS NULL AND ${condition})`;
