import { expect, test } from 'vitest';
import { readDraft } from '../../support/plan/read-draft.ts';

/** Findings on the years of an IKU table with this title, whose columns are 2024 to 2026. */
function findings(title: string) {
  const lines = [
    `Tabel 7.1 Indikator Kinerja Utama ${title}`,
    '',
    'No\tSasaran\tIndikator Kinerja Utama\tSatuan\tTarget\t\t',
    '\t\t\t\t2024\t2025\t2026',
    '1\tMeningkatnya pelayanan\tIndeks Kepuasan Masyarakat\tIndeks\t80\t81\t82',
    '',
  ];
  const read = readDraft(lines.join('\n'), 'contoh');
  expect(read.table[0]?.year).toEqual(['2024', '2025', '2026']);
  return read.findings
    .filter(({ kode }) => kode.startsWith('tahun'))
    .map(({ kode, line, data }) => ({ kode, line, ...data }));
}

test('a title that names other years than its columns is told with both', () => {
  expect(findings('Tahun 2025-2027')).toEqual([
    {
      kode: 'tahun-judul-beda',
      line: 1,
      name: 'Tabel 7.1 Indikator Kinerja Utama Tahun 2025-2027',
      title: '2025–2027',
      table: '2024–2026',
    },
  ]);
});

test.each(['Tahun 2024-2026', 'Tahun 2024 s/d 2026', 'Kecamatan Contoh', 'Tahun 2024'])(
  '%s: nothing is told',
  (title) => {
    expect(findings(title)).toEqual([]);
  },
);
