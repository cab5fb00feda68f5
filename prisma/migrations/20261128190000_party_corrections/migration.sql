-- What was known of a party before it was corrected, of what the correction changed. Personal data, kept
-- with the file for as long as the file. Added to and never changed.
CREATE TABLE "party_correction" (
    "court_id" TEXT NOT NULL,
    "dispute_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "party_id" UUID NOT NULL,
    "replaced" JSONB NOT NULL,
    "corrected_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "party_correction_pkey" PRIMARY KEY ("dispute_id", "seq")
);

GRANT SELECT, INSERT ON party_correction TO suyuan_app;
