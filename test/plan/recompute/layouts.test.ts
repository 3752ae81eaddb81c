import { describe, expect, test } from 'vitest';
import { decision, readRows, tab } from '../../support/plan/recompute-table.ts';

describe('tables of other shapes', () => {
  const heading = tab('No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)');
  const line = tab('1', 'Indeks Kepuasan Masyarakat', 'Indeks', '82', '78,5', '95,73');

  test('one year, named by the title only (LKjIP)', () => {
    const rows = readRows('Tabel 3.1 Capaian Kinerja Tahun 2023', '', heading, line);
    expect(rows.map(decision)).toEqual(['2023 95,73 95.73 sama -']);
    expect(rows[0]).toMatchObject({ line: 4, name: 'Indeks Kepuasan Masyarakat' });
  });

  test('no year at all', () => {
    expect(readRows('Tabel 3.1 Capaian Kinerja', '', heading, line).map(decision)).toEqual([
      ' 95,73 95.73 sama -',
    ]);
  });

  test('target, realisasi and capaian of each year side by side', () => {
    const rows = readRows(
      'Tabel 3.2 Perbandingan Capaian',
      '',
      tab('No', 'Sasaran', 'Indikator Kinerja', '2022', '', '', '2023', '', ''),
      tab('', '', '', 'Target', 'Realisasi', 'Capaian', 'Target', 'Realisasi', 'Capaian'),
      tab('1', 'Pelayanan yang baik', 'IKM', '80', '79', '98,75', '82', '90', '100'),
    );
    expect(rows.map(decision)).toEqual(['2022 98,75 98.75 sama -', '2023 100 109.76 beda dibatasi-100']);
  });

  test('target, realisasi and percentage below each other (Balapulang 796–799)', () => {
    const rows = readRows(
      'Daftar Lunas PBB',
      '',
      tab('No.', 'Desa', 'Uraian', '2019', '2020'),
      tab('1.', 'Kecamatan', 'Ketetapan SPPT', '42.471', '42.622'),
      tab('', '', 'Realisasi SPPT', '30.248', '32.338'),
      tab('', '', 'Prosentase', '71,22%', '73,39%'),
    );
    expect(rows.map(decision)).toEqual(['2019 71,22% 71.22 sama -', '2020 73,39% 75.87 beda -']);
  });

  test('the quarterly evaluation of a Renja, performance and money (Formulir E.81)', () => {
    const pair = (text: string) => [text, ''];
    const rows = readRows(
      'Evaluasi Terhadap Hasil Renja Triwulan II Tahun 2023',
      '',
      tab(
        ...['No', 'Kode', 'Program/Kegiatan', 'Indikator Kinerja'],
        ...pair('Target Renstra pada Tahun 2026'),
        ...pair('Realisasi Capaian Renstra s/d Renja Tahun 2022'),
        ...pair('Target Kinerja dan Anggaran Renja Tahun 2023'),
        ...['Realisasi Kinerja pada Triwulan', '', '', ''],
        ...pair('Realisasi Capaian Kinerja dan Anggaran Renja'),
        ...pair('Realisasi Renstra s/d Tahun 2023'),
        ...pair('Tingkat Capaian Renja (%)'),
        ...pair('Tingkat Capaian Renstra (%)'),
        'Unit Penanggung Jawab',
      ),
      tab('', '', '', '', '', '', '', '', '', '', 'I', '', 'II', '', '', '', '', '', '', '', '', '', ''),
      tab('', '', '', '', ...Array.from({ length: 9 }, () => ['K', 'Rp']).flat(), ''),
      tab(
        ...['1', '7.01.01', 'Program Penunjang', 'Persentase layanan'],
        ...[
          '100',
          '500.000.000',
          '60',
          '200.000.000',
          '100',
          '100.000.000',
          '25',
          '20.000.000',
          '25',
          '25.000.000',
        ],
        ...['50', '45.000.000', '75', '245.000.000', '50,00', '54,00', '75', '49,00', 'Sekretariat'],
      ),
    );
    expect(rows.map((row) => `${row.name} ${decision(row)}`)).toEqual([
      'Program Penunjang 2023 50,00 50.00 sama -',
      'Program Penunjang akhir 75 75.00 sama -',
      'Program Penunjang (Rp) 2023 54,00 45.00 beda -',
      'Program Penunjang (Rp) akhir 49,00 49.00 sama -',
    ]);
  });

  test('a plan prints no ratio', () => {
    const rows = readRows(
      'Tabel 4.4 Indikator Kinerja Utama',
      '',
      tab('No', 'Indikator', 'Satuan', 'Target 2025', 'Target 2026'),
      tab('1', 'IKM', 'Indeks', '82', '83'),
    );
    expect(rows).toEqual([]);
  });
});
