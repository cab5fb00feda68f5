-- Accounts: one-time passwords, why somebody was disabled, and a version against two people at once.
ALTER TABLE "staff_user" ADD COLUMN "one_time_until" TIMESTAMPTZ(3);
ALTER TABLE "staff_user" ADD COLUMN "disabled_reason" TEXT;
ALTER TABLE "staff_user" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 0;

-- The roll of mediators.
ALTER TABLE "mediator" ADD COLUMN "inactive_reason" TEXT;
ALTER TABLE "mediator" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "mediator_conflict" ADD COLUMN "declaration" UUID NOT NULL DEFAULT gen_random_uuid();
ALTER TABLE "mediator_conflict" ADD COLUMN "label" TEXT NOT NULL DEFAULT '';
ALTER TABLE "mediator_conflict" ADD COLUMN "declared_by" TEXT NOT NULL DEFAULT '';

-- Publishing a year takes two people, and the disputes that rest on it are told until all have been.
ALTER TABLE "calendar_year" ADD COLUMN "proposed_by" TEXT;
ALTER TABLE "calendar_year" ADD COLUMN "told_at" TIMESTAMPTZ(3);
-- What was published before was known when the periods of today were counted.
UPDATE "calendar_year" SET "told_at" = "published_at";
CREATE TABLE "calendar_proposal" (
    "id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "based_on" INTEGER NOT NULL,
    "days" JSONB NOT NULL,
    "source" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'PROPOSED',
    "proposed_by" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "note" TEXT,
    CONSTRAINT "calendar_proposal_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "calendar_proposal_year_proposed_at_idx" ON "calendar_proposal"("year", "proposed_at");
-- One proposal at a time for a year, so that two people never compare different texts.
CREATE UNIQUE INDEX calendar_proposal_open ON calendar_proposal (year) WHERE state = 'PROPOSED';

ALTER TABLE calendar_proposal
  ADD CONSTRAINT calendar_proposal_state CHECK (state IN ('PROPOSED', 'PUBLISHED', 'REJECTED', 'WITHDRAWN')),
  ADD CONSTRAINT calendar_proposal_decided CHECK ((state = 'PROPOSED') = (decided_at IS NULL)),
  ADD CONSTRAINT calendar_proposal_two_people CHECK (state <> 'PUBLISHED' OR decided_by <> proposed_by);
ALTER TABLE calendar_year
  ADD CONSTRAINT calendar_year_two_people CHECK (proposed_by <> approved_by);

-- Who needs telling when a year is published: running periods by their last day, over all courts.
CREATE INDEX deadline_running_by_day ON deadline (due_on, dispute_id) WHERE ending IS NULL;

GRANT SELECT, INSERT, UPDATE ON calendar_proposal TO suyuan_app;
-- A published year is added and never changed. Only the mark that everybody was told is the relay's.
GRANT INSERT, UPDATE (told_at) ON calendar_year TO suyuan_app;
