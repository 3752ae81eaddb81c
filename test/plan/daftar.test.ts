import { Decimal } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import { bacaContoh, sumber } from './transkrip.ts';

const kemangkon = bacaContoh('kemangkon');
const perak = bacaContoh('perak');
const balapulang = bacaContoh('balapulang');
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

  test('a row that lost a cell is put back under its headings, or left without values (Balapulang 906–907)', () => {
    const rows = di(balapulang, 898).rows ?? [];
    const values = (cells: Record<string, { nilai: unknown }>) =>
      Object.values(cells).map(({ nilai }) => nilai);
    const ikm = rows.find(({ baris }) => baris === 906)!;
    expect(values(ikm.target)).toEqual(['70', '70', '70', '75', '75']);
    expect(values(ikm.realisasi)).toEqual(['72', '72', '75', '75', '79.29']);
    const dokumen = rows.find(({ baris }) => baris === 907)!;
    expect(dokumen.ragu).toBe(true);
    expect(values(dokumen.target)).toEqual([null, null, null, null, null]);
    const told = balapulang.temuan.filter(({ kode }) => kode === 'baris-tak-pas').map(({ baris }) => baris);
    expect(told).toContain(907);
  });

  test('a range is a range', () => {
    const row = di(kemangkon, 275).rows?.find(({ baris }) => baris === 282);
    expect(row?.target['2022']).toEqual({ tercetak: '30 - 44%', nilai: { min: '30', max: '44' } });
    expect(row?.realisasi['2022']?.nilai).toBe('94.74');
  });
});
