import type { ClientConfig } from 'pg';
import type { Config, DatabaseConfig } from '../config.ts';
import { ok, type Result } from '../domain/result.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { openDatabase } from '../store/client.ts';
import { startEmbedded } from '../store/embedded/start-embedded.ts';
import { claimInstallation } from '../store/installation.ts';
import { migrate } from '../store/migrate.ts';
import type { Refusal } from './command.ts';

/** A PostgreSQL to connect to, and how to leave it. */
interface Server {
  connection: ClientConfig;
  release(): Promise<void>;
}

async function reach(database: DatabaseConfig): Promise<Result<Server, Refusal>> {
  if (database.kind === 'embedded') return await startEmbedded(database.home);
  return ok({ connection: { connectionString: database.url }, release: async () => {} });
}

/**
 * Runs `work` on the database that the environment names: starts or joins the embedded server, brings the schema up to
 * date, and refuses a database that is stamped for another use (a live command never writes into the demonstration).
 */
export async function withDatabase<T>(
  config: Config,
  work: (prisma: PrismaClient) => Promise<T>,
): Promise<Result<T, Refusal>> {
  const server = await reach(config.database);
  if (!server.ok) return server;
  try {
    const migrated = await migrate(server.value.connection);
    if (!migrated.ok) return migrated;
    const database = await openDatabase(server.value.connection, { max: 2 });
    try {
      const stamp = config.mode === 'demo' ? 'demo' : (`live:${config.botId}` as const);
      const claimed = await claimInstallation(database.prisma, stamp);
      return claimed.ok ? ok(await work(database.prisma)) : claimed;
    } finally {
      await database.close();
    }
  } finally {
    await server.value.release();
  }
}
