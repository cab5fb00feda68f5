-- A batch that has been imported may be taken back while its disputes are untouched. When that was first
-- asked is kept here. What became of it is read from the disputes.
ALTER TABLE "import_batch" ADD COLUMN "take_back_at" TIMESTAMPTZ(3);

-- Disputes stored before know whether they came in by a table.
UPDATE "dispute"
   SET "state" = "state" || jsonb_build_object('imported', "source" = 'import')
 WHERE "state" IS NOT NULL AND NOT "state" ? 'imported';
