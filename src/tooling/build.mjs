#!/usr/bin/env node
// Plain JavaScript, because it runs before anything is built: Prisma client, then the programs in dist/.
//   node src/tooling/build.mjs                always builds
//   node src/tooling/build.mjs --if-needed    only when a source is newer than what was built
//   node src/tooling/build.mjs --client-only  only the Prisma client
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePrismaClient } from './prisma-client.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const recordFile = join(root, 'dist', 'build.json');

/** Builds what is missing or out of date; returns at once (about 20 ms) when nothing is. */
export async function buildIfNeeded() {
  ensurePrismaClient(root);
  const record = readRecord();
  if (
    record?.sources !== sourcesFingerprint() ||
    !record.outputs.every((file) => existsSync(join(root, file)))
  )
    await bundle(record);
}

async function bundle(previous) {
  const { build } = await import('esbuild');
  // Taken first: a source edited during the build makes the next start build again.
  const sources = sourcesFingerprint();
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: {
      main: 'src/main.ts',
      cli: 'src/cli/main.ts',
      'decode-child': 'src/decode/decode-child.ts',
      'draw-thread': 'src/draw/draw-thread.ts',
    },
    outdir: 'dist',
    bundle: true,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'linked',
    metafile: true,
    logLevel: 'warning',
  });
  const outputs = Object.keys(metafile.outputs);
  makeCommand(join(root, 'dist', 'cli.js'));
  removeOldChunks(new Set([...outputs, ...(previous?.outputs ?? [])]));
  writeFileSync(recordFile, JSON.stringify({ sources, outputs }));
}

/** Path, size and time of every source, and the versions of the tools. */
function sourcesFingerprint() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package.json')));
  for (const entry of readdirSync(join(root, 'src'), { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    if (!entry.isFile() || relative(root, path).startsWith(join('src', 'generated'))) continue;
    const { size, mtimeMs } = statSync(path);
    hash.update(`${relative(root, path)} ${size} ${mtimeMs}\n`);
  }
  hash.update(readFileSync(join(root, 'prisma', 'schema.prisma')));
  return hash.digest('hex');
}

function readRecord() {
  try {
    return JSON.parse(readFileSync(recordFile, 'utf8'));
  } catch {
    return undefined; // never built, or the record is damaged: either way build
  }
}

function makeCommand(file) {
  if (!readFileSync(file, 'utf8').startsWith('#!/usr/bin/env node\n'))
    throw new Error('src/cli/main.ts must begin with #!/usr/bin/env node');
  chmodSync(file, 0o755);
}

/** Keeps the chunks of this build and the one before: a bot that runs now may still load those lazily. */
function removeOldChunks(keep) {
  const folder = join(root, 'dist', 'chunks');
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) if (!keep.has(`dist/chunks/${name}`)) rmSync(join(folder, name));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const flag = process.argv[2];
  if (flag === '--client-only') ensurePrismaClient(root);
  else if (flag === '--if-needed') await buildIfNeeded();
  else if (flag === undefined) {
    ensurePrismaClient(root);
    await bundle(readRecord());
  } else throw new Error(`unknown flag ${flag}`);
}
