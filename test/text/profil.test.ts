import { expect, test } from 'vitest';
import { PROFIL_KABUPATEN_BAWAAN, type ProfilKabupaten } from '../../src/domain/profil.ts';
import { kataCapaian, kataPredikat } from '../../src/text/capaian.ts';
import { kataProfil } from '../../src/text/profil.ts';
import { createTranslator } from '../../src/text/translator.ts';
import { d } from '../domain/rencana-uji.ts';

const say = createTranslator('id');
const BAWAAN = PROFIL_KABUPATEN_BAWAAN;
const SENDIRI: ProfilKabupaten = {
  ...BAWAAN,
  batasTampil: d(100),
  batasRerata: undefined,
  bobot: 'sama',
  rumusLower: 'target_per_realisasi',
  predikat: {
    desimal: 0,
    pita: [
      { mulai: d('90.5'), predikat: 'sangat_tinggi' },
      { mulai: d(75), predikat: 'tinggi' },
    ],
    terendah: 'rendah',
    kata: { sangat_tinggi: 'Istimewa' },
  },
  tenggat: {
    rkpdes: { bulan: 9, tanggal: 30, geserTahun: 0 },
    apbdes: { bulan: 12, tanggal: 31, geserTahun: -1 },
  },
  namaBulan: { 2: 'Pebruari', 11: 'Nopember' },
};

test("the kabupaten's word where it has one, the usual word elsewhere", () => {
  expect(kataPredikat(say, 'sangat_tinggi', SENDIRI)).toBe('Istimewa');
  expect(kataPredikat(say, 'tinggi', SENDIRI)).toBe('Tinggi');
  expect(kataPredikat(say, 'sangat_tinggi', BAWAAN)).toBe('Sangat Tinggi');
});

test.each([
  [100, 100, '100 % (Istimewa)'],
  ['133.333', '133.333', '100 % (dibatasi dari 133,33 %) (Istimewa)'],
  [25, 120, '25 % setahun · 100 % (dibatasi dari 120 %) s/d bulan ini (Istimewa)'],
  [120, undefined, '100 % (dibatasi dari 120 %) setahun'],
])('%s of the year, %s to date: %s', (setahun, sampai, kata) => {
  const kini = sampai === undefined ? undefined : { persen: d(sampai), predikat: 'sangat_tinggi' as const };
  expect(kataCapaian(say, d(setahun), kini, SENDIRI)).toBe(kata);
});

test('without a cap the raw figure is shown', () => {
  const kini = { persen: d(120), predikat: 'sangat_tinggi' as const };
  expect(kataCapaian(say, d(120), kini, BAWAAN)).toBe('120 % (Sangat Tinggi)');
});

test('all rules in words', () => {
  expect(kataProfil(say, BAWAAN).join('\n')).toMatchInlineSnapshot(`
    "Predikat: Sangat Tinggi mulai 91, Tinggi mulai 76, Sedang mulai 66, Rendah mulai 51; di bawahnya Sangat Rendah.
    Sebelum dibandingkan, capaian dibulatkan ke 2 desimal.
    Capaian di atas target ditampilkan apa adanya.
    Dalam rata-rata, capaian tiap indikator dihitung paling tinggi 100 %.
    Sub kegiatan berbobot menurut pagunya.
    Makin rendah makin baik: (2 × target − realisasi) / target × 100, paling rendah 0.
    Kantor baru: laporan dibuka tanggal 1, batas tanggal 5, ditutup tanggal 20 bulan berikutnya."
  `);
  expect(kataProfil(say, SENDIRI).join('\n')).toMatchInlineSnapshot(`
    "Predikat: Istimewa mulai 90,5, Tinggi mulai 75; di bawahnya Rendah.
    Sebelum dibandingkan, capaian dibulatkan ke 0 desimal.
    Capaian ditampilkan paling tinggi 100 %.
    Dalam rata-rata, capaian di atas target dihitung apa adanya.
    Semua sub kegiatan berbobot sama.
    Makin rendah makin baik: target / realisasi × 100.
    Kantor baru: laporan dibuka tanggal 1, batas tanggal 5, ditutup tanggal 20 bulan berikutnya.
    Tenggat rkpdes: 30 September tahun itu.
    Tenggat apbdes: 31 Desember tahun sebelumnya.
    Nama bulan pada formulir: Februari = Pebruari dan November = Nopember."
  `);
});
