-- DropIndex
DROP INDEX "PlanNode_planId_kode_key";

-- AlterTable
ALTER TABLE "DraftAnswer" ADD COLUMN     "kategori" TEXT,
ADD COLUMN     "penyebut" DECIMAL(20,4),
ADD COLUMN     "unsur" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "Indikator" ADD COLUMN     "antarDesa" TEXT NOT NULL DEFAULT 'sum',
ADD COLUMN     "baseline" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "baselineNilai" DECIMAL(20,4),
ADD COLUMN     "formula" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "rumus" TEXT,
ADD COLUMN     "skala" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "syaratDesa" JSONB;

-- AlterTable
ALTER TABLE "PlanNode" ADD COLUMN     "hasil" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "kunci" TEXT;

-- AlterTable
ALTER TABLE "PlanVersion" ADD COLUMN     "createdById" INTEGER,
ADD COLUMN     "fileId" INTEGER,
ADD COLUMN     "keputusan" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "Realisasi" ADD COLUMN     "kategori" TEXT,
ADD COLUMN     "penyebut" DECIMAL(20,4),
ADD COLUMN     "unsur" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "StoredFile" ADD COLUMN     "sidik" TEXT;

-- AlterTable
ALTER TABLE "Target" ADD COLUMN     "baris" INTEGER,
ADD COLUMN     "kategori" TEXT,
ADD COLUMN     "max" DECIMAL(20,4),
ADD COLUMN     "min" DECIMAL(20,4);

-- A plan stored before has unique codes: they are its lineage.
UPDATE "PlanNode" SET "kunci" = "kode";
ALTER TABLE "PlanNode" ALTER COLUMN "kunci" SET NOT NULL;

-- CreateTable
CREATE TABLE "AnggaranKas" (
    "id" SERIAL NOT NULL,
    "nodeId" INTEGER NOT NULL,
    "tahun" INTEGER NOT NULL,
    "bulan" INTEGER NOT NULL,
    "nilai" DECIMAL(20,4) NOT NULL,
    "berlakuDari" DATE NOT NULL,
    "enteredById" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AnggaranKas_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProfilKabupaten" (
    "id" SERIAL NOT NULL,
    "wilayah" TEXT NOT NULL,
    "berlakuDari" DATE NOT NULL,
    "isi" JSONB NOT NULL,
    "alasan" TEXT NOT NULL,
    "createdById" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ProfilKabupaten_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AnggaranKas_nodeId_tahun_idx" ON "AnggaranKas"("nodeId", "tahun");

-- CreateIndex
CREATE INDEX "ProfilKabupaten_wilayah_berlakuDari_idx" ON "ProfilKabupaten"("wilayah", "berlakuDari");

-- CreateIndex
CREATE UNIQUE INDEX "PlanNode_planId_kunci_key" ON "PlanNode"("planId", "kunci");

-- AddForeignKey
ALTER TABLE "AnggaranKas" ADD CONSTRAINT "AnggaranKas_nodeId_fkey" FOREIGN KEY ("nodeId") REFERENCES "PlanNode"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
