-- AlterTable
ALTER TABLE "DialogState" ADD COLUMN     "handled" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "Outbox" ADD COLUMN     "triedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "StrangerAnswer" (
    "chatId" BIGINT NOT NULL,
    "day" DATE NOT NULL,
    "answers" INTEGER NOT NULL,

    CONSTRAINT "StrangerAnswer_pkey" PRIMARY KEY ("chatId")
);

-- CreateIndex
CREATE INDEX "Outbox_dueAt_idx" ON "Outbox"("dueAt");

-- What a process of the version before had claimed and not finished may have been tried.
UPDATE "Outbox" SET "triedAt" = now()
WHERE "leaseUntil" IS NOT NULL AND "sentAt" IS NULL AND "deadAt" IS NULL AND "uncertainAt" IS NULL;

-- What waits to be sent, by chat: a handful of rows in a table of millions, looked at every second.
CREATE INDEX "Outbox_waiting_idx" ON "Outbox"("chatId", "id")
WHERE "sentAt" IS NULL AND "deadAt" IS NULL AND "uncertainAt" IS NULL;

-- What is listed as tidak pasti.
CREATE INDEX "Outbox_uncertain_idx" ON "Outbox"("uncertainAt") WHERE "uncertainAt" IS NOT NULL;

-- Which messages carry a file.
CREATE INDEX "Outbox_fileId_idx" ON "Outbox"("fileId") WHERE "fileId" IS NOT NULL;

-- The dead entries of the small index above cost every look until they are vacuumed.
ALTER TABLE "Outbox" SET (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000);

-- Opens the work of one update: locks the chat, then reads. Two statements in one round trip: a single statement takes
-- its snapshot before it waits for the lock, and would read what was there before the update it waited for.
-- "act" is the message or press (m12, q34), null for what is neither.
-- Called by src/store/turn.ts, which says what the answer holds.
CREATE FUNCTION "open_turn"("update_id" bigint, "chat_id" bigint, "sender_id" bigint, "act" text, "at" timestamptz,
  "called" text)
RETURNS jsonb LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  "sender" record;
  "stored" jsonb;
BEGIN
  PERFORM pg_advisory_xact_lock(1667785076, hashint8("chat_id"));
  INSERT INTO "SeenUpdate" ("updateId") VALUES ("update_id") ON CONFLICT DO NOTHING;
  IF NOT FOUND THEN
    RETURN jsonb_build_object('fresh', false);
  END IF;
  UPDATE "Person" SET "lastSeenAt" = "at", "blockedAt" = NULL, "nama" = coalesce("called", "nama")
    WHERE "telegramId" = "sender_id"
    RETURNING "id", "nama", "menuHash" INTO "sender";
  IF FOUND THEN
    INSERT INTO "DialogState" AS d ("chatId", "state", "handled", "updatedAt")
      VALUES ("chat_id", '{}', array_remove(ARRAY["act"], NULL), "at")
      ON CONFLICT ("chatId") DO UPDATE
        SET "updatedAt" = excluded."updatedAt", "handled" = (excluded."handled" || coalesce(d."handled", '{}'))[1:40]
        WHERE NOT excluded."handled" && coalesce(d."handled", '{}')
      RETURNING d."state" INTO "stored";
    IF NOT FOUND THEN
      RETURN jsonb_build_object('fresh', false);
    END IF;
  END IF;
  RETURN jsonb_build_object(
    'fresh', true,
    'dialog', "stored",
    'person', CASE WHEN "sender"."id" IS NOT NULL THEN to_jsonb("sender") END,
    'assignments', (
      SELECT jsonb_agg(jsonb_build_object('id', a."id", 'officeId', a."officeId", 'officeVersi', o."versi",
          'zona', o."zona", 'peran', a."peran", 'reporterId', a."reporterId", 'plt', a."plt", 'sampai', a."sampai")
        ORDER BY a."id")
      FROM "Assignment" a JOIN "Office" o ON o."id" = a."officeId"
      WHERE a."personId" = "sender"."id" AND a."endedAt" IS NULL),
    'unsent', EXISTS (
      SELECT FROM "Outbox" w WHERE w."chatId" = "chat_id" AND w."jenis" IN ('jawaban', 'kuitansi')
        AND w."sentAt" IS NULL AND w."deadAt" IS NULL AND w."uncertainAt" IS NULL
        AND (w."method" LIKE 'send%' OR w."method" LIKE 'edit%')),
    'answer', (
      SELECT jsonb_build_object('sent', o."sentAt" IS NOT NULL, 'messageId', o."messageId") FROM "Outbox" o
      WHERE o."chatId" = "chat_id" AND o."jenis" IN ('jawaban', 'kuitansi') AND o."method" LIKE 'send%'
      ORDER BY o."id" DESC LIMIT 1));
END $$;
