import type { DatabaseConfig } from '../../config.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Log } from '../../log.ts';
import type { EmbeddedEvent } from '../embedded/embedded.ts';
import type { EmbeddedRefusal } from '../embedded/home/refusal.ts';
import { startEmbedded } from '../embedded/start-embedded.ts';
import { type Database, type DatabaseOptions, openDatabase, type ServerAccess } from './client.ts';
import { grantRows, type PrivilegeRefusal } from './grant-rows.ts';
import { claimInstallation, type InstallationRefusal, type InstallationStamp } from './installation.ts';
import { type MigrationRefusal, migrate } from './migration/migrate.ts';

/** An open database and how to let go of it. */
export interface Store {
  database: Database;
  /** Closes the pool, then leaves the embedded server, which stops when nobody uses it any more. */
  release(): Promise<void>;
}

export type StoreRefusal = EmbeddedRefusal | MigrationRefusal | PrivilegeRefusal | InstallationRefusal;

/**
 * The server that the configuration names: an address, or the embedded one, started when it does not run.
 * @param mayMakeUser as root, makes the system user of the embedded server when it is missing
 */
export async function accessServer(
  config: DatabaseConfig,
  log: Log,
  mayMakeUser = false,
): Promise<Result<ServerAccess, EmbeddedRefusal>> {
  if (config.kind === 'server') {
    const connection = { connectionString: config.url };
    const owner = { connectionString: config.migrateUrl ?? config.url };
    return ok({ connection, owner, release: async () => undefined });
  }
  const onEvent = (event: EmbeddedEvent) => log.info(`embedded PostgreSQL: ${event}`);
  return await startEmbedded(config.home, { onEvent, mayMakeUser });
}

/** Brings the schema up to date, opens the database, and stamps it or refuses another use. */
export async function openStore(
  access: ServerAccess,
  stamp: InstallationStamp,
  options: DatabaseOptions = {},
): Promise<Result<Store, StoreRefusal>> {
  const migrated = await migrate(access.owner);
  if (!migrated.ok) {
    await access.release();
    return migrated;
  }
  const granted = await grantRows(access);
  if (!granted.ok) {
    await access.release();
    return granted;
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
