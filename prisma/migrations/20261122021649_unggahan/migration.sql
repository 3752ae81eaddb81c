-- CreateTable
CREATE TABLE "Unggahan" (
    "id" SERIAL NOT NULL,
    "officeId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "tujuan" TEXT NOT NULL,
    "keadaan" TEXT NOT NULL,
    "nama" TEXT NOT NULL,
    "telegramFileId" TEXT,
    "fileId" INTEGER,
    "args" JSONB NOT NULL,
    "isi" JSONB,
    "versi" INTEGER NOT NULL DEFAULT 0,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "leaseUntil" TIMESTAMPTZ(3),
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Unggahan_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Unggahan_keadaan_idx" ON "Unggahan"("keadaan");
