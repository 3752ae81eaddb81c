import pg, { type ClientConfig } from 'pg';
import { inject } from 'vitest';
import { type Database, type DatabaseOptions, openDatabase } from '../../src/store/client.ts';

/** A database of a test's own. */
export interface FreshDatabase extends Database {
  name: string;
  /** For a second pool or a raw client. */
  connection: ClientConfig;
  /** The same as an address, for a program that is given DATABASE_URL. */
  url: string;
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
  const { name, connection, url, drop } = await createDatabase(template);
  const database = await openDatabase(connection, { max: 5, ...options });
  return {
    ...database,
    name,
    connection,
    url,
    async drop() {
      await database.close();
      await drop();
    },
  };
}

/** An empty database without any schema, for tests of what makes the schema. */
export function emptyDatabase(): Promise<Pick<FreshDatabase, 'name' | 'connection' | 'url' | 'drop'>> {
  return createDatabase('template1');
}

async function createDatabase(template: string) {
  const { connection: server, run } = inject('testServer');
  made += 1;
  const name = `t_${run}_${process.env.VITEST_POOL_ID ?? 0}_${process.pid}_${made}`;
  await administer(server, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const connection = { ...server, database: name };
  return {
    name,
    connection,
    url: address(connection),
    drop: () => administer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

async function administer(server: ClientConfig, sql: string): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  try {
    await client.query(sql);
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
