import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DrafRencana, SelTahun } from '../../src/plan/draf.ts';
import { projectFile } from '../../src/project-root.ts';
import { baca } from './baca.ts';

/** Documents that nobody of the four offices wrote: other names, years, widths, heading words and mistakes. */
const dokumen = (nama: string) =>
  baca(readFileSync(projectFile('test', 'plan', 'kelima', `${nama}.txt`), 'utf8'), nama);

const nilai = (cells: SelTahun) => Object.values(cells).map((cell) => cell.nilai);
const jenis = ({ tabel }: DrafRencana) => tabel.map((one) => `${one.baris} ${one.jenis}`);
const temuan = (draf: DrafRencana) => draf.temuan.map(({ kode, baris }) => `${baris} ${kode}`);
const simpul = (draf: DrafRencana, baris: number) =>
  draf.tabel
    .find((one) => one.baris === baris)!
    .nodes!.map(({ level, kode, induk, pagu }) => `${level} ${kode} < ${induk}: ${nilai(pagu).join(' ')}`);

describe('a Renstra of 2025–2029 with its years in the middle row of the heading', () => {
  const draf = dokumen('renstra');

  test('every table is found, in order', () => {
    expect(jenis(draf)).toEqual(['4 tc-23', '17 tc-24', '23 tujuan-sasaran', '33 t-c.27', '58 iku']);
  });

  test('T-C.27: tujuan and sasaran beside the programs, every pagu to the end of the period', () => {
    expect(simpul(draf, 33)).toEqual([
      'tujuan null < null: ',
      'sasaran null < tujuan@41: ',
      'program 7.01.01 < sasaran@41: 60000000 66000000 70000000 75000000 271000000',
      'kegiatan 7.01.01.2.01 < 7.01.01: 20000000 22000000 25000000 25000000 92000000',
      'sub_kegiatan 7.01.01.2.01.0001 < 7.01.01.2.01: 12000000 12000000 15000000 15000000 54000000',
      'sub_kegiatan 7.01.01.2.01.0007 < 7.01.01.2.01: 8000000 10000000 10000000 10000000 38000000',
      'kegiatan 7.01.01.2.02 < 7.01.01: 40000000 44000000 45000000 50000000 179000000',
      'sub_kegiatan 7.01.01.2.02.0001 < 7.01.01.2.02: 40000000 44000000 45000000 50000000 179000000',
      'sasaran null < tujuan@41: ',
      'program 7.01.06 < sasaran@53: 10000000 12000000 12000000 14000000 48000000',
      'kegiatan 7.01.06.2.01 < 7.01.06: 10000000 12000000 12000000 14000000 48000000',
      'sub_kegiatan 7.01.06.2.01.0003 < 7.01.06.2.01: 10000000 12000000 12500000 14000000 48000000',
    ]);
    const tabel = draf.tabel[3]!;
    expect(tabel.tahun).toEqual(['2025', '2026', '2027', '2028', 'akhir']);
    expect(nilai(tabel.jumlah[0]!.pagu)).toEqual([
      '70000000',
      '78000000',
      '82000000',
      '89000000',
      '319000000',
    ]);
    const sub = tabel.nodes!.find(({ baris }) => baris === 55)!;
    expect(sub.pemilik).toBe('Seksi Pemerintahan');
    expect(nilai(sub.indikator[0]!.target)).toEqual(['14', '14', '14', '14', '56']);
  });

  test('scores with their category, a range, and 0, - and N/A side by side', () => {
    const [, sakip, desa] = draf.tabel[2]!.nodes!;
    expect(sakip!.indikator[0]).toMatchObject({
      satuan: 'Nilai',
      baseline: { tercetak: '62,10 (B)', nilai: '62.1' },
    });
    expect(nilai(sakip!.indikator[0]!.target)).toEqual(['63', '65', '67', '70', '71']);
    expect(desa!.indikator[0]!.target['2028']?.nilai).toEqual({ min: '30', max: '35' });
    const gangguan = draf.tabel[0]!.rows![2]!;
    expect(gangguan.realisasi['2022']).toEqual({ tercetak: '0', nilai: '0' });
    expect(gangguan.realisasi['2024']).toEqual({ tercetak: '-', nilai: null });
    expect(gangguan.rasio['2024']).toEqual({ tercetak: '', nilai: null });
  });

  test('its mistakes are told, and nothing else', () => {
    expect(temuan(draf)).toEqual([
      '2 tahun-beda',
      '11 skala-beda',
      '29 tabel-beda-target',
      '50 kode-rusak',
      '52 kode-rusak',
      '52 akumulasi-ragu',
      '53 jumlah-sub-beda',
      '54 jumlah-beda',
      '54 akumulasi-ragu',
      '56 jumlah-sub-beda',
    ]);
  });
});

describe('a Renja of 2026 with the official headings', () => {
  const draf = dokumen('renja');

  test('every table is found, in order', () => {
    expect(jenis(draf)).toEqual([
      '4 evaluasi-renja',
      '13 rkpd',
      '13 rkpd',
      '21 t-c.33',
      '36 iku',
      '42 per-desa',
    ]);
  });

  test('the evaluation keeps years and the whole period apart', () => {
    const row = draf.tabel[0]!.rows![1]!;
    expect(row).toMatchObject({ kode: '7.01.01.2.01', nama: 'Perencanaan' });
    expect(row.target).toEqual({
      akhir: { tercetak: '25 dokumen', nilai: '25' },
      '2024': { tercetak: '5 dokumen', nilai: '5' },
      '2025': { tercetak: '5 dokumen', nilai: '5' },
    });
    expect([row.realisasi['2023']?.nilai, row.realisasi['2024']?.nilai, row.realisasi.akhir?.nilai]).toEqual([
      '5',
      '4',
      '14',
    ]);
    expect([row.rasio['2024']?.nilai, row.rasio.akhir?.nilai]).toEqual(['80', '56']);
  });

  test('a review without codes is two plans, read by its names', () => {
    expect(draf.tabel.slice(1, 3).map(({ bagian }) => bagian)).toEqual([
      'Rancangan Awal RKPD',
      'Hasil Analisis Kebutuhan',
    ]);
    expect(draf.tabel[2]!.nodes!.map(({ level, pagu }) => [level, nilai(pagu)])).toEqual([
      ['program', ['65000']],
      ['kegiatan', ['65000']],
    ]);
  });

  test('T-C.33 with a column between its two years', () => {
    expect(simpul(draf, 21)).toEqual([
      'program 7.01.01 < null: 60000000 66000000',
      'kegiatan 7.01.01.2.01 < 7.01.01: 60000000 66000000',
      'sub_kegiatan 7.01.01.2.01.0001 < 7.01.01.2.01: 60000000 66000000',
      'program 7.01.06 < null: 10000000 12000000',
      'kegiatan 7.01.06.2.01 < 7.01.06: 10000000 12000000',
      'sub_kegiatan 7.01.06.2.01.0003 < 7.01.06.2.01: 10000000 12000000',
    ]);
    expect(draf.tabel[3]!.jumlah.map(({ nama }) => nama)).toEqual(['KECAMATAN', 'JUMLAH']);
  });

  test('amounts in thousands are told, and not multiplied', () => {
    expect(draf.temuan.filter(({ kode }) => kode === 'pagu-ribuan').map(({ data }) => data.kali)).toEqual([
      '1.000',
      '1.000',
    ]);
    expect(temuan(draf).filter((one) => /jumlah-|kode-rusak|kolom-/.test(one))).toEqual([]);
  });
});

test('the form after Inmendagri 2/2025 with codes that have no dash behind them', () => {
  const draf = dokumen('renstra-2025');
  expect(jenis(draf)).toEqual(['1 renstra-2025']);
  expect(simpul(draf, 1)).toEqual([
    'program 7.01.01 < null: 1000000 1100000 1200000 1300000 1400000',
    'kegiatan 7.01.01.2.01 < 7.01.01: 1000000 1100000 1200000 1300000 1400000',
    'sub_kegiatan 7.01.01.2.01.0001 < 7.01.01.2.01: 1000000 1100000 1200000 1300000 1400000',
  ]);
  expect(draf.tabel[0]!.nodes!.map(({ indikator }) => indikator[0]!.baseline.nilai)).toEqual([
    '62',
    '100',
    '4',
  ]);
});
