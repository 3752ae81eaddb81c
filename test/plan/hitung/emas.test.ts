import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { BarisHitung } from '../../../src/plan/hitung/baris-hitung.ts';
import { hitungDokumen } from '../../../src/plan/hitung/hitung-dokumen.ts';
import { barisTeks } from '../../../src/plan/masukan/sel-pemisah.ts';
import { projectFile } from '../../../src/project-root.ts';

const hitung = (kantor: string) =>
  hitungDokumen(barisTeks(readFileSync(projectFile('prisma', 'contoh', kantor, 'sumber.txt'), 'utf8')));

/** A row as the golden table has it; a growth's `tahun` says of what. */
function baris({ baris, nama, tahun, target, realisasi, tercetak, dihitung, sama, alasan }: BarisHitung) {
  const growth = /\(rata-rata (pertumbuhan \w+)\)$/.exec(nama)?.[1];
  const cells = [
    baris,
    growth ?? tahun,
    target,
    realisasi,
    tercetak,
    dihitung,
    sama ? 'ya' : 'tidak',
    alasan,
  ];
  return cells.map((cell) => cell ?? '-').join('\t');
}

/** Every ratio that a document prints, transcribed from its own cells; the wrong ones with what explains them. */
const emas = (kantor: string) =>
  readFileSync(projectFile('test', 'plan', 'hitung', `${kantor}.tsv`), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1);

describe.each(['balapulang', 'kemangkon', 'perak', 'randuagung'])('%s', (kantor) => {
  test('every printed ratio is recomputed, in order, as the golden table has it', () => {
    expect(hitung(kantor).map(baris)).toEqual(emas(kantor));
  });
});

describe('TC-23 of Perak', () => {
  const rows = hitung('perak').filter((row) => row.baris < 860);

  test('219 of its ratios can be recomputed, 213 are right and six are named', () => {
    const computable = rows.filter(({ dihitung, tercetak }) => dihitung !== null && tercetak !== 'N/A');
    expect(computable).toHaveLength(219);
    expect(computable.filter(({ sama }) => sama)).toHaveLength(213);
    expect(computable.filter(({ sama }) => !sama).map(({ baris, alasan }) => [baris, alasan])).toEqual([
      [768, null],
      [778, 'dibatasi-100'],
      [783, 'dibatasi-100'],
      [790, 'dibatasi-100'],
      [798, null],
      [799, null],
    ]);
  });

  test('0 of 0 has no ratio, whether 100,00 is printed or N/A', () => {
    const zero = rows.filter(({ alasan }) => alasan === '0-dari-0');
    expect(zero.every(({ dihitung }) => dihitung === null)).toBe(true);
    expect(zero.filter(({ tercetak, sama }) => tercetak === '100,00' && !sama)).toHaveLength(8);
    expect(zero.filter(({ tercetak, sama }) => tercetak === 'N/A' && sama)).toHaveLength(4);
  });
});

test('growths whose anggaran is printed are recomputed as the mean of their yearly growths', () => {
  const growth = hitung('randuagung').find(({ baris, tahun }) => baris === 536 && tahun === 'rata-rata');
  expect(growth).toEqual({
    baris: 536,
    nama: 'PROGRAM PELAYANAN ADMINISTRASI PERKANTORAN (rata-rata pertumbuhan anggaran)',
    tahun: 'rata-rata',
    target: null,
    realisasi: null,
    tercetak: '(13,71)',
    dihitung: '-13.71',
    sama: true,
    alasan: null,
  });
});
