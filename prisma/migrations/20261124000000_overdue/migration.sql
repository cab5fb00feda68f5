-- What is overdue stands in the state of a dispute. Disputes whose state was stored before have nothing
-- in it until the next clock runs out over them.
UPDATE "dispute" SET "state" = "state" || '{"overdue": []}' WHERE "state" IS NOT NULL AND NOT "state" ? 'overdue';
