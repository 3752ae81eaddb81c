// npm run serang [-- --seed N]: every command and every button of two offices, typed and pressed by people of every role,
// of both offices, and of none. Prints counts and the seed; ends with 1 when anything was told or changed without a right.
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const at = process.argv.indexOf('--seed');
const seed = at < 0 ? String(Date.now() % 1_000_000) : process.argv[at + 1];
const run = (...args) =>
  spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'test', SERANG: 'penuh', SERANG_SEED: seed },
  }).status ?? 1;

console.log(`serang, seed ${seed}`);
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
process.exitCode =
  run(join(root, 'src', 'tooling', 'build.mjs'), '--if-needed') ||
  run(
    vitest,
    'run',
    'test/e2e/attacks/matrix.test.ts',
    'test/e2e/attacks/forged.test.ts',
    '--disable-console-intercept',
  );
