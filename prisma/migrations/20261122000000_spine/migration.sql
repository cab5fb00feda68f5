-- The spine: every table of prisma/schema.prisma, and below it by hand what Prisma has no words for:
-- the court clock, the rights of the application's role, partial indexes and row checks.
-- Applied by the owner of the database. Api and worker sign in as suyuan_app.

-- Prisma's adapter cuts a migration at every semicolon, wherever it stands: so none may stand in a
-- comment or inside a function.

-- A cluster usually has these already, created by its superuser, and then the three lines do nothing.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gin;
CREATE EXTENSION IF NOT EXISTS pgcrypto;

-- CreateTable
CREATE TABLE "organisation" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "parent_id" TEXT,
    "level" INTEGER,
    "case_prefix" TEXT,
    "division_code" TEXT,
    "pack_id" TEXT,
    "address" TEXT,
    "phone" TEXT,
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_user" (
    "id" UUID NOT NULL,
    "login" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "failed_logins" INTEGER NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),
    "password_changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "staff_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "court_id" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "token_hash" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "mediator" (
    "user_id" UUID NOT NULL,
    "court_id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "fields" TEXT[],
    "firm" TEXT,
    "load_cap" INTEGER NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "appointed_on" DATE NOT NULL,

    CONSTRAINT "mediator_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "mediator_conflict" (
    "mediator_id" UUID NOT NULL,
    "identity" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,

    CONSTRAINT "mediator_conflict_pkey" PRIMARY KEY ("mediator_id","identity","reason")
);

-- CreateTable
CREATE TABLE "dispute" (
    "id" UUID NOT NULL,
    "court_id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "pack_id" TEXT NOT NULL,
    "track" TEXT,
    "stage" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "end" TEXT,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "head_hash" TEXT NOT NULL,
    "state" JSONB,
    "cause_code" TEXT NOT NULL,
    "cause_name" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "amount_fen" BIGINT,
    "claims" TEXT NOT NULL,
    "facts" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "owner_role" TEXT,
    "owner_id" UUID,
    "mediator_id" UUID,
    "case_number" TEXT,
    "next_due_at" TIMESTAMPTZ(3),
    "next_due_key" TEXT,
    "next_ring_at" TIMESTAMPTZ(3),
    "needs_attention" BOOLEAN NOT NULL DEFAULT false,
    "search" TEXT[],
    "created_by" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "dispute_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "party" (
    "id" UUID NOT NULL,
    "court_id" TEXT NOT NULL,
    "dispute_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "identity_type" TEXT,
    "identity_number" TEXT,
    "identity_hash" TEXT NOT NULL,
    "phone" TEXT,
    "phone_tail" TEXT,
    "email" TEXT,
    "address" TEXT,
    "guardian_name" TEXT,
    "representative" JSONB,
    "e_service" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "party_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dispute_event" (
    "court_id" TEXT NOT NULL,
    "month" INTEGER NOT NULL,
    "dispute_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "feed_id" BIGSERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_id" TEXT,
    "input_key" TEXT NOT NULL,
    "basis" TEXT,
    "payload" JSONB NOT NULL,
    "salt" TEXT NOT NULL,
    "commitment" TEXT NOT NULL,
    "previous_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "dispute_event_pkey" PRIMARY KEY ("court_id","month","dispute_id","seq")
);

-- CreateTable
CREATE TABLE "command" (
    "id" UUID NOT NULL,
    "court_id" TEXT NOT NULL,
    "dispute_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "body_hash" TEXT NOT NULL,
    "idempotency_key" TEXT NOT NULL,
    "actor_key" TEXT NOT NULL,
    "actor" JSONB NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'RECEIVED',
    "outcome" JSONB,
    "decided_at" TIMESTAMPTZ(3),
    "settled_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_try_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "command_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "applied_input" (
    "dispute_id" UUID NOT NULL,
    "input_key" TEXT NOT NULL,
    "applied_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "applied_input_pkey" PRIMARY KEY ("dispute_id","input_key")
);

-- CreateTable
CREATE TABLE "work_outcome" (
    "work_id" TEXT NOT NULL,
    "dispute_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "outcome" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "work_outcome_pkey" PRIMARY KEY ("work_id")
);

-- CreateTable
CREATE TABLE "human_task" (
    "id" UUID NOT NULL,
    "court_id" TEXT NOT NULL,
    "dispute_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "organisation_id" TEXT,
    "assignee_id" UUID,
    "party_id" UUID,
    "due_at" TIMESTAMPTZ(3),
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "claimed_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "ending" TEXT,

    CONSTRAINT "human_task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deadline" (
    "court_id" TEXT NOT NULL,
    "dispute_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "opened_seq" INTEGER NOT NULL,
    "basis" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "due_on" DATE NOT NULL,
    "provisional" BOOLEAN NOT NULL,
    "proof" JSONB NOT NULL,
    "ending" TEXT,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "deadline_pkey" PRIMARY KEY ("dispute_id","key","opened_seq")
);

-- CreateTable
CREATE TABLE "consent" (
    "dispute_id" UUID NOT NULL,
    "court_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "party_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "asked_text" TEXT NOT NULL,
    "answer" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "channel" TEXT,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("dispute_id","kind","round","party_id")
);

-- CreateTable
CREATE TABLE "sealed_note" (
    "id" UUID NOT NULL,
    "court_id" TEXT NOT NULL,
    "dispute_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sealed_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document" (
    "dispute_id" UUID NOT NULL,
    "court_id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "document_pkey" PRIMARY KEY ("dispute_id","type","version")
);

-- CreateTable
CREATE TABLE "signature" (
    "dispute_id" UUID NOT NULL,
    "court_id" TEXT NOT NULL,
    "document_hash" TEXT NOT NULL,
    "party_id" UUID NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL,
    "channel" TEXT NOT NULL,
    "input_key" TEXT NOT NULL,

    CONSTRAINT "signature_pkey" PRIMARY KEY ("dispute_id","document_hash","party_id")
);

-- CreateTable
CREATE TABLE "evidence_file" (
    "id" UUID NOT NULL,
    "court_id" TEXT NOT NULL,
    "dispute_id" UUID NOT NULL,
    "party_id" UUID,
    "name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "media_type" TEXT NOT NULL,
    "uploaded_by" TEXT NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "evidence_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "start_outbox" (
    "dispute_id" UUID NOT NULL,
    "court_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "next_try_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(3),

    CONSTRAINT "start_outbox_pkey" PRIMARY KEY ("dispute_id")
);

-- CreateTable
CREATE TABLE "notification_outbox" (
    "id" UUID NOT NULL,
    "court_id" TEXT NOT NULL,
    "month" INTEGER NOT NULL,
    "dispute_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "template" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "recipient_kind" TEXT NOT NULL,
    "recipient_id" TEXT NOT NULL,
    "legal" BOOLEAN NOT NULL,
    "params" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'WAITING',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "queued_at" TIMESTAMPTZ(3),
    "claimed_at" TIMESTAMPTZ(3),
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "notification_outbox_pkey" PRIMARY KEY ("court_id","month","id")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" UUID NOT NULL,
    "court_id" TEXT NOT NULL,
    "month" INTEGER NOT NULL,
    "outbox_id" UUID NOT NULL,
    "dispute_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "recipient_kind" TEXT NOT NULL,
    "recipient_id" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "provider_id" TEXT,
    "detail" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notification_pkey" PRIMARY KEY ("court_id","month","id")
);

-- CreateTable
CREATE TABLE "board_counter" (
    "court_id" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "slot" INTEGER NOT NULL,
    "open" INTEGER NOT NULL,

    CONSTRAINT "board_counter_pkey" PRIMARY KEY ("court_id","stage","status","slot")
);

-- CreateTable
CREATE TABLE "number_sequence" (
    "court_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "next" INTEGER NOT NULL,

    CONSTRAINT "number_sequence_pkey" PRIMARY KEY ("court_id","kind","year")
);

-- CreateTable
CREATE TABLE "import_batch" (
    "id" UUID NOT NULL,
    "court_id" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "file_hash" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "total" INTEGER NOT NULL,
    "ready" INTEGER NOT NULL,
    "faulty" INTEGER NOT NULL,
    "duplicate" INTEGER NOT NULL,
    "imported" INTEGER NOT NULL DEFAULT 0,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_row" (
    "batch_id" UUID NOT NULL,
    "row_no" INTEGER NOT NULL,
    "court_id" TEXT NOT NULL,
    "row_key" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "problems" JSONB NOT NULL,
    "dispute_id" UUID,

    CONSTRAINT "import_row_pkey" PRIMARY KEY ("batch_id","row_no")
);

-- CreateTable
CREATE TABLE "calendar_year" (
    "year" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "days" JSONB NOT NULL,
    "source" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "approved_by" TEXT NOT NULL,

    CONSTRAINT "calendar_year_pkey" PRIMARY KEY ("year","version")
);

-- CreateTable
CREATE TABLE "rule_pack" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "effective_from" DATE NOT NULL,
    "effective_to" DATE,
    "content" JSONB NOT NULL,
    "content_hash" TEXT NOT NULL,
    "published_by" TEXT[],
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rule_pack_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "party_link" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "court_id" TEXT NOT NULL,
    "dispute_id" UUID NOT NULL,
    "party_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "code_hash" TEXT,
    "code_sent_at" TIMESTAMPTZ(3),
    "code_attempts" INTEGER NOT NULL DEFAULT 0,
    "opened" INTEGER NOT NULL DEFAULT 0,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "party_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "party_session" (
    "token_hash" TEXT NOT NULL,
    "link_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "party_session_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "access_log" (
    "court_id" TEXT NOT NULL,
    "month" INTEGER NOT NULL,
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_key" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "dispute_id" UUID,
    "detail" JSONB NOT NULL,

    CONSTRAINT "access_log_pkey" PRIMARY KEY ("court_id","month","id")
);

-- CreateTable
CREATE TABLE "daily_certificate" (
    "court_id" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "chains" INTEGER NOT NULL,
    "events" INTEGER NOT NULL,
    "counts" JSONB NOT NULL,
    "root" TEXT NOT NULL,
    "previous_root" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "daily_certificate_pkey" PRIMARY KEY ("court_id","day")
);

-- CreateTable
CREATE TABLE "reconcile_finding" (
    "id" UUID NOT NULL,
    "court_id" TEXT NOT NULL,
    "dispute_id" UUID,
    "kind" TEXT NOT NULL,
    "found_at" TIMESTAMPTZ(3) NOT NULL,
    "act" TEXT NOT NULL,
    "cleared_at" TIMESTAMPTZ(3),

    CONSTRAINT "reconcile_finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "court_clock" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "profile" TEXT NOT NULL,
    "offset_ms" BIGINT NOT NULL,

    CONSTRAINT "court_clock_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "organisation_parent_id_idx" ON "organisation"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "staff_user_login_key" ON "staff_user"("login");

-- CreateIndex
CREATE INDEX "post_court_id_role_idx" ON "post"("court_id", "role");

-- CreateIndex
CREATE INDEX "post_user_id_idx" ON "post"("user_id");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "mediator_court_id_kind_active_idx" ON "mediator"("court_id", "kind", "active");

-- CreateIndex
CREATE UNIQUE INDEX "dispute_court_id_number_key" ON "dispute"("court_id", "number");

-- CreateIndex
CREATE INDEX "party_dispute_id_ordinal_idx" ON "party"("dispute_id", "ordinal");

-- CreateIndex
CREATE INDEX "party_court_id_phone_tail_idx" ON "party"("court_id", "phone_tail");

-- CreateIndex
CREATE INDEX "party_court_id_identity_hash_idx" ON "party"("court_id", "identity_hash");

-- CreateIndex
CREATE INDEX "dispute_event_dispute_id_seq_idx" ON "dispute_event"("dispute_id", "seq");

-- CreateIndex
CREATE INDEX "dispute_event_court_id_feed_id_idx" ON "dispute_event"("court_id", "feed_id");

-- CreateIndex
CREATE INDEX "command_dispute_id_received_at_idx" ON "command"("dispute_id", "received_at");

-- CreateIndex
CREATE UNIQUE INDEX "command_actor_key_idempotency_key_key" ON "command"("actor_key", "idempotency_key");

-- CreateIndex
CREATE UNIQUE INDEX "human_task_dispute_id_key_key" ON "human_task"("dispute_id", "key");

-- CreateIndex
CREATE INDEX "sealed_note_dispute_id_created_at_idx" ON "sealed_note"("dispute_id", "created_at");

-- CreateIndex
CREATE INDEX "evidence_file_dispute_id_uploaded_at_idx" ON "evidence_file"("dispute_id", "uploaded_at");

-- CreateIndex
CREATE INDEX "notification_outbox_dispute_id_created_at_idx" ON "notification_outbox"("dispute_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "notification_outbox_once" ON "notification_outbox"("court_id", "month", "dispute_id", "seq", "template", "channel", "recipient_kind", "recipient_id");

-- CreateIndex
CREATE INDEX "notification_dispute_id_created_at_idx" ON "notification"("dispute_id", "created_at");

-- CreateIndex
CREATE INDEX "import_batch_court_id_created_at_idx" ON "import_batch"("court_id", "created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "import_batch_court_id_file_hash_key" ON "import_batch"("court_id", "file_hash");

-- CreateIndex
CREATE INDEX "import_row_court_id_row_key_idx" ON "import_row"("court_id", "row_key");

-- CreateIndex
CREATE UNIQUE INDEX "party_link_token_hash_key" ON "party_link"("token_hash");

-- CreateIndex
CREATE INDEX "party_link_dispute_id_party_id_idx" ON "party_link"("dispute_id", "party_id");

-- CreateIndex
CREATE INDEX "access_log_dispute_id_at_idx" ON "access_log"("dispute_id", "at");

-- CreateIndex
CREATE INDEX "reconcile_finding_court_id_found_at_idx" ON "reconcile_finding"("court_id", "found_at" DESC);

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "staff_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "party" ADD CONSTRAINT "party_dispute_id_fkey" FOREIGN KEY ("dispute_id") REFERENCES "dispute"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------
-- The court clock: all legal time. Milliseconds are cut, never rounded up, so that the last moment
-- of a day stays in that day. STABLE although it reads the real clock: within one statement one
-- answer is wanted, and only so may an index serve `due_at < court_now()`.
-- ---------------------------------------------------------------------------------------------
CREATE FUNCTION court_now() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT date_trunc('milliseconds', clock_timestamp())
       + coalesce((SELECT offset_ms FROM court_clock WHERE id = 1), 0) * interval '1 millisecond'
$$;

ALTER TABLE court_clock
  ADD CONSTRAINT court_clock_one_row CHECK (id = 1),
  ADD CONSTRAINT court_clock_profile CHECK (profile IN ('production', 'training', 'demo', 'test')),
  ADD CONSTRAINT court_clock_true_in_production CHECK (profile <> 'production' OR offset_ms = 0);

-- ---------------------------------------------------------------------------------------------
-- Row checks: the small fixed vocabularies of the building. Stage and status are the domain's, so
-- that a new stage needs no migration.
-- ---------------------------------------------------------------------------------------------
ALTER TABLE organisation ADD CONSTRAINT organisation_kind CHECK (kind IN
  ('court', 'justice-bureau', 'peoples-mediation', 'industry-mediation', 'commercial-mediation', 'lawyer-mediation'));
ALTER TABLE post
  ADD CONSTRAINT post_role CHECK (role IN
    ('clerk', 'mediator', 'team-leader', 'judge', 'supervisor', 'administrator', 'auditor')),
  ADD CONSTRAINT post_ends_after_it_began CHECK (until IS NULL OR until > since);
ALTER TABLE mediator
  ADD CONSTRAINT mediator_kind CHECK (kind IN ('court-embedded', 'lawyer')),
  ADD CONSTRAINT mediator_load_cap CHECK (load_cap >= 0);
ALTER TABLE dispute
  ADD CONSTRAINT dispute_seq CHECK (seq >= 0),
  ADD CONSTRAINT dispute_amount CHECK (amount_fen >= 0),
  ADD CONSTRAINT dispute_closed_with_an_end CHECK ((closed_at IS NULL) = ("end" IS NULL));
ALTER TABLE party
  ADD CONSTRAINT party_role CHECK (role IN ('applicant', 'respondent', 'third-party')),
  ADD CONSTRAINT party_kind CHECK (kind IN ('natural', 'legal', 'other'));
ALTER TABLE dispute_event
  ADD CONSTRAINT dispute_event_seq CHECK (seq >= 1),
  ADD CONSTRAINT dispute_event_month CHECK (month BETWEEN 190001 AND 999912 AND month % 100 BETWEEN 1 AND 12);
ALTER TABLE command
  ADD CONSTRAINT command_state CHECK (state IN ('RECEIVED', 'DECIDED', 'SETTLED')),
  ADD CONSTRAINT command_outcome_only_once_decided CHECK (state <> 'RECEIVED' OR outcome IS NULL);
ALTER TABLE human_task ADD CONSTRAINT human_task_ending CHECK
  ((ended_at IS NULL) = (ending IS NULL) AND ending IN ('done', 'superseded'));
ALTER TABLE deadline ADD CONSTRAINT deadline_ending CHECK
  ((ended_at IS NULL) = (ending IS NULL) AND ending IN ('met', 'lapsed', 'cancelled'));
ALTER TABLE sealed_note ADD CONSTRAINT sealed_note_kind CHECK (kind IN ('caucus-note', 'offer'));
ALTER TABLE notification_outbox
  ADD CONSTRAINT notification_outbox_state CHECK (state IN
    ('WAITING', 'QUEUED', 'SENDING', 'SENT', 'FAILED', 'REFUSED', 'UNKNOWN', 'CANCELLED')),
  ADD CONSTRAINT notification_outbox_recipient CHECK (recipient_kind IN ('party', 'user', 'role'));
ALTER TABLE notification ADD CONSTRAINT notification_result CHECK
  (result IN ('sent', 'refused', 'unknown', 'failed', 'not-sent'));
ALTER TABLE number_sequence ADD CONSTRAINT number_sequence_next CHECK (next >= 1);
ALTER TABLE import_batch
  ADD CONSTRAINT import_batch_state CHECK (state IN ('CHECKED', 'IMPORTING', 'DONE', 'WITHDRAWN')),
  ADD CONSTRAINT import_batch_format CHECK (format IN ('xlsx', 'csv', 'jsonl'));
ALTER TABLE import_row ADD CONSTRAINT import_row_state CHECK
  (state IN ('READY', 'FAULTY', 'DUPLICATE', 'IMPORTED') AND (state <> 'IMPORTED' OR dispute_id IS NOT NULL));
ALTER TABLE party_link ADD CONSTRAINT party_link_purpose CHECK (purpose IN ('act', 'follow'));

-- ---------------------------------------------------------------------------------------------
-- Indexes of the lists: open rows only, led by the court, in the order in which they are shown.
-- ---------------------------------------------------------------------------------------------
CREATE INDEX dispute_open_newest ON dispute (court_id, received_at DESC, id DESC) WHERE closed_at IS NULL;
CREATE INDEX dispute_open_by_due ON dispute (court_id, next_due_at, id) WHERE closed_at IS NULL;
CREATE INDEX dispute_open_by_stage ON dispute (court_id, stage, received_at DESC, id DESC) WHERE closed_at IS NULL;
CREATE INDEX dispute_open_of_mediator ON dispute (mediator_id, next_due_at, id) WHERE closed_at IS NULL;
CREATE INDEX dispute_open_needing_attention ON dispute (court_id, received_at DESC, id DESC)
  WHERE closed_at IS NULL AND needs_attention;
-- The reconciler looks for alarms that should have rung.
CREATE INDEX dispute_open_by_ring ON dispute (next_ring_at) WHERE closed_at IS NULL;
CREATE INDEX dispute_closed ON dispute (court_id, closed_at DESC, id DESC) WHERE closed_at IS NOT NULL;
-- Two-character search: bigrams of names, causes and numbers, closed disputes too. The predicate is
-- true of every row: it marks the index as one that Prisma does not manage.
CREATE INDEX dispute_search ON dispute USING gin (court_id, search) WHERE search IS NOT NULL;

CREATE INDEX human_task_pool ON human_task (court_id, role, due_at NULLS LAST, id)
  WHERE ended_at IS NULL AND assignee_id IS NULL;
CREATE INDEX human_task_of_person ON human_task (assignee_id, due_at NULLS LAST, id) WHERE ended_at IS NULL;
CREATE INDEX deadline_running ON deadline (court_id, due_at) WHERE ending IS NULL;

-- What the relay has still to do.
CREATE INDEX command_unsettled ON command (next_try_at) WHERE state <> 'SETTLED';
CREATE INDEX start_outbox_unstarted ON start_outbox (next_try_at) WHERE started_at IS NULL;
CREATE INDEX notification_outbox_waiting ON notification_outbox (created_at, id) WHERE state = 'WAITING';
CREATE INDEX notification_outbox_under_way ON notification_outbox (state, queued_at)
  WHERE state IN ('QUEUED', 'SENDING');
CREATE INDEX notification_outbox_dead_letters ON notification_outbox (court_id, created_at DESC, id DESC)
  WHERE state IN ('FAILED', 'UNKNOWN', 'REFUSED');
CREATE INDEX notification_inbox ON notification (court_id, recipient_kind, recipient_id, created_at DESC, id DESC)
  WHERE channel = 'in-app';
CREATE INDEX notification_of_outbox ON notification (outbox_id) WHERE outbox_id IS NOT NULL;

CREATE INDEX import_row_by_state ON import_row (batch_id, state, row_no) WHERE row_no >= 0;
CREATE INDEX reconcile_finding_open ON reconcile_finding (court_id, found_at DESC) WHERE cleared_at IS NULL;

-- ---------------------------------------------------------------------------------------------
-- Room for updates in place (no index entry changes when a row is rewritten in its own page), and
-- vacuum that does not wait for a fifth of a big table.
-- ---------------------------------------------------------------------------------------------
ALTER TABLE dispute SET (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
ALTER TABLE command SET (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02);
ALTER TABLE human_task SET (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02);
ALTER TABLE deadline SET (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.05);
ALTER TABLE start_outbox SET (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02);
ALTER TABLE notification_outbox SET (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02);
ALTER TABLE import_row SET (fillfactor = 80);
ALTER TABLE import_batch SET (fillfactor = 50);
ALTER TABLE session SET (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 200);
-- A few rows rewritten all the time.
ALTER TABLE board_counter SET (fillfactor = 40, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500);
ALTER TABLE number_sequence SET (fillfactor = 40, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500);

-- ---------------------------------------------------------------------------------------------
-- Rights. The application may add to the record and read it, and may change or remove nothing
-- there.
-- ---------------------------------------------------------------------------------------------
-- The role is made beforehand, with its password, by whoever sets the database up. Where it was not,
-- it is made here without the right to sign in.
CREATE FUNCTION make_application_role() RETURNS void LANGUAGE sql AS $$ CREATE ROLE suyuan_app NOLOGIN $$;
SELECT make_application_role() WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'suyuan_app');
DROP FUNCTION make_application_role();

GRANT USAGE ON SCHEMA public TO suyuan_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO suyuan_app;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO suyuan_app;
-- Append-only: the legal record, who looked at it, and the daily roots that certify it.
REVOKE UPDATE, DELETE, TRUNCATE ON dispute_event, access_log, daily_certificate FROM suyuan_app;
-- Laid down by the seed and by later migrations. The application reads them.
REVOKE INSERT, UPDATE, DELETE ON rule_pack, calendar_year FROM suyuan_app;
-- The migration history is the owner's.
CREATE FUNCTION hide_migration_history() RETURNS void LANGUAGE sql AS $$ REVOKE ALL ON _prisma_migrations FROM suyuan_app $$;
SELECT hide_migration_history() WHERE to_regclass('_prisma_migrations') IS NOT NULL;
DROP FUNCTION hide_migration_history();
