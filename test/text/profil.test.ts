import { expect, test } from 'vitest';
import { DEFAULT_KABUPATEN_PROFIL, type ProfilKabupaten } from '../../src/domain/kantor/profil.ts';
import { capaianWords, predikatWord } from '../../src/text/capaian.ts';
import { profilWords } from '../../src/text/profil.ts';
import { createTranslator } from '../../src/text/translator.ts';
import { d } from '../support/domain/sample-plan.ts';

const say = createTranslator('id');
const DEFAULTS = DEFAULT_KABUPATEN_PROFIL;
const ALONE: ProfilKabupaten = {
  ...DEFAULTS,
  shownLimit: d(100),
  meanLimit: undefined,
  weight: 'sama',
  rumusLower: 'target_per_realisasi',
  predikat: {
    desimal: 0,
    band: [
      { start: d('90.5'), predikat: 'sangat_tinggi' },
      { start: d(75), predikat: 'tinggi' },
    ],
    lowest: 'rendah',
    words: { sangat_tinggi: 'Istimewa' },
  },
  tenggat: {
    rkpdes: { bulan: 9, tanggal: 30, geserTahun: 0 },
    apbdes: { bulan: 12, tanggal: 31, geserTahun: -1 },
  },
  monthName: { 2: 'Pebruari', 11: 'Nopember' },
};

test("the kabupaten's word where it has one, the usual word elsewhere", () => {
  expect(predikatWord(say, 'sangat_tinggi', ALONE)).toBe('Istimewa');
  expect(predikatWord(say, 'tinggi', ALONE)).toBe('Tinggi');
  expect(predikatWord(say, 'sangat_tinggi', DEFAULTS)).toBe('Sangat Tinggi');
});

test.each([
  [100, 100, '100 % (Istimewa)'],
  ['133.333', '133.333', '100 % (dibatasi dari 133,33 %) (Istimewa)'],
  [25, 120, '25 % setahun · 100 % (dibatasi dari 120 %) s/d bulan ini (Istimewa)'],
  [120, undefined, '100 % (dibatasi dari 120 %) setahun'],
])('%s of the year, %s to date: %s', (ofYear, until, words) => {
  const current = until === undefined ? undefined : { percent: d(until), predikat: 'sangat_tinggi' as const };
  expect(capaianWords(say, d(ofYear), current, ALONE)).toBe(words);
});

test('without a cap the raw figure is shown', () => {
  const current = { percent: d(120), predikat: 'sangat_tinggi' as const };
  expect(capaianWords(say, d(120), current, DEFAULTS)).toBe('120 % (Sangat Tinggi)');
});

test('all rules in words', () => {
  expect(profilWords(say, DEFAULTS).join('\n')).toMatchInlineSnapshot(`
    "Predikat: Sangat Tinggi mulai 91, Tinggi mulai 76, Sedang mulai 66, Rendah mulai 51; di bawahnya Sangat Rendah.
    Sebelum dibandingkan, capaian dibulatkan ke 2 desimal.
    Capaian di atas target ditampilkan apa adanya.
    Dalam rata-rata, capaian tiap indikator dihitung paling tinggi 100 %.
    Sub kegiatan berbobot menurut pagunya.
    Makin rendah makin baik: (2 × target − realisasi) / target × 100, paling rendah 0.
    Kantor baru: laporan dibuka tanggal 1, batas tanggal 5, ditutup tanggal 20 bulan berikutnya."
  `);
  expect(profilWords(say, ALONE).join('\n')).toMatchInlineSnapshot(`
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
