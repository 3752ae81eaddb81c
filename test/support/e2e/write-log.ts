import type { FreshDatabase } from '../database/database.ts';

/** What a press writes by being a press: the update, its answers, the menu and last sight of the sender. */
const BY_BEING_A_PRESS = [
  'Outbox',
  'SeenUpdate',
  'StrangerAnswer',
  'DialogState',
  'Person',
  'JobRun',
  '_prisma_migrations',
  'test_write',
];

/** A row that was written, with the office that it belongs to; null where it belongs to none (a stored file). */
export interface Written {
  table: string;
  officeId: number | null;
}

/** Every table notes what is written to it from now on, and for which office. */
export async function installWriteLog({ prisma, asOwner }: FreshDatabase): Promise<void> {
  await asOwner(
    'CREATE TABLE "test_write" ("table" text, "row" jsonb)',
    'GRANT ALL ON "test_write" TO PUBLIC',
    `CREATE FUNCTION "test_note_write"() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO "test_write" VALUES (TG_TABLE_NAME, to_jsonb(COALESCE(NEW, OLD)) - 'isi');
      RETURN NULL;
    END $$`,
  );
  const tables = await prisma.$queryRawUnsafe<{ t: string }[]>(
    `SELECT tablename AS t FROM pg_tables WHERE schemaname = 'public' AND NOT tablename = ANY($1)`,
    BY_BEING_A_PRESS,
  );
  await asOwner(
    ...tables.map(
      ({ t }) =>
        `CREATE TRIGGER "test_note_write" AFTER INSERT OR UPDATE OR DELETE ON "${t}" FOR EACH ROW EXECUTE FUNCTION "test_note_write"()`,
    ),
  );
}

/** What was written since the last call. */
export async function takeWrites({ prisma }: FreshDatabase): Promise<Written[]> {
  return await prisma.$queryRawUnsafe<Written[]>(`
    WITH taken AS (DELETE FROM "test_write" RETURNING "table", "row")
    SELECT DISTINCT t."table", COALESCE(
      CASE WHEN t."table" = 'Office' THEN (t."row"->>'id')::int END,
      (t."row"->>'officeId')::int,
      (SELECT u."officeId" FROM "ReporterUnit" u WHERE u."id" = (t."row"->>'reporterId')::int),
      (SELECT u."officeId" FROM "Report" r JOIN "ReporterUnit" u ON u."id" = r."reporterId"
        WHERE r."id" = COALESCE((t."row"->>'reportId')::int, CASE WHEN t."table" = 'Report' THEN (t."row"->>'id')::int END)),
      (SELECT p."officeId" FROM "PlanNode" n JOIN "PlanVersion" p ON p."id" = n."planId"
        WHERE n."id" = (t."row"->>'nodeId')::int),
      (SELECT p."officeId" FROM "PlanVersion" p WHERE p."id" = (t."row"->>'planId')::int)) AS "officeId"
    FROM taken t`);
}
