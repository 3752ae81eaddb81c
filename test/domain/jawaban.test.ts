import { describe, expect, test } from 'vitest';
import { tanyaRasio } from '../../src/domain/anomali-rasio.ts';
import { sidikIsi } from '../../src/domain/isi-angka.ts';
import { bacaJawaban } from '../../src/domain/jawaban.ts';
import type { Indikator } from '../../src/domain/rencana.ts';
import { d, indikator } from './rencana-uji.ts';

/** What was understood, in the letters that are stored beside a question; a refusal by its code. */
function dibaca(of: Indikator, teks: string): string {
  const hasil = bacaJawaban(of, teks);
  return hasil.ok ? sidikIsi({ keadaan: 'nilai', ...hasil.value }) : hasil.refusal.code;
}

describe('numerator and denominator', () => {
  const rasio = indikator({ jenisNilai: 'rasio', satuan: 'Persen' });
  test.each([
    ['214/3350', 'nilai:214/3350'],
    ['214 dari 3.350', 'nilai:214/3350'],
    ['214 DARI 3350.', 'nilai:214/3350'],
    ['214 3.350', 'nilai:214/3350'],
    ['214 : 3350', 'nilai:214/3350'],
    ['0/45', 'nilai:0/45'],
    ['0 dari 0', 'nilai:0/0'],
    ['60/45', 'nilai:60/45'],
    ['12/0', 'rasio-penyebut-nol'],
    ['6,39 %', 'rasio-dua-angka'],
    ['214', 'rasio-dua-angka'],
    ['1/2/3', 'rasio-dua-angka'],
    ['dua dari tiga', 'bukan-angka'],
    ['12.5 dari 45', 'titik-desimal'],
    ['-1 dari 45', 'angka-negatif'],
  ])('%s → %s', (teks, hasil) => expect(dibaca(rasio, teks)).toBe(hasil));

  test('a part above the whole is asked about, with both numbers the other way round', () => {
    expect(tanyaRasio(d(45), d(45))).toBeUndefined();
    expect(tanyaRasio(d(3350), d(214))?.bacaan).toEqual([
      { arti: 'sesuai', nilai: d(3350), penyebut: d(214) },
      { arti: 'tertukar', nilai: d(214), penyebut: d(3350) },
    ]);
  });
});

describe('category, score and names', () => {
  const kategori = indikator({ jenisNilai: 'kategori', skala: ['AA', 'A', 'BB', 'B', 'Sangat Baik'] });
  test.each([
    ['BB', 'nilai: (BB)'],
    [' bb ', 'nilai: (BB)'],
    ['sangat  baik', 'nilai: (Sangat Baik)'],
    ['C', 'kategori-lain'],
    ['', 'kategori-lain'],
  ])('category %s → %s', (teks, hasil) => expect(dibaca(kategori, teks)).toBe(hasil));

  const indeks = indikator({ jenisNilai: 'indeks', desimal: 2, satuan: 'Nilai' });
  test.each([
    ['62', 'nilai:62'],
    ['62,5', 'nilai:62.5'],
    ['62 nilai', 'nilai:62'],
    ['62,5 (B)', 'nilai:62.5 (B)'],
    ['62(B-)', 'nilai:62 (B-)'],
    ['78 bb', 'nilai:78 (BB)'],
    ['62.5', 'titik-desimal'],
    ['B', 'bukan-angka'],
    ['62 bagus sekali', 'satuan-lain'],
  ])('score %s → %s', (teks, hasil) => expect(dibaca(indeks, teks)).toBe(hasil));

  const nama = indikator({ akumulasi: 'distinct', satuan: 'lembaga' });
  test.each([
    ['PKK', 'nilai:1[PKK]'],
    ['1. PKK\n2. Karang  Taruna\n- pkk', 'nilai:2[pkk|Karang Taruna]'],
    ['PKK, Karang Taruna; LPMD', 'nilai:3[PKK|Karang Taruna|LPMD]'],
    ['12', 'unsur-nama'],
    ['1, 2, 3', 'unsur-nama'],
    [' \n ', 'unsur-nama'],
    [Array.from({ length: 101 }, (_, at) => `Lembaga ${at}`).join('\n'), 'unsur-terlalu-banyak'],
  ])('names %j → %s', (teks, hasil) => expect(dibaca(nama, teks)).toBe(hasil));
});
