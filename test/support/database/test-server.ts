import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClientConfig } from 'pg';
import pg from 'pg';
import { projectFile } from '../../../src/project-root.ts';
import { grantRows } from '../../../src/store/database/grant-rows.ts';
import { migrate } from '../../../src/store/database/migration/migrate.ts';
import { readMigrationFiles } from '../../../src/store/database/migration/migration-files.ts';

/** What every test file is told about the server of this run. */
export interface TestServer {
  /** As the running program connects: rows are read and written, nothing else. */
  connection: ClientConfig;
  /** As whoever migrates, makes and drops databases. */
  owner: ClientConfig;
  /** Name of the migrated database that fresh ones are copied from. */
  template: string;
  /** Number of the vitest process: part of every database name, so that leftovers can be told from living ones. */
  run: number;
  /** Fingerprint of what filled databases depend on. */
  sources: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer;
  }
}

/** One folder per checkout: short, since a socket's path is limited, and kept, so that the next run starts at once. */
export function testHome(): string {
  const checkout = createHash('sha256').update(projectFile()).digest('hex').slice(0, 8);
  return join(tmpdir(), `kentongan-uji-${process.getuid?.() ?? 0}-${checkout}`);
}

/** A database with the newest schema, made once per set of migrations and never written to afterwards. */
export async function ensureTemplate(connection: ClientConfig, owner: ClientConfig): Promise<string> {
  const sums = readMigrationFiles(projectFile('prisma', 'migrations')).map(
    (file) => `${file.name} ${file.checksum}`,
  );
  const name = `schema_${createHash('sha256').update(sums.join()).digest('hex').slice(0, 12)}`;
  const admin = new pg.Client(owner);
  await admin.connect();
  try {
    await admin.query("SELECT pg_advisory_lock(hashtext('template'))");
    const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await makeTemplate(admin, { connection, owner }, name);
  } finally {
    await admin.end();
  }
  return name;
}

async function makeTemplate(
  admin: pg.Client,
  { connection, owner }: Pick<TestServer, 'connection' | 'owner'>,
  name: string,
): Promise<void> {
  const draft = `${name}_draft`;
  await admin.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
  await admin.query(`CREATE DATABASE ${draft}`);
  const access = { connection: { ...connection, database: draft }, owner: { ...owner, database: draft } };
  const migrated = await migrate(access.owner);
  if (!migrated.ok) throw new Error(`the template cannot be migrated: ${JSON.stringify(migrated.refusal)}`);
  await grantRows(access);
  await admin.query(`ALTER DATABASE ${draft} WITH ALLOW_CONNECTIONS false`);
  await admin.query(`ALTER DATABASE ${draft} RENAME TO ${name}`);
}

/** Drops the databases of runs that `isOver` says have ended. */
export async function dropLeftovers(owner: ClientConfig, isOver: (run: number) => boolean): Promise<void> {
  const admin = new pg.Client(owner);
  await admin.connect();
  try {
    const { rows } = await admin.query<{ datname: string }>(
      "SELECT datname FROM pg_database WHERE datname LIKE 't\\_%'",
    );
    for (const { datname } of rows) {
      const run = Number(/^t_(\d+)_/.exec(datname)?.[1]);
      if (isOver(run)) await admin.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
    }
  } finally {
    await admin.end();
  }
}
