-- Which rule pack a court works under from which day: added to by two people, never changed.
CREATE TABLE "court_pack" (
    "court_id" TEXT NOT NULL,
    "approved_at" TIMESTAMPTZ(3) NOT NULL,
    "effective_from" DATE NOT NULL,
    "pack_id" TEXT,
    "proposed_by" UUID NOT NULL,
    "approved_by" UUID NOT NULL,
    CONSTRAINT "court_pack_pkey" PRIMARY KEY ("court_id", "approved_at")
);
ALTER TABLE court_pack ADD CONSTRAINT court_pack_two_people CHECK (proposed_by <> approved_by);

CREATE TABLE "pack_proposal" (
    "id" UUID NOT NULL,
    "court_id" TEXT NOT NULL,
    "pack_id" TEXT,
    "effective_from" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'PROPOSED',
    "proposed_by" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "note" TEXT,
    CONSTRAINT "pack_proposal_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "pack_proposal_court_id_proposed_at_idx" ON "pack_proposal"("court_id", "proposed_at");
CREATE UNIQUE INDEX pack_proposal_open ON pack_proposal (court_id) WHERE state = 'PROPOSED';
ALTER TABLE pack_proposal
  ADD CONSTRAINT pack_proposal_state CHECK (state IN ('PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
  ADD CONSTRAINT pack_proposal_decided CHECK ((state = 'PROPOSED') = (decided_at IS NULL)),
  ADD CONSTRAINT pack_proposal_two_people CHECK (state <> 'APPROVED' OR decided_by <> proposed_by);

GRANT SELECT, INSERT, UPDATE ON pack_proposal TO suyuan_app;
GRANT SELECT, INSERT ON court_pack TO suyuan_app;
