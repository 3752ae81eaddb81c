import pg, { type ClientConfig } from 'pg';
import { PrismaClient } from '../../generated/prisma/client.ts';
import { LevelledPg } from './begin-at-level.ts';
import { countingClient, type RoundTrips } from './round-trips.ts';

/** One process's access to the database: Prisma on a pool of our own. */
export interface Database {
  prisma: PrismaClient;
  pool: pg.Pool;
  /** Queries sent to the server so far; stays 0 unless counting was asked for. */
  roundTrips: RoundTrips;
  /** Closes every connection, after the work under way. */
  close(): Promise<void>;
}

/** How a process uses the database. */
export interface DatabaseOptions {
  /** Connections at most; 8 unless told otherwise. */
  max?: number;
  /** Counts every query at the driver, for `npm run bench`. */
  countRoundTrips?: boolean;
}

/**
 * Opens the database. Every connection works in UTC: with another zone the adapter stores instants shifted by it.
 * @throws when the database cannot be reached or keeps another time zone
 */
export async function openDatabase(
  connection: pg.ClientConfig,
  options: DatabaseOptions = {},
): Promise<Database> {
  const roundTrips: RoundTrips = { count: 0 };
  const pool = new pg.Pool({
    ...connection,
    options: '-c TimeZone=UTC',
    max: options.max ?? 8,
    ...(options.countRoundTrips === true ? { Client: countingClient(roundTrips) } : {}),
  });
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  try {
    await assertUtc(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const prisma = new PrismaClient({ adapter: new LevelledPg(pool) });
  return {
    prisma,
    pool,
    roundTrips,
    async close() {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

/** @throws when the database does not answer now */
export async function assertReachable({ pool }: Pick<Database, 'pool'>): Promise<void> {
  await pool.query('SELECT 1');
}

/** Whether the program's own role may do everything: then a mistake in the program may, too. */
export async function isSuperuser({ pool }: Pick<Database, 'pool'>): Promise<boolean> {
  const { rows } = await pool.query('SELECT rolsuper FROM pg_roles WHERE rolname = current_user');
  return rows[0]?.rolsuper === true;
}

async function assertUtc(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query("SELECT current_setting('TimeZone') AS zone");
  const zone: unknown = rows[0]?.zone;
  if (zone !== 'UTC')
    throw new Error(
      `the database works in time zone ${zone} although UTC was asked for (options in its address?)`,
    );
}

/** A server to connect to, and how to leave it. */
export interface ServerAccess {
  /** As the role that the program runs as. */
  connection: ClientConfig;
  /** As the role that owns the tables and migrates them; it may be the same. */
  owner: ClientConfig;
  release(): Promise<void>;
}
