import { expect, test } from 'vitest';
import type { SelTahun } from '../../src/plan/draf.ts';
import { bacaContoh, tabelJenis, transkrip } from './transkrip.ts';

/**
 * Rows of the transcription that was made by fixed columns and checked by hand when the example office was made, before
 * there was a reader: `jumlah`, `simpul`, `hasil` (the pagu printed again on its row), `indikator` and `iku`; printed
 * cells, then values. A figure broken over two cells is printed with ` | ` between them.
 */
const rows = transkrip('perak');
const draf = bacaContoh('perak');
const TAHUN = ['2026', '2027', '2028', '2029', '2030'];

const tercetak = (cells: SelTahun) =>
  TAHUN.map((year) => (cells[year]?.tercetak ?? '').replaceAll('\t', ' | '));
const nilai = (cells: SelTahun) => TAHUN.map((year) => cells[year]?.nilai ?? '');

test('Tabel 4.2 comes in as the hand-checked transcription has it, cell by cell', () => {
  const { nodes = [], jumlah } = tabelJenis(draf, 'renstra-2025');
  const read = nodes.flatMap((node) => {
    const { baris, level, kodeTercetak, nama, induk, pagu, paguLain, hasil, indikator } = node;
    const [lain] = paguLain;
    return [
      ['simpul', baris, level, kodeTercetak, nama, induk ?? '', ...tercetak(pagu), ...nilai(pagu)],
      ['hasil', lain?.baris, hasil, ...tercetak(lain?.pagu ?? {}), ...nilai(lain?.pagu ?? {})],
      ...indikator.map((one) => [
        ...['indikator', one.baris, one.nama, one.baseline.tercetak],
        ...[...tercetak(one.target), ...nilai(one.target)],
      ]),
    ].map((cells) => cells.map(String));
  });
  const total = jumlah.map((one) => ['jumlah', String(one.baris), one.nama, ...tercetak(one.pagu)]);
  expect([...total, ...read]).toEqual(rows.filter(([kind]) => kind !== 'iku'));
});

test('Tabel 4.4 comes in with units, baseline and targets of 2025–2030', () => {
  const tabel = draf.tabel.find(({ baris }) => baris === 1970);
  const read = tabel?.rows?.map(({ nama, baris, satuan, target, sel }) => [
    ...['iku', String(baris), nama, satuan.toLowerCase(), sel['BASELINE 2024']!.tercetak],
    ...['2025', ...TAHUN].map((year) => target[year]!.tercetak),
  ]);
  expect(read).toEqual(rows.filter(([kind]) => kind === 'iku'));
});

test('the findings on pagu: every parent of 2027–2030 twice its sum, line 1937 in 2026, eight broken cells', () => {
  const found = draf.temuan.filter(({ kode }) => kode === 'pagu-ganda' || kode === 'sel-terpisah');
  const lines = (kode: string, tahun: number) =>
    found
      .filter((one) => one.kode === kode && String(one.data.tahun) === String(tahun))
      .map(({ baris }) => baris);
  const { nodes = [], jumlah } = tabelJenis(draf, 'renstra-2025');
  const parents = [...jumlah, ...nodes.filter(({ level }) => level !== 'sub_kegiatan')].map(
    ({ baris }) => baris,
  );
  for (const tahun of [2027, 2028, 2029, 2030]) {
    expect(lines('pagu-ganda', tahun).toSorted()).toEqual(parents.toSorted());
  }
  expect(lines('pagu-ganda', 2026)).toEqual([1937]);
  expect(lines('sel-terpisah', 2030)).toHaveLength(8);
});
