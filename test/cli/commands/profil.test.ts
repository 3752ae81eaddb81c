import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepareOffice } from '../../../src/app/kantor/prepare-office.ts';
import { runCli } from '../../../src/cli/run-cli.ts';
import { transact } from '../../../src/store/database/tx.ts';
import { type FreshDatabase, freshDatabase } from '../../support/database/database.ts';
import { TOKEN } from '../../support/process/run-command.ts';

let db: FreshDatabase;
let folder: string;

beforeAll(async () => {
  db = await freshDatabase();
  folder = mkdtempSync(join(tmpdir(), 'kentongan-profil-'));
  const area = (kode: string, name: string) => ({ kode, name });
  const data = {
    provinsi: area('35', 'Jawa Timur'),
    kabupaten: area('35.17', 'Kabupaten Jombang'),
    kecamatan: area('35.17.01', 'Perak'),
    desa: [],
  };
  const now = Temporal.Instant.from('2026-03-31T17:00:00Z');
  await transact(db.prisma, (tx) => prepareOffice(tx, data, now));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await db.drop();
});

const cli = (...args: string[]) =>
  runCli(['profil', ...args], {
    BOT_TOKEN: TOKEN,
    DATABASE_URL: db.url,
    // The clock may stand only where no real Telegram is reached; nothing is asked there.
    TELEGRAM_API_ROOT: 'http://127.0.0.1:9',
    KENTONGAN_CLOCK: '2026-04-01T00:30:00Z',
  });
const json = async (...args: string[]) => JSON.parse((await cli(...args, '--json')).stdout);
let written = 0;
function file(content: unknown): string {
  written += 1;
  const path = join(folder, `profil-${written}.json`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

test('before anything is set, the common rules are shown', async () => {
  const { exitCode, stdout, stderr } = await cli('35.17');
  expect([exitCode, stderr]).toEqual([0, '']);
  expect(stdout).toMatchInlineSnapshot(`
    "Aturan Kabupaten Jombang (35.17) pada 1 April 2026
    Kabupaten belum menetapkan aturannya sendiri; yang berlaku aturan umum (skala Permendagri 86/2017).
    Predikat: Sangat Tinggi mulai 91, Tinggi mulai 76, Sedang mulai 66, Rendah mulai 51; di bawahnya Sangat Rendah.
    Sebelum dibandingkan, capaian dibulatkan ke 2 desimal.
    Capaian di atas target ditampilkan apa adanya.
    Dalam rata-rata, capaian tiap indikator dihitung paling tinggi 100 %.
    Sub kegiatan berbobot menurut pagunya.
    Makin rendah makin baik: (2 × target − realisasi) / target × 100, paling rendah 0.
    Kantor baru: laporan dibuka tanggal 1, batas tanggal 5, ditutup tanggal 20 bulan berikutnya.

    Belum ada versi yang dipasang.
    "
  `);
  expect(await json('35.17', '--lihat')).toMatchObject({
    ok: true,
    wilayah: '35.17',
    berlaku: null,
    versi: [],
  });
});

test('rules are set from a day on, and shown with their reason', async () => {
  const path = file({ batasTampil: '100', namaBulan: { 11: 'Nopember' } });
  const done = await cli('35.17', '--pasang', path, '--berlaku', '2026-04-01', '--alasan', 'Perbup 12/2026');
  expect([done.exitCode, done.stdout]).toEqual([
    0,
    'Aturan Kabupaten Jombang (35.17) terpasang, berlaku sejak 1 April 2026 untuk 1 kantor.\n',
  ]);
  const { stdout } = await cli('35.17');
  expect(stdout).toContain('Capaian ditampilkan paling tinggi 100 %.');
  expect(stdout).toContain('1 April 2026 · Perbup 12/2026');
  expect(await json('35.17')).toMatchObject({
    berlaku: expect.any(Number),
    aturan: { batasTampil: '100' },
    versi: [{ berlakuDari: '2026-04-01', alasan: 'Perbup 12/2026' }],
  });
});

test('what is wrong is said in whole sentences, and nothing is set', async () => {
  const count = () => db.prisma.profilKabupaten.count();
  const before = await count();
  const complete = ['--berlaku', '2026-05-01', '--alasan', 'uji'];
  const wrong = await cli('35.17', '--pasang', file({ bobot: 'x', batasTampil: 7 }), ...complete);
  expect([wrong.exitCode, wrong.stderr]).toMatchInlineSnapshot(`
    [
      1,
      "Aturan itu belum dapat dipasang:
    batasTampil: tulis batas dalam tanda petik, misalnya "100" atau "120", atau null bila tanpa batas, bukan 7.
    bobot: pilih "pagu" atau "sama", bukan "x".
    ",
    ]
  `);
  for (const [args, kode] of [
    [['35.17', '--pasang', file('{'), ...complete], 'profil-bukan-json'],
    [['35.17', '--pasang', join(folder, 'tidak-ada.json'), ...complete], 'berkas-tak-terbaca'],
    [['35.17', '--pasang', file({})], 'profil-perlu-berlaku'],
    [['35.17', '--alasan', 'uji'], 'profil-perlu-pasang'],
    [['35.17', '--pasang', file({}), '--berlaku', '2026-02-30', '--alasan', 'uji'], 'bukan-tanggal-iso'],
    [['35.17', '--pasang', file({}), '--berlaku', '2026-05-01', '--alasan', ' '], 'profil-alasan-kosong'],
    [['35'], 'bukan-kode-kabupaten'],
    [['35.99'], 'kabupaten-tidak-ada'],
  ] as const) {
    expect(await json(...args), kode).toMatchObject({ ok: false, kode });
  }
  expect(await count()).toBe(before);
});
