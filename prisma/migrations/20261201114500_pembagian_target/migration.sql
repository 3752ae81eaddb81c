-- How a target is spread over the months is kept from change to change: a month that was verified is judged by what was
-- known then. What was changed in place before this stays as the first that is known.

-- CreateTable
CREATE TABLE "TargetSplit" (
    "id" SERIAL NOT NULL,
    "indikatorId" INTEGER NOT NULL,
    "cara" JSONB NOT NULL,
    "enteredById" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "tercatat" INTEGER NOT NULL DEFAULT nextval('tercatat'::regclass),

    CONSTRAINT "TargetSplit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "TargetSplit_indikatorId_idx" ON "TargetSplit"("indikatorId");

-- AddForeignKey
ALTER TABLE "TargetSplit" ADD CONSTRAINT "TargetSplit_indikatorId_fkey" FOREIGN KEY ("indikatorId") REFERENCES "Indikator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
