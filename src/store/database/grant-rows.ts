import pg, { type ClientConfig } from 'pg';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { ServerAccess } from './client.ts';
import { PRISMA_LOCK } from './migration/migrate.ts';

/** The role that the program runs as cannot be given what it needs. */
export type PrivilegeRefusal = { code: 'database-role'; detail: string };

/** Tables whose rows are added and read and, by the running program, never changed nor removed. */
const APPEND_ONLY: readonly string[] = ['OfficeEvent', 'TargetSplit', 'UnitName', 'OwnerChange'];

/** Written by whoever migrates; the running program may look. */
const READ_ONLY: readonly string[] = ['_prisma_migrations'];

const ROWS = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as const;
const RIGHTS = [...ROWS, 'TRUNCATE', 'REFERENCES', 'TRIGGER'] as const;

function wanted(table: string): readonly string[] {
  if (READ_ONLY.includes(table)) return ['SELECT'];
  return APPEND_ONLY.includes(table) ? ['SELECT', 'INSERT'] : ROWS;
}

/**
 * Gives the running program's role what it needs of every table of the owner's and takes away the rest, in one
 * transaction and only where something differs. Nothing is done where both are the same role.
 */
export async function grantRows({
  connection,
  owner,
}: Pick<ServerAccess, 'connection' | 'owner'>): Promise<Result<void, PrivilegeRefusal>> {
  if (owner === connection || sameAddress(owner, connection)) return ok(undefined);
  const role = await currentRole(connection);
  const client = new pg.Client(owner);
  await client.connect();
  try {
    const { rows } = await client.query<{ own: boolean }>('SELECT current_user = $1 AS own', [role]);
    if (rows[0]?.own !== true) await grantTo(client, role);
    return ok(undefined);
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (code !== '42501') throw error; // insufficient_privilege
    return refuse({ code: 'database-role', detail: message });
  } finally {
    await client.end();
  }
}

function sameAddress(one: ClientConfig, other: ClientConfig): boolean {
  return one.connectionString !== undefined && one.connectionString === other.connectionString;
}

async function currentRole(connection: ClientConfig): Promise<string> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    const { rows } = await client.query<{ role: string }>('SELECT current_user AS role');
    return rows[0]?.role ?? '';
  } finally {
    await client.end();
  }
}

async function grantTo(client: pg.Client, role: string): Promise<void> {
  const to = pg.escapeIdentifier(role);
  await client.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK]);
  const { rows } = await client.query<{ name: string; has: string[] }>(
    `SELECT relname AS name, ARRAY(SELECT one FROM unnest($2::text[]) one WHERE has_table_privilege($1, oid, one)) AS has
       FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')`,
    [role, RIGHTS],
  );
  const different = rows.filter(
    ({ name, has }) => has.join() !== RIGHTS.filter((one) => wanted(name).includes(one)).join(),
  );
  if (different.length === 0) return;
  const statements = different.map(({ name }) => {
    const table = `public.${pg.escapeIdentifier(name)}`;
    return `REVOKE ALL ON ${table} FROM ${to}; GRANT ${wanted(name).join()} ON ${table} TO ${to};`;
  });
  await client.query(`BEGIN; GRANT USAGE ON SCHEMA public TO ${to}; ${statements.join(' ')}
    GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${to}; COMMIT`);
}
