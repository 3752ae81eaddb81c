// npm run versi: builds, checks the types and runs tests under every Node version that package.json's engines and the
// README promise, each installed from the npm registry into a folder of its own.
//   npm run versi                         a part of the tests that touches everything of the system
//   npm run versi -- --all                all of them
//   npm run versi -- --node 24 test/plan  one version, these tests
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The oldest that works, the newest that has long-time support, and the newest of all. */
const VERSIONS = ['20.19.0', '24.22.3', '26.12.1'];

/** The database, child processes, pictures, PDF, documents, the command line, a whole dialogue over HTTP. */
const PART = [
  'test/store',
  'test/config.test.ts',
  'test/redact.test.ts',
  'test/plan',
  'test/render',
  'test/cli',
  'test/e2e/program/program.test.ts',
  'test/e2e/realisasi/desa-report.test.ts',
];

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const args = process.argv.slice(2);
const only = args.includes('--node') ? args[args.indexOf('--node') + 1] : undefined;
const named = args.filter((arg, at) => !arg.startsWith('--') && args[at - 1] !== '--node');
const tests = named.length > 0 ? named : args.includes('--all') ? [] : PART;

const results = VERSIONS.filter((version) => only === undefined || version.startsWith(only)).map(
  (version) => {
    const node = nodeOf(version);
    const steps = [
      ['src/tooling/build.mjs'],
      ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'],
      [
        'node_modules/vitest/vitest.mjs',
        'run',
        '--testTimeout',
        '120000',
        '--hookTimeout',
        '240000',
        ...tests,
      ],
    ];
    console.log(`\n== Node ${version}`);
    return { version, passed: steps.every((step) => runs(node, step)) };
  },
);
for (const { version, passed } of results) console.log(`Node ${version}: ${passed ? 'passed' : 'FAILED'}`);
if (results.length === 0 || results.some(({ passed }) => !passed)) process.exitCode = 1;

/** Path of that Node's program; the package node-<system>-<processor> is nothing but it. */
function nodeOf(version) {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${system}-${process.arch}`;
  const folder = join(tmpdir(), `kentongan-node-${process.getuid?.() ?? 0}`, version);
  const program = join(
    folder,
    'node_modules',
    name,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const install = ['install', '--no-audit', '--no-fund', '--ignore-scripts', `${name}@${version}`];
  const npm = process.env.npm_execpath;
  const { status } =
    npm === undefined
      ? spawnSync('npm', install, { cwd: folder, stdio: 'inherit' })
      : spawnSync(process.execPath, [npm, ...install], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  return program;
}

/** Also what the tests start by name is that Node. */
function runs(node, step) {
  const env = { ...process.env, NODE_ENV: 'test', PATH: `${dirname(node)}${delimiter}${process.env.PATH}` };
  return spawnSync(node, step, { cwd: root, env, stdio: 'inherit' }).status === 0;
}
