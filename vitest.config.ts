import { defineConfig } from 'vitest/config';

/**
 * Rules, readers and use cases: nothing that one file could leave to the next, so the program is loaded once and not
 * once per file, which took longer than most of these tests. Who starts servers or sends signals is not among them.
 */
const TOGETHER = ['app', 'chat', 'domain', 'example', 'jobs', 'plan', 'render', 'text'].map(
  (name) => `test/${name}/**/*.test.ts`,
);

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
      // A process per file.
      { test: { ...common, name: 'apart', include: ['test/**/*.test.ts'], exclude: TOGETHER } },
      { test: { ...common, name: 'together', include: TOGETHER, isolate: false } },
    ],
  },
});
