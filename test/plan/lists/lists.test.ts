import { Decimal } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import { readDraft } from '../../support/plan/read-draft.ts';
import { readExampleDocument, source } from '../../support/plan/transcript.ts';

const kemangkon = readExampleDocument('kemangkon');
const perak = readExampleDocument('perak');
const balapulang = readExampleDocument('balapulang');
const values = (cells: Record<string, { value: unknown }>) => Object.values(cells).map(({ value }) => value);
const at = (draft: typeof perak, line: number) => draft.table.find((one) => one.line === line)!;

describe('per desa', () => {
  test('19 desa with their IDM', () => {
    const { rows = [], kind } = at(kemangkon, 416);
    expect(kind).toBe('per-desa');
    expect(rows).toHaveLength(19);
    expect(new Set(rows.map(({ kode }) => kode)).size).toBe(19);
    expect(rows.filter(({ cells }) => cells['STATUS IDM 2022']?.printed === 'MAJU')).toHaveLength(5);
    expect(rows.at(-1)).toMatchObject({ name: 'TOYAREKA', cells: { 'NILAI IDM 2022': { value: '0.7802' } } });
  });

  test('stunting: the desa make the kecamatan’s own row', () => {
    const { rows = [] } = at(kemangkon, 489);
    const [kecamatan, ...desa] = rows;
    expect(desa).toHaveLength(19);
    for (const columns of ['Jumlah Balita', 'Sangat Pendek', 'Pendek', 'Jumlah Stunted']) {
      const cells = desa.map(({ cells }) => String(cells[columns]?.value));
      expect(Decimal.sum(...cells).toFixed()).toBe(kecamatan!.cells[columns]?.value);
    }
  });
});

describe('history', () => {
  test('TC-23 of Perak has its 197 rows on 19 pages, each figure as its line prints it', () => {
    const { rows = [], year } = at(perak, 559);
    const lines = source('perak').split('\n');
    const printed = lines
      .slice(558, 832)
      .filter((line) => line.includes('\t') && !/^NO\t|^\t{5,}/.test(line)).length;
    expect(year).toEqual(['2020', '2021', '2022', '2023', '2024']);
    expect(rows).toHaveLength(printed);
    for (const { line, target, realisasi } of rows) {
      const cells = lines[line - 1]!.split('\t');
      expect(Object.values(target).map(({ printed }) => printed)).toEqual(
        cells.slice(5, 10).map((c) => c.trim()),
      );
      expect(Object.values(realisasi).map(({ printed }) => printed)).toEqual(
        cells.slice(10, 15).map((c) => c.trim()),
      );
    }
  });

  test('TC-24 of Perak has the years that its title names', () => {
    const { rows = [], year } = at(perak, 866);
    expect(year).toEqual(['2020', '2021', '2022', '2023', '2024']);
    const first = rows.find(({ name }) => /^Program Pelayanan administrasi/i.test(name));
    expect(first?.target['2020']?.value).toBe('372231600');
    expect(first?.realisasi['2020']?.value).toBe('361064652');
    expect(first?.target['2021']).toEqual({ printed: 'N/A', value: null });
    const named = rows.filter(({ line }) => line === 953 || line === 1066);
    expect(named.map(({ name }) => name)).toEqual([
      'Program: Koordinasi Ketenteraman dan Ketertiban Umum',
      'Program: Pemberdayaan Masyarakat Desa dan Kelurahan',
    ]);
    expect(named.map(({ realisasi }) => realisasi['2021']?.printed)).toEqual(['15.000.000', 'N/A']);
    expect(named[1]?.realisasi['2024']?.value).toBe('47843500');
    expect(rows.filter(({ name }) => name.endsWith(':'))).toEqual([]);
  });

  test('rows that lost a cell are put back under their headings, and the finding says so (Balapulang 906–908, 933)', () => {
    const rows = at(balapulang, 898).rows ?? [];
    expect(rows).toHaveLength(22);
    const row = (line: number) => rows.find((one) => one.line === line)!;
    const ikm = row(906);
    expect(ikm.name).toBe('Indeks Kepuasan Masyarakat (IKM) atas pelayanan Publik');
    expect(values(ikm.target)).toEqual(['70', '70', '70', '75', '75']);
    expect(values(ikm.realisasi)).toEqual(['72', '72', '75', '75', '79.29']);
    expect(values(ikm.ratio)).toEqual(['91.25', '92.5', '93.75', '93.75', '91.42']);
    // 16 figures for 15 columns: whichever of them is one too many, every column prints 100,00.
    for (const cells of [row(907).target, row(907).realisasi, row(907).ratio]) {
      expect(values(cells)).toEqual(['100', '100', '100', '100', '100']);
    }
    expect(values(row(908).realisasi)).toEqual(['90', '95', '95', '95', '95']);
    const pilkades = row(933);
    expect(pilkades.name).toBe('Rata-rata Persentase pengguna hak pilih Pilkades');
    expect(values(pilkades.target)).toEqual(['75', '75', '75', '80', '80']);
    expect(values(pilkades.realisasi)).toEqual(['70', '70', '75', '80', '80']);
    const told = balapulang.findings.filter(({ kode }) => kode === 'baris-bergeser').map(({ line }) => line);
    expect(told).toEqual([906, 907, 908, 933, 934, 935, 936, 937]);
  });

  test('a row that lacks a figure has no values where the readings differ (Balapulang 913–914)', () => {
    for (const line of [913, 914]) {
      const row = at(balapulang, 898).rows?.find((one) => one.line === line);
      expect(row?.doubt).toBe(true);
      expect(values(row!.target)).toEqual([null, null, null, null, null]);
      expect(values(row!.realisasi)).toEqual([null, null, null, null, null]);
      expect(row!.ratio['2020']?.value).toBe('100');
      expect(balapulang.findings.find((one) => one.line === line)?.kode).toBe('baris-tak-pas');
    }
  });

  test('a row’s own label says what its figures are (Kemangkon 255–260)', () => {
    const rows = at(kemangkon, 249).rows ?? [];
    expect(rows.map(({ line, name }) => [line, name])).toEqual([
      [255, 'Indeks Kepuasan Masyarakat (IKM)'],
      [256, 'Indeks Kepuasan Masyarakat (IKM)'],
      [257, 'Indeks Kepuasan Masyarakat (IKM)'],
      [258, 'Nilai SAKIP Kecamatan'],
      [259, 'Nilai SAKIP Kecamatan'],
      [260, 'Nilai SAKIP Kecamatan'],
    ]);
    expect(values(rows[0]!.target)).toEqual(['80', '84', '86']);
    expect(values(rows[1]!.realisasi)).toEqual(['79', '83.9', '84.02']);
    expect(values(rows[2]!.ratio)).toEqual(['98.75', '99.88', '97.69']);
    expect(rows[4]!.realisasi).toEqual({
      '2020': { printed: 'NA', value: null },
      '2021': { printed: 'NA', value: null },
      '2022': { printed: '57,16 (CC)', value: '57.16' },
    });
    expect([rows[1]!.target, rows[1]!.ratio]).toEqual([{}, {}]);
  });

  test('of two columns of one name, the printed capaian proves one (Kemangkon 280–282)', () => {
    const rows = at(kemangkon, 275).rows ?? [];
    expect(rows.map(({ realisasi }) => realisasi['2022']?.printed)).toEqual(['50%', '50%', '94,74%']);
    expect(rows.map(({ ratio }) => ratio['2022']?.value)).toEqual(['50', '50', '215']);
    const told = kemangkon.findings.filter(({ kode }) => kode === 'kolom-kembar');
    expect(told.map(({ line, data }) => [line, data.reading, data.other])).toEqual([
      [281, '50%', '100%'],
      [282, '94,74%', '215%'],
    ]);
  });

  test('a range is a range', () => {
    const row = at(kemangkon, 275).rows?.find(({ line }) => line === 282);
    expect(row?.target['2022']).toEqual({ printed: '30 - 44%', value: { min: '30', max: '44' } });
    expect(row?.realisasi['2022']?.value).toBe('94.74');
    expect(row?.ratio['2022']?.value).toBe('215');
  });
});

test('two columns of one name that the printed capaian does not tell apart have no value', () => {
  const text = [
    ['No', 'Indikator Kinerja', 'Satuan', 'Tahun 2031', '', '', ''],
    ['', '', '', 'Realisasi', 'Target', 'Realisasi', 'Capaian'],
    ['1', 'Persentase desa tertib', 'Persen', '70%', '100%', '80%', '90%'],
  ];
  const { table, findings } = readDraft(text.map((row) => row.join('\t')).join('\n'), 'kembar');
  const row = table[0]!.rows![0]!;
  expect(row.realisasi['2031']).toEqual({ printed: '70%\t80%', value: null });
  expect(row.target['2031']?.value).toBe('100');
  expect(findings.map(({ kode, line, data }) => [kode, line, data.reading, data.other])).toEqual([
    ['kolom-kembar-ragu', 3, '70%', '80%'],
  ]);
});
