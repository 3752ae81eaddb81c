#!/usr/bin/env node
// Runs one TypeScript program of the project: node src/tooling/run.mjs src/tooling/schema.ts <arguments>
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const [entry, ...args] = process.argv.slice(2);
if (entry === undefined) throw new Error('usage: node src/tooling/run.mjs <file.ts> [arguments]');

// Inside the project, so that the packages are found; named by process, so that two runs never share it.
const outfile = join(root, 'dist', 'tooling', `${basename(entry, '.ts')}-${process.pid}.js`);
mkdirSync(dirname(outfile), { recursive: true });
await build({
  entryPoints: [resolve(entry)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
});
const nodeOptions = ['--enable-source-maps', ...process.execArgv];
const { status, signal } = spawnSync(process.execPath, [...nodeOptions, outfile, ...args], {
  stdio: 'inherit',
});
const { rmSync } = await import('node:fs');
rmSync(outfile, { force: true });
process.exitCode = status ?? (signal === null ? 1 : 128);
