import { expect, test } from 'vitest';
import { readDraft } from '../../support/plan/read-draft.ts';

const HEADING = [
  'KODE|BIDANG URUSAN / PROGRAM / OUTCOME / KEGIATAN / SUBKEGIATAN / OUTPUT|INDIKATOR OUTCOME / OUTPUT|BASELINE 2025|TARGET DAN PAGU INDIKATIF TAHUN||||KETERANGAN',
  '||||2026||2027||',
  '||||TARGET|PAGU|TARGET|PAGU|',
];

function nodes(...rows: string[]) {
  const text = ['Tabel 4.2', ...HEADING, ...rows].join('\n').replaceAll('|', '\t');
  return readDraft(text, 'contoh').table[0]!.nodes!.map((node) => [
    ...[node.kode, node.level, node.name, node.outcome],
    ...[node.pagu['2026']?.value, node.indikator[0]?.name, node.indikator[0]?.target['2027']?.value],
  ]);
}

test('a row without a code is the outcome of the row above, where codes have a column of their own', () => {
  expect(
    nodes(
      '7.01.06|PROGRAM PEMBINAAN||||30.000.000||33.000.000|',
      '|Terbinanya desa|Persentase desa tertib|70|72|30.000.000|75|33.000.000|',
      '7.01.06.2.01|Fasilitasi Desa||||30.000.000||33.000.000|',
      '|Terfasilitasinya desa|Jumlah desa|10|12|30.000.000|14|33.000.000|',
    ),
  ).toEqual([
    [
      '7.01.06',
      'program',
      'PROGRAM PEMBINAAN',
      'Terbinanya desa',
      '30000000',
      'Persentase desa tertib',
      '75',
    ],
    ['7.01.06.2.01', 'kegiatan', 'Fasilitasi Desa', 'Terfasilitasinya desa', '30000000', 'Jumlah desa', '14'],
  ]);
});

test('money that is printed only beside outcome and output is the node’s', () => {
  expect(
    nodes(
      '7.01.06|PROGRAM PEMBINAAN|||||||',
      '|Terbinanya desa|Persentase desa tertib|70|72|30.000.000|75|33.000.000|',
      '7.01.06.2.01|Fasilitasi Desa|||||||',
      '|Terfasilitasinya desa|Jumlah desa|10|12|30.000.000|14|33.000.000|',
    ).map(([kode, , , , pagu]) => [kode, pagu]),
  ).toEqual([
    ['7.01.06', '30000000'],
    ['7.01.06.2.01', '30000000'],
  ]);
});
