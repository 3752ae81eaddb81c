-- CreateTable
CREATE TABLE "OfficeEvent" (
    "id" SERIAL NOT NULL,
    "officeId" INTEGER NOT NULL,
    "nomor" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "oleh" TEXT NOT NULL,
    "personId" INTEGER,
    "peran" TEXT,
    "plt" BOOLEAN NOT NULL DEFAULT false,
    "perihal" TEXT NOT NULL,
    "tindakan" TEXT NOT NULL,
    "objek" TEXT NOT NULL,
    "sebelum" TEXT,
    "sesudah" TEXT,
    "alasan" TEXT,

    CONSTRAINT "OfficeEvent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "OfficeEvent_officeId_perihal_nomor_idx" ON "OfficeEvent"("officeId", "perihal", "nomor");

-- CreateIndex
CREATE UNIQUE INDEX "OfficeEvent_officeId_nomor_key" ON "OfficeEvent"("officeId", "nomor");

-- AddForeignKey
ALTER TABLE "OfficeEvent" ADD CONSTRAINT "OfficeEvent_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfficeEvent" ADD CONSTRAINT "OfficeEvent_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Only ever appended to: what was written about a change stays as it was written.
CREATE FUNCTION "office_event_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'OfficeEvent is only ever appended to (% was refused)', TG_OP;
END $$;

CREATE TRIGGER "OfficeEvent_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "OfficeEvent"
FOR EACH STATEMENT EXECUTE FUNCTION "office_event_append_only"();
