// The Prisma client is generated, not committed: made here whenever it is missing or not of this schema.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Generates src/generated/prisma unless it was made from this very schema by this very Prisma.
 * @param {string} root the folder of package.json
 * @returns {boolean} whether anything was generated
 */
export function ensurePrismaClient(root) {
  const output = join(root, 'src', 'generated', 'prisma');
  const stampFile = join(output, 'made-from.sha256');
  const stamp = clientStamp(root);
  const current = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
  if (current === stamp && existsSync(join(output, 'client.ts'))) return false;

  const { status, stderr } = spawnSync(process.execPath, [prismaCli(root), 'generate', '--no-hints'], {
    cwd: root,
    encoding: 'utf8',
    // `generate` downloads an engine that it does not use, unless some file is named as the engine.
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`prisma generate failed:\n${stderr}`);
  writeFileSync(stampFile, stamp);
  return true;
}

/** What the client depends on: the schema's text and Prisma's version. */
function clientStamp(root) {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return createHash('sha256')
    .update(readFileSync(join(root, 'prisma', 'schema.prisma')))
    .update(`${dependencies.prisma} ${dependencies['@prisma/client']}`)
    .digest('hex');
}

function prismaCli(root) {
  const manifest = createRequire(join(root, 'package.json')).resolve('prisma/package.json');
  return join(dirname(manifest), JSON.parse(readFileSync(manifest, 'utf8')).bin.prisma);
}
