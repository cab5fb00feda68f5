-- Deciding a command changes its state and not whether it is settled: by the one no index changes, and
-- Postgres rewrites the row in its own page.
DROP INDEX command_unsettled;
CREATE INDEX command_unsettled ON command (next_try_at) WHERE settled_at IS NULL;
ALTER TABLE command ADD CONSTRAINT command_settled_at CHECK ((state = 'SETTLED') = (settled_at IS NOT NULL));
