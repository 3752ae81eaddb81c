import { expect, test } from 'vitest';
import { baca } from '../baca.ts';

/** Findings on the years of an IKU table with this title, whose columns are 2024 to 2026. */
function temuan(judul: string) {
  const lines = [
    `Tabel 7.1 Indikator Kinerja Utama ${judul}`,
    '',
    'No\tSasaran\tIndikator Kinerja Utama\tSatuan\tTarget\t\t',
    '\t\t\t\t2024\t2025\t2026',
    '1\tMeningkatnya pelayanan\tIndeks Kepuasan Masyarakat\tIndeks\t80\t81\t82',
    '',
  ];
  const read = baca(lines.join('\n'), 'contoh');
  expect(read.tabel[0]?.tahun).toEqual(['2024', '2025', '2026']);
  return read.temuan
    .filter(({ kode }) => kode.startsWith('tahun'))
    .map(({ kode, baris, data }) => ({ kode, baris, ...data }));
}

test('a title that names other years than its columns is told with both', () => {
  expect(temuan('Tahun 2025-2027')).toEqual([
    {
      kode: 'tahun-judul-beda',
      baris: 1,
      nama: 'Tabel 7.1 Indikator Kinerja Utama Tahun 2025-2027',
      judul: '2025–2027',
      tabel: '2024–2026',
    },
  ]);
});

test.each(['Tahun 2024-2026', 'Tahun 2024 s/d 2026', 'Kecamatan Contoh', 'Tahun 2024'])(
  '%s: nothing is told',
  (judul) => {
    expect(temuan(judul)).toEqual([]);
  },
);
