import pg, { type ClientConfig } from 'pg';
import { DATABASE_ROLES } from './transport.ts';

const { superuser, owner, app } = DATABASE_ROLES;

/**
 * Makes the roles that are missing and takes everything that an earlier version made as superuser over to the owner.
 * Costs one query when all is as it should be. Only under the start lock.
 * @param config a connection as superuser
 * @param password of the new roles, where connections need one
 */
export async function prepareRoles(config: ClientConfig, password: string | undefined): Promise<void> {
  const client = new pg.Client(config);
  client.on('error', () => undefined); // the query under way says so itself
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; open: boolean }>(
      `SELECT datname AS name, datallowconn AS open FROM pg_database
        WHERE datdba = to_regrole($1) AND NOT datistemplate OR to_regrole($2) IS NULL AND datname = 'postgres'`,
      [superuser, app],
    );
    if (rows.length === 0) return;
    await client.query(makeRoles(password));
    for (const { name, open } of rows) {
      if (open) await giveContent({ ...config, database: name });
      await client.query(giveDatabase(name));
    }
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The owner may end the program's connections, as dropping a database needs. */
function makeRoles(password: string | undefined): string {
  const secret = password === undefined ? '' : ` PASSWORD ${pg.escapeLiteral(password)}`;
  const make = (role: string, rights: string) =>
    `IF to_regrole('${role}') IS NULL THEN CREATE ROLE ${role}; END IF;
     ALTER ROLE ${role} LOGIN NOSUPERUSER NOCREATEROLE NOREPLICATION NOBYPASSRLS ${rights}${secret};`;
  return `DO $do$ BEGIN ${make(owner, 'CREATEDB')} ${make(app, 'NOCREATEDB')} GRANT ${app} TO ${owner}; END $do$`;
}

/** Nobody makes anything in it but its owner, not even a table of the session's own. */
function giveDatabase(name: string): string {
  const database = pg.escapeIdentifier(name);
  return `ALTER DATABASE ${database} OWNER TO ${owner}; REVOKE TEMPORARY ON DATABASE ${database} FROM PUBLIC`;
}

/** One by one: what the superuser itself needs must stay its own, so that REASSIGN OWNED refuses. */
const GIVE_CONTENT = `DO $do$ DECLARE one record; BEGIN
  FOR one IN
    SELECT 'TABLE' AS kind, c.oid::regclass::text AS name FROM pg_class c
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'S')
       AND c.relowner = '${superuser}'::regrole
       AND NOT EXISTS (SELECT FROM pg_depend d
                        WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype IN ('a', 'i', 'e'))
    UNION ALL
    SELECT 'TYPE', t.oid::regtype::text FROM pg_type t
     WHERE t.typnamespace = 'public'::regnamespace AND t.typtype IN ('e', 'd') AND t.typowner = '${superuser}'::regrole
    UNION ALL
    SELECT 'ROUTINE', p.oid::regprocedure::text FROM pg_proc p
     WHERE p.pronamespace = 'public'::regnamespace AND p.proowner = '${superuser}'::regrole
  LOOP
    EXECUTE format('ALTER %s %s OWNER TO ${owner}', one.kind, one.name);
  END LOOP;
END $do$`;

async function giveContent(config: ClientConfig): Promise<void> {
  const client = new pg.Client(config);
  await client.connect();
  try {
    await client.query(GIVE_CONTENT);
  } finally {
    await client.end();
  }
}
