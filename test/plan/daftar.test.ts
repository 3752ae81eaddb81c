import { Decimal } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import { baca } from './baca.ts';
import { bacaContoh, sumber } from './transkrip.ts';

const kemangkon = bacaContoh('kemangkon');
const perak = bacaContoh('perak');
const balapulang = bacaContoh('balapulang');
const values = (cells: Record<string, { nilai: unknown }>) => Object.values(cells).map(({ nilai }) => nilai);
const di = (draf: typeof perak, baris: number) => draf.tabel.find((one) => one.baris === baris)!;

describe('per desa', () => {
  test('19 desa with their IDM', () => {
    const { rows = [], jenis } = di(kemangkon, 416);
    expect(jenis).toBe('per-desa');
    expect(rows).toHaveLength(19);
    expect(new Set(rows.map(({ kode }) => kode)).size).toBe(19);
    expect(rows.filter(({ sel }) => sel['STATUS IDM 2022']?.tercetak === 'MAJU')).toHaveLength(5);
    expect(rows.at(-1)).toMatchObject({ nama: 'TOYAREKA', sel: { 'NILAI IDM 2022': { nilai: '0.7802' } } });
  });

  test('stunting: the desa make the kecamatan’s own row', () => {
    const { rows = [] } = di(kemangkon, 489);
    const [kecamatan, ...desa] = rows;
    expect(desa).toHaveLength(19);
    for (const kolom of ['Jumlah Balita', 'Sangat Pendek', 'Pendek', 'Jumlah Stunted']) {
      const cells = desa.map(({ sel }) => String(sel[kolom]?.nilai));
      expect(Decimal.sum(...cells).toFixed()).toBe(kecamatan!.sel[kolom]?.nilai);
    }
  });
});

describe('history', () => {
  test('TC-23 of Perak has its 197 rows on 19 pages, each figure as its line prints it', () => {
    const { rows = [], tahun } = di(perak, 559);
    const lines = sumber('perak').split('\n');
    const printed = lines
      .slice(558, 832)
      .filter((line) => line.includes('\t') && !/^NO\t|^\t{5,}/.test(line)).length;
    expect(tahun).toEqual(['2020', '2021', '2022', '2023', '2024']);
    expect(rows).toHaveLength(printed);
    for (const { baris, target, realisasi } of rows) {
      const cells = lines[baris - 1]!.split('\t');
      expect(Object.values(target).map(({ tercetak }) => tercetak)).toEqual(
        cells.slice(5, 10).map((c) => c.trim()),
      );
      expect(Object.values(realisasi).map(({ tercetak }) => tercetak)).toEqual(
        cells.slice(10, 15).map((c) => c.trim()),
      );
    }
  });

  test('TC-24 of Perak has the years that its title names', () => {
    const { rows = [], tahun } = di(perak, 866);
    expect(tahun).toEqual(['2020', '2021', '2022', '2023', '2024']);
    const first = rows.find(({ nama }) => /^Program Pelayanan administrasi/i.test(nama));
    expect(first?.target['2020']?.nilai).toBe('372231600');
    expect(first?.realisasi['2020']?.nilai).toBe('361064652');
    expect(first?.target['2021']).toEqual({ tercetak: 'N/A', nilai: null });
    const named = rows.filter(({ baris }) => baris === 953 || baris === 1066);
    expect(named.map(({ nama }) => nama)).toEqual([
      'Program: Koordinasi Ketenteraman dan Ketertiban Umum',
      'Program: Pemberdayaan Masyarakat Desa dan Kelurahan',
    ]);
    expect(named.map(({ realisasi }) => realisasi['2021']?.tercetak)).toEqual(['15.000.000', 'N/A']);
    expect(named[1]?.realisasi['2024']?.nilai).toBe('47843500');
    expect(rows.filter(({ nama }) => nama.endsWith(':'))).toEqual([]);
  });

  test('rows that lost a cell are put back under their headings, and the finding says so (Balapulang 906–908, 933)', () => {
    const rows = di(balapulang, 898).rows ?? [];
    expect(rows).toHaveLength(22);
    const row = (baris: number) => rows.find((one) => one.baris === baris)!;
    const ikm = row(906);
    expect(ikm.nama).toBe('Indeks Kepuasan Masyarakat (IKM) atas pelayanan Publik');
    expect(values(ikm.target)).toEqual(['70', '70', '70', '75', '75']);
    expect(values(ikm.realisasi)).toEqual(['72', '72', '75', '75', '79.29']);
    expect(values(ikm.rasio)).toEqual(['91.25', '92.5', '93.75', '93.75', '91.42']);
    // 16 figures for 15 columns: whichever of them is one too many, every column prints 100,00.
    for (const cells of [row(907).target, row(907).realisasi, row(907).rasio]) {
      expect(values(cells)).toEqual(['100', '100', '100', '100', '100']);
    }
    expect(values(row(908).realisasi)).toEqual(['90', '95', '95', '95', '95']);
    const pilkades = row(933);
    expect(pilkades.nama).toBe('Rata-rata Persentase pengguna hak pilih Pilkades');
    expect(values(pilkades.target)).toEqual(['75', '75', '75', '80', '80']);
    expect(values(pilkades.realisasi)).toEqual(['70', '70', '75', '80', '80']);
    const told = balapulang.temuan.filter(({ kode }) => kode === 'baris-bergeser').map(({ baris }) => baris);
    expect(told).toEqual([906, 907, 908, 933, 934, 935, 936, 937]);
  });

  test('a row that lacks a figure has no values where the readings differ (Balapulang 913–914)', () => {
    for (const baris of [913, 914]) {
      const row = di(balapulang, 898).rows?.find((one) => one.baris === baris);
      expect(row?.ragu).toBe(true);
      expect(values(row!.target)).toEqual([null, null, null, null, null]);
      expect(values(row!.realisasi)).toEqual([null, null, null, null, null]);
      expect(row!.rasio['2020']?.nilai).toBe('100');
      expect(balapulang.temuan.find((one) => one.baris === baris)?.kode).toBe('baris-tak-pas');
    }
  });

  test('a row’s own label says what its figures are (Kemangkon 255–260)', () => {
    const rows = di(kemangkon, 249).rows ?? [];
    expect(rows.map(({ baris, nama }) => [baris, nama])).toEqual([
      [255, 'Indeks Kepuasan Masyarakat (IKM)'],
      [256, 'Indeks Kepuasan Masyarakat (IKM)'],
      [257, 'Indeks Kepuasan Masyarakat (IKM)'],
      [258, 'Nilai SAKIP Kecamatan'],
      [259, 'Nilai SAKIP Kecamatan'],
      [260, 'Nilai SAKIP Kecamatan'],
    ]);
    expect(values(rows[0]!.target)).toEqual(['80', '84', '86']);
    expect(values(rows[1]!.realisasi)).toEqual(['79', '83.9', '84.02']);
    expect(values(rows[2]!.rasio)).toEqual(['98.75', '99.88', '97.69']);
    expect(rows[4]!.realisasi).toEqual({
      '2020': { tercetak: 'NA', nilai: null },
      '2021': { tercetak: 'NA', nilai: null },
      '2022': { tercetak: '57,16 (CC)', nilai: '57.16' },
    });
    expect([rows[1]!.target, rows[1]!.rasio]).toEqual([{}, {}]);
  });

  test('of two columns of one name, the printed capaian proves one (Kemangkon 280–282)', () => {
    const rows = di(kemangkon, 275).rows ?? [];
    expect(rows.map(({ realisasi }) => realisasi['2022']?.tercetak)).toEqual(['50%', '50%', '94,74%']);
    expect(rows.map(({ rasio }) => rasio['2022']?.nilai)).toEqual(['50', '50', '215']);
    const told = kemangkon.temuan.filter(({ kode }) => kode === 'kolom-kembar');
    expect(told.map(({ baris, data }) => [baris, data.bacaan, data.lain])).toEqual([
      [281, '50%', '100%'],
      [282, '94,74%', '215%'],
    ]);
  });

  test('a range is a range', () => {
    const row = di(kemangkon, 275).rows?.find(({ baris }) => baris === 282);
    expect(row?.target['2022']).toEqual({ tercetak: '30 - 44%', nilai: { min: '30', max: '44' } });
    expect(row?.realisasi['2022']?.nilai).toBe('94.74');
    expect(row?.rasio['2022']?.nilai).toBe('215');
  });
});

test('two columns of one name that the printed capaian does not tell apart have no value', () => {
  const text = [
    ['No', 'Indikator Kinerja', 'Satuan', 'Tahun 2031', '', '', ''],
    ['', '', '', 'Realisasi', 'Target', 'Realisasi', 'Capaian'],
    ['1', 'Persentase desa tertib', 'Persen', '70%', '100%', '80%', '90%'],
  ];
  const { tabel, temuan } = baca(text.map((row) => row.join('\t')).join('\n'), 'kembar');
  const row = tabel[0]!.rows![0]!;
  expect(row.realisasi['2031']).toEqual({ tercetak: '70%\t80%', nilai: null });
  expect(row.target['2031']?.nilai).toBe('100');
  expect(temuan.map(({ kode, baris, data }) => [kode, baris, data.bacaan, data.lain])).toEqual([
    ['kolom-kembar-ragu', 3, '70%', '80%'],
  ]);
});
