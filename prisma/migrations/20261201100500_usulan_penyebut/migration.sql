-- AlterTable
ALTER TABLE "DraftAnswer" ADD COLUMN     "usulanPenyebut" DECIMAL(20,4);

-- AlterTable
ALTER TABLE "Realisasi" ADD COLUMN     "usulanPenyebut" DECIMAL(20,4);
