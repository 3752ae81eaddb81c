import type { Config } from '../config.ts';
import { ok, type Result } from '../domain/result.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { createLog } from '../log.ts';
import { demoAccess } from '../store/database/demo-database.ts';
import { accessServer, openStore } from '../store/database/open-store.ts';
import type { Refusal } from './commands/command.ts';

/** A command works beside a running bot and takes few of the server's connections. */
const CONNECTIONS = 2;

/**
 * Runs `work` on the database that the environment names: starts or joins the embedded server, brings the schema up to
 * date, and refuses a database that is stamped for another use (a live command never writes into the demonstration).
 */
export async function withDatabase<T>(
  config: Config,
  work: (prisma: PrismaClient) => Promise<T>,
): Promise<Result<T, Refusal>> {
  const demo = config.mode === 'demo';
  const server = await accessServer(config.database, createLog({ level: 'warn' }), demo);
  if (!server.ok) return server;
  const access = demo ? { ...server.value, ...(await demoAccess(server.value)) } : server.value;
  const store = await openStore(access, demo ? 'demo' : `live:${config.botId}`, {
    max: CONNECTIONS,
  });
  if (!store.ok) return store;
  try {
    return ok(await work(store.value.database.prisma));
  } finally {
    await store.value.release();
  }
}
