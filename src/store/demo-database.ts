import pg, { type ClientConfig } from 'pg';

/** The demonstration's database, made anew at every start. */
const DEMO = 'peragaan';
/** The same as it is at the start, copied in a moment; its comment says what it was made of. */
const TEMPLATE = 'peragaan_awal';

const within = (connection: ClientConfig, database: string): ClientConfig => ({ ...connection, database });

/** The demonstration's database as it is now, for commands beside it; an empty one when it never ran. */
export async function demoConnection(connection: ClientConfig): Promise<ClientConfig> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    const { rows } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DEMO]);
    if (rows.length === 0) await client.query(`CREATE DATABASE ${DEMO}`);
    return within(connection, DEMO);
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
  connection: ClientConfig,
  mark: string,
  fill: (template: ClientConfig) => Promise<void>,
): Promise<ClientConfig | undefined> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    const { rows } = await client.query('SELECT 1 FROM pg_stat_activity WHERE datname = $1', [DEMO]);
    if (rows.length > 0) return undefined;
    if ((await templateMark(client)) !== mark) {
      await client.query(`DROP DATABASE IF EXISTS ${TEMPLATE}`);
      await client.query(`CREATE DATABASE ${TEMPLATE}`);
      await fill(within(connection, TEMPLATE));
      await client.query(`COMMENT ON DATABASE ${TEMPLATE} IS '${mark.replaceAll("'", '')}'`);
    }
    await client.query(`DROP DATABASE IF EXISTS ${DEMO}`);
    await client.query(`CREATE DATABASE ${DEMO} TEMPLATE ${TEMPLATE}`);
    return within(connection, DEMO);
  } finally {
    await client.end();
  }
}
