import { expect, test } from 'vitest';
import { readDraft } from '../../../support/plan/read-draft.ts';

const HEAD = [
  'Tabel 6.1 TC-27 Rencana Program, Kegiatan, dan Pendanaan Kecamatan Contoh',
  '',
  'Kode\tProgram/Kegiatan/Sub-Kegiatan\tIndikator\tSatuan\t2024\t\t2025\t',
  '\t\t\t\tTarget\tRp\tTarget\tRp',
];

/** Findings of one kegiatan whose sub kegiatan print these ends of their codes; each row costs a million a year. */
function findings(...ends: string[]) {
  const row = (kode: string, name: string, juta: number) =>
    [kode, name, `Jumlah Laporan ${name}`, 'Laporan', '1', `${juta}.000.000`, '1', `${juta}.000.000`].join(
      '\t',
    );
  const lines = [
    row('7.01.02', 'PROGRAM PELAYANAN PUBLIK', ends.length),
    row('7.01.02.2.01', 'Koordinasi Pelayanan', ends.length),
    ...ends.map((end, at) => row(`7.01.02.2.01.${end}`, `Pekerjaan ${'ABCDE'[at]}`, 1)),
  ];
  const read = readDraft([...HEAD, ...lines, ''].join('\n'), 'contoh');
  const kode = read.table[0]!.nodes!.map((node) => node.kode).slice(2);
  expect(kode).toEqual(ends.map((end) => `7.01.02.2.01.${end}`));
  return read.findings
    .filter((one) => one.kode === 'kode-tertukar')
    .map(({ line, data }) => ({ line, data }));
}

test('codes that changed places are told with both rows, and stay as printed', () => {
  expect(findings('01', '03', '02', '04')).toEqual([
    {
      line: 9,
      data: {
        kode: '7.01.02.2.01.02',
        name: 'Pekerjaan C',
        otherKode: '7.01.02.2.01.03',
        other: 'Pekerjaan B',
        otherRow: 8,
      },
    },
  ]);
  expect(findings('02', '01').map(({ line }) => line)).toEqual([8]);
});

test.each([
  ['in order, with gaps', ['01', '02', '05', '11']],
  ['one code twice', ['01', '02', '02', '03']],
  ['a row that was added behind the others', ['02', '05', '06', '01']],
])('%s: nothing is told', (_, ends) => {
  expect(findings(...ends)).toEqual([]);
});
