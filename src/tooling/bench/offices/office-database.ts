import pg from 'pg';
import { openStore, type Store } from '../../../store/database/open-store.ts';
import type { Embedded } from '../../../store/embedded/embedded.ts';
import { startEmbedded } from '../../../store/embedded/start-embedded.ts';

/** A store of some offices, open. */
export type OpenDatabase = Pick<Store, 'database'>;

/**
 * A server of its own for what is only read after it was filled. It has the program's memory; only the filling is
 * spared what guards against a power cut.
 */
export async function startReadingServer(folder: string): Promise<Embedded> {
  const settings = { fsync: 'off', full_page_writes: 'off', max_wal_size: '1GB', autovacuum: 'off' };
  const server = await startEmbedded(folder, { settings });
  if (!server.ok) throw new Error(`PostgreSQL does not start: ${server.refusal.code}`);
  return server.value;
}

/**
 * Opens one database of the server, at the program's schema.
 * @param owner of the database: it is filled and measured as one role
 */
export async function openOn(owner: pg.ClientConfig, database: string): Promise<Store> {
  const connection = { ...owner, database };
  const store = await openStore({ connection, owner: connection, release: async () => undefined }, 'demo');
  if (!store.ok) throw new Error(`the database cannot be used: ${store.refusal.code}`);
  return store.value;
}

/** Makes a database, empty or as a copy of another, which nobody may have open. */
export async function createDatabase(
  connection: pg.ClientConfig,
  database: string,
  like = 'template0',
): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  await client.query(`CREATE DATABASE "${database}" TEMPLATE "${like}"`);
  await client.end();
}
