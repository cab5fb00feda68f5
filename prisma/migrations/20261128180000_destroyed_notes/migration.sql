-- What is left of a mediator's note that was destroyed: whose, on which dispute, when, and under which
-- rule. Not a word of it. Added to and never changed.
CREATE TABLE "destroyed_note" (
    "id" UUID NOT NULL,
    "court_id" TEXT NOT NULL,
    "dispute_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "kept_through" DATE NOT NULL,
    "destroyed_at" TIMESTAMPTZ(3) NOT NULL,
    "pack_id" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    CONSTRAINT "destroyed_note_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "destroyed_note_dispute_id_idx" ON "destroyed_note"("dispute_id");
CREATE INDEX "destroyed_note_author_id_created_at_id_idx" ON "destroyed_note"("author_id", "created_at" DESC, "id" DESC);

GRANT SELECT, INSERT ON destroyed_note TO suyuan_app;
