-- CreateTable
CREATE TABLE "OfficeSetting" (
    "id" SERIAL NOT NULL,
    "officeId" INTEGER NOT NULL,
    "jenis" TEXT NOT NULL,
    "nilai" TEXT NOT NULL,
    "sejak" TEXT,
    "personId" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "OfficeSetting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Takeover" (
    "id" SERIAL NOT NULL,
    "officeId" INTEGER NOT NULL,
    "kunci" TEXT NOT NULL,
    "bulan" TEXT NOT NULL,
    "reporterId" INTEGER NOT NULL,
    "fromId" INTEGER NOT NULL,
    "dilihat" JSONB NOT NULL,
    "personId" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Takeover_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "OfficeSetting_officeId_idx" ON "OfficeSetting"("officeId");

-- CreateIndex
CREATE INDEX "Takeover_officeId_idx" ON "Takeover"("officeId");

-- AddForeignKey
ALTER TABLE "OfficeSetting" ADD CONSTRAINT "OfficeSetting_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Takeover" ADD CONSTRAINT "Takeover_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What an office had decided holds for all of its months, as it did before; from now on a change has a month.
INSERT INTO "OfficeSetting" ("officeId", "jenis", "nilai", "sejak", "personId", "at")
SELECT o."id", s."jenis", s."nilai", NULL, NULL, now() FROM "Office" o
CROSS JOIN LATERAL (VALUES ('uang_dari', o."uangDari"), ('dasar_uang', o."dasarUang")) AS s("jenis", "nilai")
ORDER BY o."id", s."jenis" DESC;

-- AlterTable
ALTER TABLE "Office" DROP COLUMN "dasarUang",
DROP COLUMN "uangDari";
