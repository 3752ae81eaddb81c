// npm run schema -- create <name> | check | generate
import { spawnSync } from 'node:child_process';
import { projectFile } from '../project-root.ts';
import { createMigration, pendingSql } from './migrations.ts';

const [command, name] = process.argv.slice(2);
const schemaPath = projectFile('prisma', 'schema.prisma');
const migrationsDir = projectFile('prisma', 'migrations');

switch (command) {
  case 'create': {
    if (name === undefined) throw new Error('usage: npm run schema -- create <name>');
    const created = await createMigration(schemaPath, migrationsDir, name);
    console.log(created === undefined ? 'Nothing to do: migrations and schema agree.' : `Created ${created}`);
    break;
  }
  case 'check': {
    const sql = await pendingSql(schemaPath, migrationsDir);
    if (sql === '') {
      console.log('Schema and migrations agree.');
      break;
    }
    console.error(`prisma/schema.prisma has changes that no migration makes:\n\n${sql}`);
    process.exitCode = 2;
    break;
  }
  case 'generate':
    process.exitCode =
      spawnSync(process.execPath, [projectFile('src', 'tooling', 'build.mjs'), '--client-only'], {
        stdio: 'inherit',
      }).status ?? 1;
    break;
  default:
    console.error('usage: npm run schema -- create <name> | check | generate');
    process.exitCode = 64;
}
