import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    // A process per file: tests start servers and send signals.
    pool: 'forks',
    maxWorkers: 2,
    // Machines that run tests are often slow and busy; a timing is never what a test asserts.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    teardownTimeout: 60_000,
  },
});
