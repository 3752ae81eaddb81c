import { describe, expect, test } from 'vitest';
import { askRatio } from '../../../../src/domain/realisasi/anomaly/ask-ratio.ts';
import { readAnswer } from '../../../../src/domain/realisasi/answer/read-answer.ts';
import { contentFingerprint } from '../../../../src/domain/realisasi/content-fingerprint.ts';
import type { Indikator } from '../../../../src/domain/rencana/plan.ts';
import { d, indikator } from '../../../support/domain/sample-plan.ts';

/** What was understood, in the letters that are stored beside a question; a refusal by its code. */
function read(of: Indikator, text: string): string {
  const outcome = readAnswer(of, text);
  return outcome.ok ? contentFingerprint({ state: 'nilai', ...outcome.value }) : outcome.refusal.code;
}

describe('numerator and denominator', () => {
  const ratio = indikator({ jenisNilai: 'rasio', satuan: 'Persen' });
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
  ])('%s → %s', (text, outcome) => expect(read(ratio, text)).toBe(outcome));

  test('a part above the whole is asked about, with both numbers the other way round', () => {
    expect(askRatio(d(45), d(45))).toBeUndefined();
    expect(askRatio(d(3350), d(214))?.reading).toEqual([
      { meaning: 'sesuai', value: d(3350), denominator: d(214) },
      { meaning: 'tertukar', value: d(214), denominator: d(3350) },
    ]);
  });
});

describe('category, score and names', () => {
  const category = indikator({ jenisNilai: 'kategori', skala: ['AA', 'A', 'BB', 'B', 'Sangat Baik'] });
  test.each([
    ['BB', 'nilai: (BB)'],
    [' bb ', 'nilai: (BB)'],
    ['sangat  baik', 'nilai: (Sangat Baik)'],
    ['C', 'kategori-lain'],
    ['', 'kategori-lain'],
  ])('category %s → %s', (text, outcome) => expect(read(category, text)).toBe(outcome));

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
  ])('score %s → %s', (text, outcome) => expect(read(indeks, text)).toBe(outcome));

  const name = indikator({ akumulasi: 'distinct', satuan: 'lembaga' });
  test.each([
    ['PKK', 'nilai:1[PKK]'],
    ['1. PKK\n2. Karang  Taruna\n- pkk', 'nilai:2[pkk|Karang Taruna]'],
    ['PKK, Karang Taruna; LPMD', 'nilai:3[PKK|Karang Taruna|LPMD]'],
    ['12', 'unsur-nama'],
    ['1, 2, 3', 'unsur-nama'],
    [' \n ', 'unsur-nama'],
    [Array.from({ length: 101 }, (_, at) => `Lembaga ${at}`).join('\n'), 'unsur-terlalu-banyak'],
  ])('names %j → %s', (text, outcome) => expect(read(name, text)).toBe(outcome));
});
