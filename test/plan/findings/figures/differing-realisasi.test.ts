import { expect, test } from 'vitest';
import { readDraft } from '../../../support/plan/read-draft.ts';

const HEAD = [
  'Tabel 2.3 TC-23 Pencapaian Kinerja Pelayanan Kecamatan Contoh',
  '',
  'No\tIndikator Kinerja\tTarget NSPK\tTarget IKK\tTarget Renstra Perangkat Daerah Tahun\t\tRealisasi Capaian Tahun\t\tRasio Capaian Tahun\t',
  '\t\t\t\t2022\t2023\t2022\t2023\t2022\t2023',
];

/** Findings of two rows, each with its indicator and its targets and realisasi of 2022 and 2023. */
function findings(...rows: [name: string, ...angka: string[]][]) {
  const lines = rows.map(([name, ...angka], at) => `${at + 1}\t${name}\tN/A\tN/A\t${angka.join('\t')}\t\t`);
  const { table, findings: found } = readDraft([...HEAD, ...lines, ''].join('\n'), 'contoh');
  expect(table[0]?.rows).toHaveLength(rows.length);
  return found.filter(({ kode }) => kode === 'realisasi-beda').map(({ line, data }) => ({ line, ...data }));
}

test('one thing with one target and two realisasi is told, with both lines', () => {
  const found = findings(
    ['Prosentase desa yang tertib administrasi', '100', '100', '94,74', '100'],
    ['Cakupan Desa yang tertib  administrasi', '100', '100', '100', '100'],
  );
  expect(found).toEqual([
    {
      line: 6,
      name: 'Cakupan Desa yang tertib  administrasi',
      year: '2022',
      printed: '100',
      other: '94,74',
      otherRow: 5,
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
  expect(findings(a, b)).toEqual([]);
});
