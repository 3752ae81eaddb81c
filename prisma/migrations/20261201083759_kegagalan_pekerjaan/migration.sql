-- AlterTable
ALTER TABLE "JobRun" ADD COLUMN     "failedAt" TIMESTAMPTZ(3),
ADD COLUMN     "failures" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "lastError" TEXT;
