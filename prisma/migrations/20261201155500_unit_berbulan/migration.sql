-- Units begin, end and are called otherwise from a month on, and sub kegiatan change hands from a month on: reports of
-- the months before keep their unit and its name of then.

-- AlterTable
ALTER TABLE "ReporterUnit" ADD COLUMN     "sinceMonth" TEXT,
ADD COLUMN     "successorId" INTEGER,
ADD COLUMN     "untilMonth" TEXT;

-- CreateTable
CREATE TABLE "OwnerChange" (
    "id" SERIAL NOT NULL,
    "officeId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "since" TEXT NOT NULL,
    "reporterId" INTEGER NOT NULL,
    "afterPlanId" INTEGER NOT NULL,
    "personId" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "OwnerChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UnitName" (
    "id" SERIAL NOT NULL,
    "reporterId" INTEGER NOT NULL,
    "since" TEXT,
    "name" TEXT NOT NULL,
    "namaPendek" TEXT NOT NULL,
    "personId" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "UnitName_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "OwnerChange_officeId_idx" ON "OwnerChange"("officeId");

-- CreateIndex
CREATE INDEX "UnitName_reporterId_idx" ON "UnitName"("reporterId");

-- AddForeignKey
ALTER TABLE "OwnerChange" ADD CONSTRAINT "OwnerChange_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnitName" ADD CONSTRAINT "UnitName_reporterId_fkey" FOREIGN KEY ("reporterId") REFERENCES "ReporterUnit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
