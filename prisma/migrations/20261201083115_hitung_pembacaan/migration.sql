-- AlterTable
ALTER TABLE "Bukti" ADD COLUMN     "readAttempts" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Unggahan" ADD COLUMN     "readAttempts" INTEGER NOT NULL DEFAULT 0;
