import { expect, test } from 'vitest';
import { checkIndikator } from '../../src/domain/capaian/check-indikator.ts';
import { problemWords } from '../../src/text/problem.ts';
import { createTranslator } from '../../src/text/translator.ts';
import { indikator, target } from '../support/domain/sample-plan.ts';

test('contradicting properties in words, in both languages', () => {
  const action = { jenis: 'eksplisit' as const, tahun: { '2026': { '1': '2.5', '7': '1' } } };
  const problems = checkIndikator(
    indikator({ akumulasi: 'latest', target: target(0), targetBulanan: action }),
  );
  expect(problems.map((one) => problemWords(createTranslator('id'), one))).toEqual([
    'Diambil nilai terakhir, tetapi yang ditanyakan tambahan bulan ini.',
    'Target 2026 adalah 0, sehingga tidak dapat dinilai.',
    'Rencana aksi 2026 berjumlah 3,5, berbeda dari target tahunannya.',
  ]);
  expect(problemWords(createTranslator('en'), problems[2]!)).toBe(
    'The monthly plan of 2026 adds up to 3,5, not to the year’s target.',
  );
});
