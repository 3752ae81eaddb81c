import { createHash } from 'node:crypto';
import pg, { type ClientConfig } from 'pg';
import { inject } from 'vitest';
import { type DatabaseOptions, openDatabase } from '../../../src/store/database/client.ts';
import { type Tx, transact } from '../../../src/store/database/tx.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';

/** Begins the name of every database that others are copied from; the fingerprint of the sources follows. */
const PREFIX = 'filled_';
/** Shared by those who copy, alone for whoever makes or drops. */
const LOCK = "hashtext('filled')";

/** What a database is filled with: the same name always means the same rows. */
export interface Filling {
  /** Names the content with everything that it depends on beside the program's sources, e.g. `perak 2026-01-02`. */
  name: string;
  fill(tx: Tx): Promise<void>;
}

/**
 * A database of a test's own with a content that many test files begin with: made at its first use, copied from then
 * on, with the same ids. It is made anew whenever a source of the program or of its example offices has changed.
 */
export async function filledDatabase(
  { name, fill }: Filling,
  options: DatabaseOptions = {},
): Promise<FreshDatabase> {
  const { owner, template, sources } = inject('testServer');
  const hash = createHash('sha256').update(`${template} ${name}`).digest('hex').slice(0, 12);
  const filled = `${PREFIX}${sources}_${hash}`;
  const admin = new pg.Client(owner);
  await admin.connect();
  try {
    await admin.query(`SELECT pg_advisory_lock_shared(${LOCK})`);
    if (!(await exists(admin, filled))) {
      await admin.query(`SELECT pg_advisory_unlock_shared(${LOCK})`);
      await admin.query(`SELECT pg_advisory_lock(${LOCK})`);
      if (!(await exists(admin, filled))) await make(admin, owner, template, filled, fill);
    }
    return await freshDatabase({ ...options, template: filled });
  } finally {
    await admin.end();
  }
}

async function exists(admin: pg.Client, name: string): Promise<boolean> {
  const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [name]);
  return rowCount === 1;
}

async function make(
  admin: pg.Client,
  owner: ClientConfig,
  template: string,
  name: string,
  fill: Filling['fill'],
): Promise<void> {
  const draft = `${name}_draft`;
  await admin.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
  await admin.query(`CREATE DATABASE ${draft} TEMPLATE ${template}`);
  const database = await openDatabase({ ...owner, database: draft });
  try {
    await transact(database.prisma, fill);
    // The copies are planned with the statistics of their content, as a database that was filled a while ago is.
    await database.pool.query('ANALYZE');
  } finally {
    await database.close();
  }
  await admin.query(`ALTER DATABASE ${draft} WITH ALLOW_CONNECTIONS false`);
  await admin.query(`ALTER DATABASE ${draft} RENAME TO ${name}`);
}

/** Drops what was made from other sources. */
export async function dropStaleFillings(owner: ClientConfig, sources: string): Promise<void> {
  const admin = new pg.Client(owner);
  await admin.connect();
  try {
    await admin.query(`SELECT pg_advisory_lock(${LOCK})`);
    const { rows } = await admin.query<{ datname: string }>(
      "SELECT datname FROM pg_database WHERE starts_with(datname, $1) AND (NOT starts_with(datname, $2) OR datname LIKE '%draft')",
      [PREFIX, `${PREFIX}${sources}_`],
    );
    for (const { datname } of rows) await admin.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
  } finally {
    await admin.end();
  }
}
