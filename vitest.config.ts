import { defineConfig } from 'vitest/config';

/**
 * Files that leave something in their process, start and stop other programs or send signals: a process for each. All
 * others share one load of the program, which took longer than most of them.
 */
const APART = [
  'test/*.test.ts',
  ...[
    'cli',
    'decode',
    'draw',
    'e2e/attacks',
    'e2e/program',
    'edge',
    'emulator',
    'store/embedded',
    'tooling',
  ].map((folder) => `test/${folder}/**/*.test.ts`),
];

const common = {
  pool: 'forks',
  // Machines that run tests are often slow and busy; a timing is never what a test asserts.
  testTimeout: 30_000,
  hookTimeout: 60_000,
  teardownTimeout: 60_000,
} as const;

export default defineConfig({
  test: {
    globalSetup: ['test/support/global-setup.ts'],
    maxWorkers: 2,
    projects: [
      { test: { ...common, name: 'apart', include: APART } },
      {
        test: { ...common, name: 'together', include: ['test/**/*.test.ts'], exclude: APART, isolate: false },
      },
    ],
  },
});
