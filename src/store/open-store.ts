import type { ClientConfig } from 'pg';
import type { DatabaseConfig } from '../config.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Log } from '../log.ts';
import { type Database, type DatabaseOptions, openDatabase } from './client.ts';
import type { EmbeddedRefusal } from './embedded/refusal.ts';
import { startEmbedded } from './embedded/start-embedded.ts';
import { claimInstallation, type InstallationRefusal, type InstallationStamp } from './installation.ts';
import { type MigrationRefusal, migrate } from './migrate.ts';

/** An open database and how to let go of it. */
export interface Store {
  database: Database;
  /** Closes the pool, then leaves the embedded server, which stops when nobody uses it any more. */
  release(): Promise<void>;
}

export type StoreRefusal = EmbeddedRefusal | MigrationRefusal | InstallationRefusal;

/** A server to connect to, and how to leave it. */
export interface ServerAccess {
  connection: ClientConfig;
  release(): Promise<void>;
}

/** The server that the configuration names: an address, or the embedded one, started when it does not run. */
export async function accessServer(
  config: DatabaseConfig,
  log: Log,
): Promise<Result<ServerAccess, EmbeddedRefusal>> {
  if (config.kind === 'server') {
    return ok({ connection: { connectionString: config.url }, release: async () => undefined });
  }
  return await startEmbedded(config.home, { onEvent: (event) => log.info(`embedded PostgreSQL: ${event}`) });
}

/** Brings the schema up to date, opens the database, and stamps it or refuses another use. */
export async function openStore(
  access: ServerAccess,
  stamp: InstallationStamp,
  options: DatabaseOptions = {},
): Promise<Result<Store, StoreRefusal>> {
  const migrated = await migrate(access.connection);
  if (!migrated.ok) {
    await access.release();
    return migrated;
  }
  const database = await openDatabase(access.connection, options);
  const release = async () => {
    await database.close();
    await access.release();
  };
  const claimed = await claimInstallation(database.prisma, stamp);
  if (claimed.ok) return ok({ database, release });
  await release();
  return claimed;
}
