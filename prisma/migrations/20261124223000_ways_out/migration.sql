-- What the procedure has learned since a state was stored stands in it as if nothing of it had happened:
-- who mediates, ties and pauses, what was secured or lost on the way, and the ways out of an agreement.
UPDATE "dispute"
   SET "state" = '{"body": "invited-body", "tier": null, "recusal": null, "replacedBy": [], "appraisal": null,
                   "pauses": [], "suspicion": {"signs": [], "frozenFrom": null}, "safetyAlert": false,
                   "preservation": null, "lostTime": {"lapsedOn": null, "askedBy": null, "restoredUntil": null},
                   "fee": null, "statement": {"requested": [], "signed": []}, "rulingServed": [],
                   "orderServedOn": null}'::jsonb
              || jsonb_build_object('limitation', jsonb_build_object(
                   'interruptedAt', "state" -> 'receivedAt', 'by', 'sx.suit-interrupts', 'restartedAt', NULL))
              || "state"
 WHERE "state" IS NOT NULL AND NOT "state" ? 'pauses';

-- An agreement stored before was of the whole, signed by the parties alone, and no title but a ruling.
UPDATE "dispute"
   SET "state" = jsonb_set("state", '{agreement}',
         '{"partial": false, "sealed": false, "awaitingAuthority": [], "title": null, "certified": false}'::jsonb
         || ("state" -> 'agreement'))
 WHERE jsonb_typeof("state" -> 'agreement') = 'object' AND NOT ("state" -> 'agreement') ? 'partial';
