-- One order for what is recorded about money and what is done to reports: a report is judged by what was recorded
-- before it was verified, also where two things carry one instant. What is there already gets its order from its time.
CREATE SEQUENCE "tercatat" AS integer;

-- AlterTable
ALTER TABLE "AnggaranKas" ADD COLUMN     "tercatat" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Pagu" ADD COLUMN     "tercatat" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "ReportEvent" ADD COLUMN     "tercatat" INTEGER NOT NULL DEFAULT 0;

-- Money of one instant is one entry, written on several versions of the plan; it comes before a step of that instant.
CREATE TEMPORARY TABLE "urutan" ON COMMIT DROP AS
  SELECT "at", "jenis", row_number() OVER (ORDER BY "at", "jenis")::int AS "nomor" FROM (
    SELECT "createdAt" AS "at", 0 AS "jenis" FROM "Pagu"
    UNION SELECT "createdAt", 0 FROM "AnggaranKas"
    UNION SELECT "at", 1 FROM "ReportEvent") t;

UPDATE "Pagu" p SET "tercatat" = u."nomor" FROM "urutan" u WHERE u."jenis" = 0 AND u."at" = p."createdAt";
UPDATE "AnggaranKas" k SET "tercatat" = u."nomor" FROM "urutan" u WHERE u."jenis" = 0 AND u."at" = k."createdAt";
UPDATE "ReportEvent" e SET "tercatat" = u."nomor" FROM "urutan" u WHERE u."jenis" = 1 AND u."at" = e."at";

SELECT setval('tercatat', (SELECT COALESCE(max("nomor"), 0) + 1 FROM "urutan"));

ALTER TABLE "AnggaranKas" ALTER COLUMN "tercatat" SET DEFAULT nextval('tercatat'::regclass);
ALTER TABLE "Pagu" ALTER COLUMN "tercatat" SET DEFAULT nextval('tercatat'::regclass);
ALTER TABLE "ReportEvent" ALTER COLUMN "tercatat" SET DEFAULT nextval('tercatat'::regclass);
