// npm run serang [-- --seed N] [--minutes N]: every command and every button of two offices, typed and pressed by people
// of every role, of both offices, and of none; in the order of the seed, for so many minutes or to the end. Prints counts
// and the seed; ends with 1 when anything was told or changed without a right.
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
/** What stands behind an option. */
const option = (name) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const seed = option('--seed') ?? String(Date.now() % 1_000_000);
const minutes = option('--minutes');
const run = (...args) =>
  spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_ENV: 'test',
      SERANG: 'penuh',
      SERANG_SEED: seed,
      ...(minutes && { SERANG_MINUTES: minutes }),
    },
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
