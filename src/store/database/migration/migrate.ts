import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { ok, type Result, refuse } from '../../../domain/result.ts';
import { projectFile } from '../../../project-root.ts';
import { type MigrationFile, readMigrationFiles } from './migration-files.ts';

/** Why a database is not brought to this program's schema; nothing was changed by the refused step. */
export type MigrationRefusal =
  /** No connection: wrong address or password, or no server there. */
  | { code: 'database-unreachable'; detail: string }
  /** Recorded as begun and never finished: a person must look. */
  | { code: 'migration-unfinished'; name: string }
  /** The database knows a migration that this program does not: an older program on a newer database. */
  | { code: 'migration-unknown'; name: string }
  /** The file differs from what was applied. */
  | { code: 'migration-edited'; name: string }
  /** A new file is dated before one that was applied. */
  | { code: 'migration-out-of-order'; name: string; newest: string }
  /** The script itself failed; all of it was rolled back. */
  | { code: 'migration-failed'; name: string; detail: string };

interface Recorded {
  name: string;
  checksum: string;
  finished: boolean;
}

/** The advisory lock that Prisma's own schema engine takes: whoever changes tables or rights on them holds it. */
export const PRISMA_LOCK = 72707369;

/** Prisma's own table, so that `prisma migrate` reads what we applied. */
const RECORDS_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

/**
 * Applies what is missing, oldest first, each script and its record in one transaction. A second process waits for
 * the first.
 * @param folder the migrations; those of the program unless a test says otherwise
 * @returns the names applied now
 */
export async function migrate(
  connection: pg.ClientConfig,
  folder: string = projectFile('prisma', 'migrations'),
): Promise<Result<string[], MigrationRefusal>> {
  const files = readMigrationFiles(folder);
  const client = new pg.Client({ ...connection, options: '-c TimeZone=UTC' });
  try {
    await client.connect();
  } catch (error) {
    return refuse({ code: 'database-unreachable', detail: describeOutage(error) });
  }
  try {
    // Held by the session: PostgreSQL frees it if we die, and whoever waits goes on.
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK]);
    await client.query(RECORDS_TABLE);
    const recorded = await readRecords(client);
    const refusal = firstContradiction(files, recorded);
    if (refusal !== undefined) return refuse(refusal);
    return await applyMissing(client, files, recorded);
  } finally {
    await client.end();
  }
}

/** For a name with several addresses Node wraps one error per address, and the wrapping has no text of its own. */
function describeOutage(error: unknown): string {
  const { message, code } = error as NodeJS.ErrnoException;
  return message || code || 'unknown';
}

async function readRecords(client: pg.Client): Promise<Recorded[]> {
  const { rows } = await client.query<Recorded>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
       FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY migration_name`,
  );
  return rows;
}

function firstContradiction(files: MigrationFile[], recorded: Recorded[]): MigrationRefusal | undefined {
  for (const { name, checksum, finished } of recorded) {
    if (!finished) return { code: 'migration-unfinished', name };
    const file = files.find((candidate) => candidate.name === name);
    if (file === undefined) return { code: 'migration-unknown', name };
    if (file.checksum !== checksum) return { code: 'migration-edited', name };
  }
  const newest = recorded.at(-1)?.name ?? '';
  const late = missing(files, recorded).find((file) => file.name < newest);
  return late && { code: 'migration-out-of-order', name: late.name, newest };
}

function missing(files: MigrationFile[], recorded: Recorded[]): MigrationFile[] {
  const done = new Set(recorded.map((record) => record.name));
  return files.filter((file) => !done.has(file.name));
}

async function applyMissing(
  client: pg.Client,
  files: MigrationFile[],
  recorded: Recorded[],
): Promise<Result<string[], MigrationRefusal>> {
  const applied: string[] = [];
  for (const { name, sql, checksum } of missing(files, recorded)) {
    try {
      await client.query('BEGIN');
      await client.query(sql);
      await client.query(
        `INSERT INTO "_prisma_migrations"
           (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
         VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
        [randomUUID(), checksum, name],
      );
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK');
      return refuse({ code: 'migration-failed', name, detail: (error as Error).message });
    }
    applied.push(name);
  }
  return ok(applied);
}
