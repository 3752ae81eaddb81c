-- AlterTable
ALTER TABLE "Office" ADD COLUMN     "mulaiBulan" TEXT;
