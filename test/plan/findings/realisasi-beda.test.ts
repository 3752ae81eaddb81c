import { expect, test } from 'vitest';
import { baca } from '../baca.ts';

const HEAD = [
  'Tabel 2.3 TC-23 Pencapaian Kinerja Pelayanan Kecamatan Contoh',
  '',
  'No\tIndikator Kinerja\tTarget NSPK\tTarget IKK\tTarget Renstra Perangkat Daerah Tahun\t\tRealisasi Capaian Tahun\t\tRasio Capaian Tahun\t',
  '\t\t\t\t2022\t2023\t2022\t2023\t2022\t2023',
];

/** Findings of two rows, each with its indicator and its targets and realisasi of 2022 and 2023. */
function temuan(...rows: [nama: string, ...angka: string[]][]) {
  const lines = rows.map(([nama, ...angka], at) => `${at + 1}\t${nama}\tN/A\tN/A\t${angka.join('\t')}\t\t`);
  const { tabel, temuan: found } = baca([...HEAD, ...lines, ''].join('\n'), 'contoh');
  expect(tabel[0]?.rows).toHaveLength(rows.length);
  return found.filter(({ kode }) => kode === 'realisasi-beda').map(({ baris, data }) => ({ baris, ...data }));
}

test('one thing with one target and two realisasi is told, with both lines', () => {
  const found = temuan(
    ['Prosentase desa yang tertib administrasi', '100', '100', '94,74', '100'],
    ['Cakupan Desa yang tertib  administrasi', '100', '100', '100', '100'],
  );
  expect(found).toEqual([
    {
      baris: 6,
      nama: 'Cakupan Desa yang tertib  administrasi',
      tahun: '2022',
      tercetak: '100',
      lain: '94,74',
      barisLain: 5,
    },
  ]);
});

test.each<[string, [string, ...string[]], [string, ...string[]]]>([
  [
    'another target',
    ['Jumlah desa tertib administrasi', '10', '10', '8', '9'],
    ['Jumlah desa tertib administrasi', '12', '12', '9', '8'],
  ],
  [
    'nothing legible',
    ['Jumlah desa tertib administrasi', '10', '10', 'N/A', '-'],
    ['Jumlah desa tertib administrasi', '10', '10', '8', ''],
  ],
  [
    'another name',
    ['Jumlah desa tertib administrasi', '10', '10', '8', '8'],
    ['Jumlah desa tertib keuangan', '10', '10', '9', '9'],
  ],
  ['a name too short', ['Nilai', '10', '10', '8', '8'], ['Nilai', '10', '10', '9', '9']],
])('%s is no contradiction', (_, a, b) => {
  expect(temuan(a, b)).toEqual([]);
});
