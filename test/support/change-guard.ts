import type { FreshDatabase } from './database/database.ts';

/** Tables whose every change belongs in the office's record. */
export const RECORDED_TABLES = [
  'Assignment',
  'Holiday',
  'MonthCalendar',
  'Reopening',
  'OfficeSetting',
  'ReporterUnit',
  'UnitName',
  'OwnerChange',
  'PlanVersion',
  'PlanNode',
  'Indikator',
  'Target',
  'TargetSplit',
  'Pagu',
  'AnggaranKas',
  'ProfilKabupaten',
] as const;

/** Tables that are not, each for its reason. */
export const NOT_RECORDED: Readonly<Record<string, string>> = {
  Office: 'guarded by columns: version is a counter of the cache',
  Invitation: 'gives nothing until it is used; that one was made is recorded too',
  OfficeEvent: 'the record itself',
  Takeover: 'keeps who and when itself',
  Person: 'an account, of no office',
  Installation: 'the program’s own',
  Report: 'ReportEvent is its record',
  ReportRevision: 'a report keeps every revision with who and when',
  Realisasi: 'a figure keeps who and when',
  ReportEvent: 'a record itself',
  Kendala: 'keeps who and when',
  Bukti: 'keeps who and when',
  StoredFile: 'bytes',
  Draft: 'not sent yet',
  DraftAnswer: 'not sent yet',
  Upload: 'not in force until it is stored as DPA, money or plan',
  Outbox: 'messages',
  SeenUpdate: 'updates',
  StrangerAnswer: 'counts answers, of no office',
  DialogState: 'dialogues',
  JobRun: 'runs of jobs',
  DigestSnapshot: 'what was shown',
  _prisma_migrations: 'migrations',
};

/** Columns of Office that somebody decides. */
const OFFICE_COLUMNS = ['openDay', 'dueDay', 'closeDay', 'startMonth', 'name', 'zone'];

/** From now on every change without an event in its own transaction is noted when it commits. */
export async function installChangeGuard({ asOwner }: FreshDatabase): Promise<void> {
  const guard = (table: string, event: string) =>
    `CREATE CONSTRAINT TRIGGER "test_guard" AFTER ${event} ON "${table}" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "test_guard"()`;
  await asOwner(
    'CREATE TABLE "test_unrecorded" ("what" text)',
    'GRANT ALL ON "test_unrecorded" TO PUBLIC',
    `CREATE FUNCTION "test_guard"() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NOT EXISTS (SELECT 1 FROM "OfficeEvent" WHERE xmin = pg_current_xact_id()::xid) THEN
        INSERT INTO "test_unrecorded" VALUES (TG_OP || ' ' || TG_TABLE_NAME);
      END IF;
      RETURN NULL;
    END $$`,
    ...RECORDED_TABLES.map((table) => guard(table, 'INSERT OR UPDATE OR DELETE')),
    guard('Office', `INSERT OR UPDATE OF ${OFFICE_COLUMNS.map((one) => `"${one}"`).join(', ')}`),
  );
}

/** Changes that were committed without an event. */
export async function unrecorded({ prisma }: FreshDatabase): Promise<string[]> {
  const rows = await prisma.$queryRawUnsafe<{ what: string }[]>(
    'SELECT DISTINCT "what" FROM "test_unrecorded"',
  );
  return rows.map((one) => one.what);
}
