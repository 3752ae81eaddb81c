-- AlterTable
ALTER TABLE "Bukti" ADD COLUMN     "attempts" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "dikabariAt" TIMESTAMPTZ(3),
ADD COLUMN     "leaseUntil" TIMESTAMPTZ(3),
ADD COLUMN     "tolakAlasan" TEXT;

-- CreateIndex
CREATE INDEX "Bukti_keadaan_idx" ON "Bukti"("keadaan");
