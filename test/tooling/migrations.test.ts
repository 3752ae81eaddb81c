import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { projectFile } from '../../src/project-root.ts';
import { migrate } from '../../src/store/database/migration/migrate.ts';
import { createMigration, pendingSql } from '../../src/tooling/migrations.ts';
import { emptyDatabase } from '../support/database/database.ts';

/** Each question starts a PostgreSQL in memory, seconds on a busy machine. */
const SLOW = { timeout: 180_000 };

let folder: string;
let schema: string;
let migrations: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kt-'));
  cpSync(projectFile('prisma', 'migrations'), join(folder, 'migrations'), { recursive: true });
  cpSync(projectFile('prisma', 'schema.prisma'), join(folder, 'schema.prisma'));
  schema = join(folder, 'schema.prisma');
  migrations = join(folder, 'migrations');
});
afterEach(() => rmSync(folder, { recursive: true }));

test(
  'a changed schema is detected, and agrees again after the migration that is written for it',
  SLOW,
  async () => {
    const text = readFileSync(schema, 'utf8').replace(
      'model Installation {',
      'model Installation {\n  notes String?',
    );
    writeFileSync(schema, text);
    expect(await pendingSql(schema, migrations)).toContain(
      'ALTER TABLE "Installation" ADD COLUMN     "notes" TEXT',
    );

    const name = await createMigration(schema, migrations, 'catatan');
    expect(readdirSync(migrations)).toContain(name);
    expect(await pendingSql(schema, migrations)).toBe('');

    const database = await emptyDatabase();
    const applied = await migrate(database.owner, migrations);
    expect(applied.ok && applied.value.at(-1)).toBe(name);
    await database.drop();
  },
);

test('from nothing one migration makes the whole schema', SLOW, async () => {
  rmSync(migrations, { recursive: true });
  await createMigration(schema, migrations, 'init');
  expect(readFileSync(join(migrations, 'migration_lock.toml'), 'utf8')).toContain('postgresql');
  expect(await pendingSql(schema, migrations)).toBe('');
});
