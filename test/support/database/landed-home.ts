import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '../../../src/store/database/migration/migrate.ts';
import { DATABASE_ROLES } from '../../../src/store/embedded/server/transport.ts';
import { startEmbedded } from '../../../src/store/embedded/start-embedded.ts';

/**
 * A home as version 0.1.0 made it: everything belongs to the superuser, nobody is asked who they are, and with one row
 * in it. As root, the files are those of the server's user of today.
 */
export async function landedHome(home: string): Promise<void> {
  const started = await startEmbedded(home, { mayMakeUser: true, settings: { fsync: 'off' } });
  if (!started.ok) throw new Error(JSON.stringify(started.refusal));
  const superuser = { ...started.value.owner, user: DATABASE_ROLES.superuser };
  const client = new pg.Client(superuser);
  await client.connect();
  await client.query(`ALTER DATABASE postgres OWNER TO ${DATABASE_ROLES.superuser}`);
  await client.query(`DROP OWNED BY ${DATABASE_ROLES.owner}, ${DATABASE_ROLES.app}`);
  await client.query(`DROP ROLE ${DATABASE_ROLES.owner}, ${DATABASE_ROLES.app}`);
  const migrated = await migrate(superuser);
  if (!migrated.ok) throw new Error(migrated.refusal.code);
  await client.query(`INSERT INTO "SeenUpdate" ("updateId", "at") VALUES (28, '2026-04-01T00:00:00Z')`);
  await client.end();
  await started.value.release();
  const rules = join(home, 'data', 'pg_hba.conf');
  writeFileSync(rules, 'local all all trust\nlocal replication all trust\n');
}
