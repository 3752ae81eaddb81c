import pg, { type ClientConfig } from 'pg';
import { inject } from 'vitest';
import { type Database, type DatabaseOptions, openDatabase } from '../../../src/store/database/client.ts';

/** A database of a test's own. */
export interface FreshDatabase extends Database {
  name: string;
  /** For a second pool or a raw client, as the running program connects: rows, and nothing else. */
  connection: ClientConfig;
  /** As the role that owns the tables, for what changes them. */
  owner: ClientConfig;
  /** The owner as an address, for a program that is given DATABASE_URL and migrates with it. */
  url: string;
  /** Runs statements as the owner. */
  asOwner(...statements: string[]): Promise<void>;
  /** Closes and removes it; connections of other processes are cut. */
  drop(): Promise<void>;
}

let made = 0;

/**
 * An empty database with the newest schema, copied in some 50 ms; call `drop` in afterAll or afterEach.
 * @param options.template what it is copied from instead
 */
export async function freshDatabase({
  template = inject('testServer').template,
  ...options
}: DatabaseOptions & { template?: string } = {}): Promise<FreshDatabase> {
  const made = await createDatabase(template);
  const database = await openDatabase(made.connection, { max: 5, ...options });
  return {
    ...database,
    ...made,
    async drop() {
      await database.close();
      await made.drop();
    },
  };
}

/** An empty database without any schema, for tests of what makes the schema. */
export function emptyDatabase(): Promise<Omit<FreshDatabase, keyof Database>> {
  return createDatabase('template1');
}

async function createDatabase(template: string) {
  const server = inject('testServer');
  made += 1;
  const name = `t_${server.run}_${process.env.VITEST_POOL_ID ?? 0}_${process.pid}_${made}`;
  await administer(server.owner, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const owner = { ...server.owner, database: name };
  return {
    name,
    connection: { ...server.connection, database: name },
    owner,
    url: address(owner),
    asOwner: (...statements: string[]) => administer(owner, ...statements),
    drop: () => administer(server.owner, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

async function administer(server: ClientConfig, ...statements: string[]): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  try {
    for (const sql of statements) await client.query(sql);
  } finally {
    await client.end();
  }
}

function address(connection: ClientConfig): string {
  const { user, password, host = '', port, database } = connection;
  const account = password === undefined ? user : `${user}:${password}`;
  return host.startsWith('/')
    ? `postgresql://${account}@/${database}?host=${encodeURIComponent(host)}&port=${port}`
    : `postgresql://${account}@${host}:${port}/${database}`;
}
