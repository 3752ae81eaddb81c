import { defineConfig } from 'vitest/config';

/**
 * The domain's tests alone, for mutation testing: no database, no build, and no waiting. MUTASI_UJI narrows them while
 * single files are mutated: MUTASI_UJI='test/domain/capaian/posisi/*.test.ts' npm run mutasi -- --mutate 'src/domain/capaian/posisi/*.ts'
 */
export default defineConfig({
  test: { include: [process.env.MUTASI_UJI ?? 'test/domain/**/*.test.ts'], testTimeout: 30_000 },
});
