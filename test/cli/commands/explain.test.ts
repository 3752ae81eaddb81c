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
    nama: 'desa/lembaga-aktif',
    bulan: '2026-03',
    bentuk: 'persen',
    sementara: true,
    cakupan: { dari: 13, total: 13 },
    target: { tahun: 2026, tercetak: '6', nilai: '6', versi: { jenis: 'murni' } },
  });
  expect(one.masukan).toHaveLength(13);
  expect(one.masukan[0]).toMatchObject({
    pelapor: '35.17.01.2001',
    bulan: '2026-03',
    nilai: '6',
    oleh: 'Operator Desa Jantiganggong',
    laporan: '2026-03/35.17.01.2001/1',
    status: 'diverifikasi',
  });
  const [count, target, capaian] = one.langkah;
  expect(count).toMatchObject({ kode: 'desa-tambah', hasil: '75' });
  expect(count.hitungan.split(' + ')).toHaveLength(13);
  expect(target).toMatchObject({ kode: 'target-desa', hitungan: '6 × 13', hasil: '78' });
  expect(capaian).toMatchObject({ hitungan: '75 × 100 ÷ 78', hasil: one.hasil });
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
