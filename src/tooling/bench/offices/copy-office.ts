import type { PoolClient } from 'pg';
import type { Database } from '../../../store/database/client.ts';

/** Ids of the copied office lie below it, so that the n-th copy's are those and n times it. */
const STRIDE = 20_000;

/** Every table that an office has rows in, after those that it points at, with the columns that hold ids. */
const TABLES: readonly { name: string; ids: readonly string[]; order?: string; only?: string }[] = [
  { name: 'Office', ids: ['id'] },
  { name: 'ReporterUnit', ids: ['id', 'officeId'] },
  { name: 'Person', ids: ['id', 'telegramId'] },
  { name: 'Assignment', ids: ['id', 'personId', 'officeId', 'reporterId'] },
  { name: 'Holiday', ids: ['id', 'officeId'] },
  { name: 'PlanVersion', ids: ['id', 'officeId'] },
  { name: 'PlanNode', ids: ['id', 'planId', 'parentId', 'ownerId'] },
  { name: 'Pagu', ids: ['id', 'nodeId'] },
  { name: 'AnggaranKas', ids: ['id', 'nodeId'] },
  { name: 'Indikator', ids: ['id', 'planId', 'nodeId'] },
  { name: 'Target', ids: ['id', 'indikatorId'] },
  { name: 'Report', ids: ['id', 'reporterId', 'planId'], order: 't."month"' },
  { name: 'ReportRevision', ids: ['id', 'reportId', 'sentById'], order: 't."sentAt"' },
  {
    name: 'Realisasi',
    ids: ['id', 'reportId', 'indikatorId', 'nodeId', 'enteredById'],
    order: 't."enteredAt"',
  },
  { name: 'ReportEvent', ids: ['id', 'reportId', 'personId'], order: 't."at"' },
  { name: 'Kendala', ids: ['id', 'reportId', 'personId'], order: 't."at"' },
  // The document of the plan is one file for all of them.
  { name: 'StoredFile', ids: ['id'], order: 't."createdAt"', only: `t."mime" = 'image/jpeg'` },
  { name: 'Bukti', ids: ['id', 'reportId', 'fileId', 'personId'], order: 't."at"' },
];

/** Columns that hold more than an id: a code of the area (30 kecamatan in a kabupaten), keys of items. */
const OTHERS: Readonly<Record<string, string>> = {
  'Office.wilayah': `'35.' || 18 + k / 30 || '.' || 60 + k % 30`,
  'Realisasi.butir': `left(t."butir", 1) || substr(t."butir", 2)::int + k * ${STRIDE}`,
  'Kendala.butir': `ARRAY(SELECT left(b, 1) || substr(b, 2)::int + k * ${STRIDE} FROM unnest(t."butir") b)`,
};

async function columnsOf(client: PoolClient, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1 ORDER BY ordinal_position`,
    [table],
  );
  return rows.map(({ name }) => name);
}

/**
 * Copies the only office of a database with all that it has, inside the server. Rows lie as years of real use would
 * have left them: month by month, in each the reports of all offices mixed.
 * @param copies how many beside the first
 */
export async function copyOffice({ pool }: Database, copies: number): Promise<void> {
  const client = await pool.connect();
  try {
    // Foreign keys are not looked up for rows that are copies of sound ones; indexes are built once, at the end.
    await client.query(`SET work_mem = '256MB'; SET maintenance_work_mem = '256MB'`);
    const foreignKeys = await dropForeignKeys(client);
    const indexes = await dropIndexes(client);
    for (const table of TABLES) await copyTable(client, table, copies);
    for (const definition of [...indexes, ...foreignKeys]) await client.query(definition);
    await client.query(`RESET work_mem; RESET maintenance_work_mem`);
  } finally {
    client.release();
  }
}

async function copyTable(
  client: PoolClient,
  { name, ids, order, only = 'true' }: (typeof TABLES)[number],
  copies: number,
): Promise<void> {
  const columns = await columnsOf(client, name);
  const values = columns.map(
    (one) => OTHERS[`${name}.${one}`] ?? (ids.includes(one) ? `t."${one}" + k * ${STRIDE}` : `t."${one}"`),
  );
  const { rows } = await client.query<{ max: number | null }>(`SELECT max("id") AS max FROM "${name}"`);
  if ((rows[0]?.max ?? 0) >= STRIDE) throw new Error(`${name} has ids from ${STRIDE} on`);
  await client.query(`INSERT INTO "${name}" (${columns.map((one) => `"${one}"`).join(', ')})
    SELECT ${values.join(', ')} FROM "${name}" t CROSS JOIN generate_series(1, ${copies}) k
    WHERE ${only} ORDER BY ${order === undefined ? '' : `${order}, `}k, t."id"`);
  await client.query(`SELECT setval(pg_get_serial_sequence('"${name}"', 'id'), max("id")) FROM "${name}"`);
}

/** Drops every foreign key. @returns the statements that make it again, for rows to come only */
async function dropForeignKeys(client: PoolClient): Promise<string[]> {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(
    `SELECT conrelid::regclass::text AS "table", conname AS name, pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`,
  );
  for (const { table, name } of rows) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT "${name}"`);
  return rows.map(
    ({ table, name, definition }) => `ALTER TABLE ${table} ADD CONSTRAINT "${name}" ${definition} NOT VALID`,
  );
}

/** Drops what is no primary key. @returns the statements that make it again */
async function dropIndexes(client: PoolClient): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `SELECT indexname AS name, indexdef AS definition FROM pg_indexes
     WHERE schemaname = 'public' AND tablename = ANY($1) AND indexname NOT LIKE '%\\_pkey'`,
    [TABLES.map(({ name }) => name)],
  );
  for (const { name } of rows) await client.query(`DROP INDEX "${name}"`);
  return rows.map(({ definition }) => definition);
}
