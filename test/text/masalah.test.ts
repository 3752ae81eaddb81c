import { expect, test } from 'vitest';
import { periksaIndikator } from '../../src/domain/periksa-indikator.ts';
import { kataMasalah } from '../../src/text/masalah.ts';
import { createTranslator } from '../../src/text/translator.ts';
import { indikator, target } from '../domain/rencana-uji.ts';

test('contradicting properties in words, in both languages', () => {
  const aksi = { jenis: 'eksplisit' as const, tahun: { '2026': { '1': '2.5', '7': '1' } } };
  const masalah = periksaIndikator(
    indikator({ akumulasi: 'latest', target: target(0), targetBulanan: aksi }),
  );
  expect(masalah.map((one) => kataMasalah(createTranslator('id'), one))).toEqual([
    'Diambil nilai terakhir, tetapi yang ditanyakan tambahan bulan ini.',
    'Target 2026 adalah 0, sehingga tidak dapat dinilai.',
    'Rencana aksi 2026 berjumlah 3,5, berbeda dari target tahunannya.',
  ]);
  expect(kataMasalah(createTranslator('en'), masalah[2]!)).toBe(
    'The monthly plan of 2026 adds up to 3,5, not to the year’s target.',
  );
});
