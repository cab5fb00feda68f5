-- The bytes of each file of evidence, apart from what lists read of it. Put down once and never changed.
-- A file that was never handed in (no event names it), or that was taken back, goes again.
CREATE TABLE "evidence_content" (
    "evidence_id" UUID NOT NULL,
    "court_id" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    CONSTRAINT "evidence_content_pkey" PRIMARY KEY ("evidence_id")
);

-- Whoever takes a file away takes its bytes away
ALTER TABLE "evidence_content" ADD CONSTRAINT "evidence_content_evidence_id_fkey" FOREIGN KEY ("evidence_id") REFERENCES "evidence_file"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Pictures and PDF are compressed already: trying it once more costs time and saves nothing.
ALTER TABLE "evidence_content" ALTER COLUMN "content" SET STORAGE EXTERNAL;

GRANT SELECT, INSERT, DELETE ON evidence_content TO suyuan_app;
REVOKE UPDATE ON evidence_file FROM suyuan_app;
