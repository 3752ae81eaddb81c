import { describe } from 'vitest';

// Whole dialogues once more, by webhook: the same tests, the same transcripts. Telegram then sends what is typed and
// what is pressed side by side, and every update is a request of its own.
process.env.TEST_UPDATES = 'webhook';

const DIALOGUES = {
  'lapor-desa': () => import('../realisasi/desa-report.test.ts'),
  'lapor-masukan': () => import('../realisasi/input.test.ts'),
  'lapor-ubah': () => import('../meanwhile/correction.test.ts'),
  'lapor-gagal': () => import('../meanwhile/failures.test.ts'),
  verification: () => import('../verifikasi/verification.test.ts'),
  registration: () => import('../kantor/registration.test.ts'),
};

for (const [name, dialogue] of Object.entries(DIALOGUES)) describe(name, async () => void (await dialogue()));
