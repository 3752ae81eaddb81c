-- One version for the whole report in place of one for each draft, which began again at 1 with every draft.
-- AlterTable
ALTER TABLE "Report" ADD COLUMN     "versi" INTEGER NOT NULL DEFAULT 1;

-- Buttons that are on screens carry the version of their draft: those of an open draft stay valid, and those of drafts
-- that were sent are below every version to come.
UPDATE "Report" r SET "versi" = COALESCE((SELECT d."versi" FROM "Draft" d WHERE d."reportId" = r."id"), 1000);

-- AlterTable
ALTER TABLE "Draft" DROP COLUMN "versi",
ADD COLUMN     "mulaiVersi" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "openedAt" TIMESTAMPTZ(3),
ADD COLUMN     "openedById" INTEGER;

-- AlterTable
ALTER TABLE "DraftAnswer" ADD COLUMN     "versi" INTEGER NOT NULL DEFAULT 0;

-- A button that is on a screen changed an answer only at the newest version of its draft.
UPDATE "DraftAnswer" a SET "versi" = r."versi" FROM "Report" r WHERE r."id" = a."reportId";
