-- Text messages with receipts, and webhooks: what is in doubt, what providers said, who is told.

-- AlterTable
ALTER TABLE "notification_outbox" ADD COLUMN     "in_doubt" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "round" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "notification" ADD COLUMN     "delivered_at" TIMESTAMPTZ(3),
ADD COLUMN     "delivery" TEXT;

-- CreateTable
CREATE TABLE "delivery_receipt" (
    "outbox_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "court_id" TEXT NOT NULL,
    "month" INTEGER NOT NULL,
    "provider_id" TEXT,
    "detail" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "delivery_receipt_pkey" PRIMARY KEY ("outbox_id","round","state")
);

-- CreateTable
CREATE TABLE "signed_call" (
    "signature" TEXT NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "signed_call_pkey" PRIMARY KEY ("signature")
);

-- CreateTable
CREATE TABLE "webhook_subscriber" (
    "id" UUID NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "court_ids" TEXT[],
    "url" TEXT NOT NULL,
    "secret_version" INTEGER NOT NULL DEFAULT 1,
    "cursor" BIGINT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'ACTIVE',
    "failures" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "failing_since" TIMESTAMPTZ(3),
    "last_delivered_at" TIMESTAMPTZ(3),
    "next_try_at" TIMESTAMPTZ(3) NOT NULL,
    "claim" UUID,
    "claimed_until" TIMESTAMPTZ(3),
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "webhook_subscriber_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "signed_call_seen_at_idx" ON "signed_call"("seen_at");

-- CreateIndex
CREATE UNIQUE INDEX "webhook_subscriber_organisation_id_url_key" ON "webhook_subscriber"("organisation_id", "url");

-- ---------------------------------------------------------------------------------------------
-- What the columns may hold.
-- ---------------------------------------------------------------------------------------------
ALTER TABLE notification ADD CONSTRAINT notification_delivery CHECK
  (delivery IN ('delivered', 'undelivered') AND (delivery IS NULL) = (delivered_at IS NULL));
ALTER TABLE delivery_receipt ADD CONSTRAINT delivery_receipt_state CHECK
  (state IN ('accepted', 'delivered', 'undelivered'));
ALTER TABLE webhook_subscriber ADD CONSTRAINT webhook_subscriber_state CHECK
  (state IN ('ACTIVE', 'PAUSED', 'DEAD'));

-- A receipt names a message and no court.
CREATE INDEX notification_outbox_by_id ON notification_outbox (id) WHERE channel = 'sms';
-- The list of what was sent to people outside the application, newest first.
CREATE INDEX notification_outbox_sent ON notification_outbox (court_id, created_at DESC, id DESC)
  WHERE channel <> 'in-app';

-- Rights: a receipt is evidence and stays as it came, a subscriber is never removed.
GRANT SELECT, INSERT ON delivery_receipt TO suyuan_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON signed_call TO suyuan_app;
GRANT SELECT, INSERT, UPDATE ON webhook_subscriber TO suyuan_app;
