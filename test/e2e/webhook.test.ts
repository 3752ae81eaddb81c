import { describe } from 'vitest';

// Whole dialogues once more, by webhook: the same tests, the same transcripts. Telegram then sends what is typed and
// what is pressed side by side, and every update is a request of its own.
process.env.TEST_UPDATES = 'webhook';

const DIALOGUES = {
  'lapor-desa': () => import('./lapor-desa.test.ts'),
  'lapor-masukan': () => import('./lapor-masukan.test.ts'),
  'lapor-ubah': () => import('./lapor-ubah.test.ts'),
  'lapor-gagal': () => import('./lapor-gagal.test.ts'),
  verifikasi: () => import('./verifikasi.test.ts'),
  pendaftaran: () => import('./pendaftaran.test.ts'),
};

for (const [name, dialogue] of Object.entries(DIALOGUES)) describe(name, async () => void (await dialogue()));
