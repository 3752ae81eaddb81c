// npm test: everything that must be right: the build, the checks two at a time, the tests last.
//   npm test                     all of it
//   npm test -- test/store ...   all checks, and these tests only
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const require = createRequire(join(root, 'package.json'));
const tooling = (name) => join(root, 'src', 'tooling', name);

// Under NODE_ENV=production `npm ci` leaves the checkers out: the test line brings them in itself.
if (!existsSync(join(root, 'node_modules', 'vitest'))) installCheckers();
// The tests are not the production program, wherever they run.
process.env.NODE_ENV = 'test';

// Biome colours its output even in a file.
const plain = process.stdout.isTTY ? [] : ['--colors=off'];

/** Each step is a program of ours or of a package, run by this Node: no shell, no PATH, the same on every system. */
const BUILD = ['build', tooling('build.mjs')];
const CHECKS = [
  ['types', bin('typescript', 'tsc'), '--noEmit', '-p', root],
  ['lint and format', bin('@biomejs/biome', 'biome'), 'ci', '--error-on-warnings', ...plain, root],
  [
    'import directions',
    bin('dependency-cruiser', 'depcruise'),
    '--config',
    tooling('import-directions.cjs'),
    'src',
  ],
  ['unused code', bin('knip', 'knip'), '--config', tooling('knip.json')],
  ['schema and migrations', tooling('run.mjs'), tooling('schema.ts'), 'check'],
];
/** Counts of the run, for the closing line. */
const RESULT = join(root, 'dist', 'test', 'result.json');
const REPORTERS = ['--reporter=default', '--reporter=json', `--outputFile.json=${RESULT}`];
const TESTS = ['tests', bin('vitest', 'vitest'), 'run', ...REPORTERS, ...process.argv.slice(2)];

rmSync(RESULT, { force: true });
const failed = [BUILD].filter((step) => !passes(step)).map(([name]) => name);
failed.push(...(await failedOf(CHECKS)));
if (!passes(TESTS)) failed.push(TESTS[0]);
printCounts();
if (failed.length > 0) {
  console.error(`\nFAILED: ${failed.join(', ')}`);
  process.exitCode = 1;
}

/** One plain line that people and machines read the same way. */
function printCounts() {
  if (!existsSync(RESULT)) return;
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(RESULT, 'utf8'));
  console.log(`\nTests: ${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
}

/** Installs the development dependencies of the lock file beside the others. */
function installCheckers() {
  const npm = process.env.npm_execpath;
  const install = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const { status } =
    npm === undefined
      ? spawnSync('npm', install, { cwd: root, stdio: 'inherit' })
      : spawnSync(process.execPath, [npm, ...install], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** Runs checks two at a time, each one's output whole and in the order of the table. @returns the names of those that failed */
async function failedOf(checks) {
  const waiting = [...checks];
  const done = new Map();
  const work = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift())
      done.set(check, await outcomeOf(check));
  };
  await Promise.all([work(), work()]);
  for (const check of checks) console.log(`\n== ${check[0]}\n${done.get(check).output}`);
  return checks.filter((check) => done.get(check).status !== 0).map(([name]) => name);
}

function outcomeOf([, program, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], { cwd: root });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ status: 1, output: error.message }));
    child.on('close', (status) => resolve({ status, output }));
  });
}

function passes([name, program, ...args]) {
  console.log(`\n== ${name}`);
  const { status, error } = spawnSync(process.execPath, [program, ...args], { cwd: root, stdio: 'inherit' });
  if (error) console.error(error.message);
  return status === 0;
}

/** Path of a package's command; fails when the development dependencies are not installed. */
function bin(packageName, command) {
  const manifest = findManifest(packageName);
  const { bin: commands } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(dirname(manifest), typeof commands === 'string' ? commands : commands[command]);
}

/** Not by `require.resolve` of package.json: some packages do not export it. */
function findManifest(packageName) {
  for (const folder of require.resolve.paths(packageName) ?? []) {
    try {
      const manifest = join(folder, packageName, 'package.json');
      readFileSync(manifest);
      return manifest;
    } catch {
      // the next folder upwards
    }
  }
  throw new Error(`${packageName} is not installed: run npm ci (without --omit=dev)`);
}
