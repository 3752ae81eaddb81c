import pg from 'pg';

/**
 * One process's registration as a user of the embedded server: a shared advisory lock on a connection of its own.
 * PostgreSQL itself lets go of it when the process dies, however it dies.
 */
export interface Lease {
  /** Resolves when the connection is lost or given up. */
  lost: Promise<void>;
  /** Numbers of the other processes that are registered, those just killed perhaps still among them. */
  otherUsers(): Promise<number[]>;
  /** Tries to become the only one: true when nobody else is registered, and from then on nobody can be. */
  becomeLast(): Promise<boolean>;
  /** Ends the registration; when it resolves, the server knows. */
  giveUp(): Promise<void>;
}

/** Two-number advisory locks are a space of their own: no lock of the program's work can be the same. */
const KEY_SPACE = 1263424596;
const KEY = `${KEY_SPACE}, 1`;

/** Begins the name under which a lease shows in pg_stat_activity; the process's number follows. */
const NAME = 'kentongan-lease ';

/** Errors that mean "no server is ready here (any more)", as opposed to one that refuses us. */
const NOT_READY = new Set(['ECONNREFUSED', 'ENOENT', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03']);

/**
 * Registers with a running server.
 * @returns undefined when none is ready, or the one there is about to stop
 */
export async function takeLease(config: pg.ClientConfig): Promise<Lease | undefined> {
  const client = new pg.Client({ ...config, application_name: `${NAME}${process.pid}` });
  const lost = new Promise<void>((resolve) => client.once('end', () => resolve()));
  // Followed by 'end'. A server that stops under the first query refuses that query without a code.
  let broken = false;
  client.on('error', () => {
    broken = true;
  });
  try {
    await client.connect();
    const { rows } = await client.query(`SELECT pg_try_advisory_lock_shared(${KEY}) AS granted`);
    if (rows[0]?.granted === true) return leaseOn(client, lost);
  } catch (error) {
    if (!broken && !isNotReady(error)) throw error;
  }
  await client.end().catch(() => undefined);
  return undefined;
}

function leaseOn(client: pg.Client, lost: Promise<void>): Lease {
  return {
    lost,
    async otherUsers() {
      const { rows } = await client.query<{ name: string }>(
        `SELECT a.application_name AS name FROM pg_locks l JOIN pg_stat_activity a USING (pid)
          WHERE l.locktype = 'advisory' AND l.classid = ${KEY_SPACE} AND l.pid <> pg_backend_pid()`,
      );
      return rows.map((row) => Number(row.name.slice(NAME.length)));
    },
    async becomeLast() {
      const { rows } = await client.query(`SELECT pg_try_advisory_lock(${KEY}) AS granted`);
      return rows[0]?.granted === true;
    },
    async giveUp() {
      // Asked for and answered, not only hung up: the next to leave must not find us still registered.
      await client.query('SELECT pg_advisory_unlock_all()').catch(() => undefined);
      await client.end().catch(() => undefined);
    },
  };
}

/** Whether `work` could be done; false when no server is ready here. */
export async function whenReady(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (isNotReady(error)) return false;
    throw error;
  }
}

function isNotReady(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  // pg reports a connection that the server hung up on during the greeting without a code.
  return code === undefined ? /terminated|not queryable/.test(message ?? '') : NOT_READY.has(code);
}
