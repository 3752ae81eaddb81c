import pg from 'pg';
import type { ServerAccess } from './client.ts';

/** The demonstration's database, made anew at every start. */
const DEMO = 'peragaan';
/** The same as it is at the start, copied in a moment; its comment says what it was made of. */
const TEMPLATE = 'peragaan_awal';

/** How the demonstration's server is reached. */
type Access = Pick<ServerAccess, 'connection' | 'owner'>;

const within = ({ connection, owner }: Access, database: string): Access => ({
  connection: { ...connection, database },
  owner: { ...owner, database },
});

async function makeDatabase(client: pg.Client, name: string, like = 'template1'): Promise<void> {
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${like}`);
  // As in every database of the program: no tables of a session's own.
  await client.query(`REVOKE TEMPORARY ON DATABASE ${name} FROM PUBLIC`);
}

/** The demonstration's database as it is now, for commands beside it; an empty one when it never ran. */
export async function demoAccess(access: Access): Promise<Access> {
  const client = new pg.Client(access.owner);
  await client.connect();
  try {
    const { rows } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DEMO]);
    if (rows.length === 0) await makeDatabase(client, DEMO);
    return within(access, DEMO);
  } finally {
    await client.end();
  }
}

async function templateMark(client: pg.Client): Promise<string | undefined> {
  const { rows } = await client.query<{ mark: string | null }>(
    "SELECT shobj_description(oid, 'pg_database') AS mark FROM pg_database WHERE datname = $1",
    [TEMPLATE],
  );
  return rows[0]?.mark ?? undefined;
}

/**
 * Makes the demonstration's database as it is on its first morning: a visitor always begins at the same point.
 * @param mark what the template is made of; another mark makes it anew
 * @param fill migrates and fills the template
 * @returns undefined when another demonstration uses the database right now
 */
export async function freshDemoDatabase(
  access: Access,
  mark: string,
  fill: (template: Access) => Promise<void>,
): Promise<Access | undefined> {
  const client = new pg.Client(access.owner);
  await client.connect();
  try {
    const { rows } = await client.query('SELECT 1 FROM pg_stat_activity WHERE datname = $1', [DEMO]);
    if (rows.length > 0) return undefined;
    if ((await templateMark(client)) !== mark) {
      await client.query(`DROP DATABASE IF EXISTS ${TEMPLATE}`);
      await makeDatabase(client, TEMPLATE);
      await fill(within(access, TEMPLATE));
      await client.query(`COMMENT ON DATABASE ${TEMPLATE} IS '${mark.replaceAll("'", '')}'`);
    }
    await client.query(`DROP DATABASE IF EXISTS ${DEMO}`);
    await makeDatabase(client, DEMO, TEMPLATE);
    return within(access, DEMO);
  } finally {
    await client.end();
  }
}
