-- A note of a mediator can be put right and struck by its author. The count of changes tells two windows
-- apart, and the key of the request keeps a note that is sent twice from being there twice.
ALTER TABLE "sealed_note"
  ADD COLUMN "request_key" TEXT,
  ADD COLUMN "request_hash" TEXT,
  ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1,
  ADD COLUMN "amended_at" TIMESTAMPTZ(3),
  ADD COLUMN "struck_at" TIMESTAMPTZ(3);

CREATE UNIQUE INDEX "sealed_note_author_id_request_key_key" ON "sealed_note"("author_id", "request_key");
CREATE INDEX "sealed_note_author_id_created_at_id_idx" ON "sealed_note"("author_id", "created_at" DESC, "id" DESC);
