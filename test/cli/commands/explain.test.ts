import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from '../../../src/cli/run-cli.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';
import { TOKEN } from '../../support/process/run-command.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await startOffice({ now: '2026-04-04T09:00:00+07:00', content: '2026-04-04T08:00:00+07:00' });
});
afterAll(() => office.stop());

const cli = (...args: string[]) =>
  runCli(['jelaskan', ...args], {
    BOT_TOKEN: TOKEN,
    DATABASE_URL: office.db.url,
    TELEGRAM_API_ROOT: 'http://127.0.0.1:9',
    KENTONGAN_CLOCK: '2026-04-04T02:00:00Z',
  });

test('without a name every figure of the month stands in one line', async () => {
  const { exitCode, stdout, stderr } = await cli('35.17.01');
  expect([exitCode, stderr]).toEqual([0, '']);
  const lines = stdout.trim().split('\n');
  expect(lines).toContain('serapan: Hasil: 13,19 %');
  expect(lines).toContain('kelengkapan: Hasil: 73,68 %');
  expect(lines.some((line) => line.startsWith('desa/lembaga-aktif@35.17.01.2006: '))).toBe(true);
  expect(new Set(lines.map((line) => line.split(': ')[0])).size).toBe(lines.length);
});

test('one figure is taken apart in words and as JSON, down to who reported it', async () => {
  const words = await cli('35.17.01', 'desa/lembaga-aktif@35.17.01.2006');
  expect(words.stdout).toMatchInlineSnapshot(`
    "Lembaga kemasyarakatan aktif · Desa Sembung · s/d Maret 2026
    Capaian terhadap target setahun: 100 %
    sementara, ada yang belum diperiksa

    Hitungan
    1. Angka bulan Maret: 6 lembaga
    2. Target per desa 2026: 6 lembaga
    3. Capaian terhadap target setahun: realisasi × 100 ÷ target: 6 × 100 ÷ 6 = 100 %
    4. Capaian terhadap target sampai bulan ini: realisasi × 100 ÷ target: 6 × 100 ÷ 6 = 100 %
    5. Predikat Sangat Tinggi, karena sampai bulan ini (dibulatkan 2 desimal) paling sedikit 91: 100 %

    Dilaporkan
    • Desa Sembung, Maret: 6 lembaga. Diisi Operator Desa Sembung, 2 April 2026, 09.31 WIB, laporan 2026-03/35.17.01.2006/1 (belum diperiksa)

    Sumber
    • Baris 1907 Renstra Kecamatan Perak, Kabupaten Jombang, Tahun 2025–2029 (murni, berlaku 1 Januari 2026) mencetak “78” untuk kecamatan; artinya 6 lembaga per desa, 13 desa = 78 lembaga
    • Aturan predikat dan bobot: ketentuan kabupaten, berlaku 1 Januari 2026
    "
  `);
  const { angka } = JSON.parse((await cli('35.17.01', 'desa/lembaga-aktif', '--json')).stdout);
  expect(angka).toHaveLength(1);
  const [one] = angka;
  expect(one).toMatchObject({
    name: 'desa/lembaga-aktif',
    month: '2026-03',
    form: 'persen',
    provisional: true,
    coverage: { from: 13, total: 13 },
    target: { year: 2026, printed: '6', value: '6', version: { kind: 'murni' } },
  });
  expect(one.input).toHaveLength(13);
  expect(one.input[0]).toMatchObject({
    reporter: '35.17.01.2001',
    month: '2026-03',
    value: '6',
    by: 'Operator Desa Jantiganggong',
    report: '2026-03/35.17.01.2001/1',
    status: 'diverifikasi',
  });
  const [count, target, capaian] = one.step;
  expect(count).toMatchObject({ kode: 'desa-tambah', outcome: '75' });
  expect(count.computation.split(' + ')).toHaveLength(13);
  expect(target).toMatchObject({ kode: 'target-desa', computation: '6 × 13', outcome: '78' });
  expect(capaian).toMatchObject({ computation: '75 × 100 ÷ 78', outcome: one.outcome });
});

test('an office or a figure that is not there gets one sentence', async () => {
  const office = await cli('35.17.99');
  expect([office.exitCode, office.stderr]).toMatchInlineSnapshot(`
    [
      1,
      "Belum ada kantor dengan kode 35.17.99. Buat dulu: kentongan siapkan --kecamatan 35.17.99.
    ",
    ]
  `);
  const figure = await cli('35.17.01', 'serapann');
  expect([figure.exitCode, figure.stderr]).toMatchInlineSnapshot(`
    [
      1,
      "Tidak ada angka bernama “serapann”. Jalankan tanpa nama angka untuk melihat semua namanya.
    ",
    ]
  `);
});
