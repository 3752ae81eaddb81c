import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PlanDraft, YearCells } from '../../src/plan/draft/draft.ts';
import { projectFile } from '../../src/project-root.ts';
import { readDraft } from '../support/plan/read-draft.ts';

/** Documents that nobody of the four offices wrote: other names, years, widths, heading words and mistakes. */
const document = (name: string) =>
  readDraft(readFileSync(projectFile('test', 'plan', 'fifth-office', `${name}.txt`), 'utf8'), name);

const value = (cells: YearCells) => Object.values(cells).map((cell) => cell.value);
const kind = ({ table }: PlanDraft) => table.map((one) => `${one.line} ${one.kind}`);
const findings = (draft: PlanDraft) => draft.findings.map(({ kode, line }) => `${line} ${kode}`);
const node = (draft: PlanDraft, line: number) =>
  draft.table
    .find((one) => one.line === line)!
    .nodes!.map(({ level, kode, parent, pagu }) => `${level} ${kode} < ${parent}: ${value(pagu).join(' ')}`);

describe('a Renstra of 2025–2029 with its years in the middle row of the heading', () => {
  const draft = document('renstra');

  test('every table is found, in order', () => {
    expect(kind(draft)).toEqual(['4 tc-23', '17 tc-24', '23 tujuan-sasaran', '33 t-c.27', '58 iku']);
  });

  test('T-C.27: tujuan and sasaran beside the programs, every pagu to the end of the period', () => {
    expect(node(draft, 33)).toEqual([
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
    const table = draft.table[3]!;
    expect(table.year).toEqual(['2025', '2026', '2027', '2028', 'akhir']);
    expect(value(table.count[0]!.pagu)).toEqual([
      '70000000',
      '78000000',
      '82000000',
      '89000000',
      '319000000',
    ]);
    const sub = table.nodes!.find(({ line }) => line === 55)!;
    expect(sub.owner).toBe('Seksi Pemerintahan');
    expect(value(sub.indikator[0]!.target)).toEqual(['14', '14', '14', '14', '56']);
  });

  test('scores with their category, a range, and 0, - and N/A side by side', () => {
    const [, sakip, desa] = draft.table[2]!.nodes!;
    expect(sakip!.indikator[0]).toMatchObject({
      satuan: 'Nilai',
      baseline: { printed: '62,10 (B)', value: '62.1' },
    });
    expect(value(sakip!.indikator[0]!.target)).toEqual(['63', '65', '67', '70', '71']);
    expect(desa!.indikator[0]!.target['2028']?.value).toEqual({ min: '30', max: '35' });
    const gangguan = draft.table[0]!.rows![2]!;
    expect(gangguan.realisasi['2022']).toEqual({ printed: '0', value: '0' });
    expect(gangguan.realisasi['2024']).toEqual({ printed: '-', value: null });
    expect(gangguan.ratio['2024']).toEqual({ printed: '', value: null });
  });

  test('its mistakes are told, and nothing else', () => {
    expect(findings(draft)).toEqual([
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
  const draft = document('renja');

  test('every table is found, in order', () => {
    expect(kind(draft)).toEqual([
      '4 evaluasi-renja',
      '13 rkpd',
      '13 rkpd',
      '21 t-c.33',
      '36 iku',
      '42 per-desa',
    ]);
  });

  test('the evaluation keeps years and the whole period apart', () => {
    const row = draft.table[0]!.rows![1]!;
    expect(row).toMatchObject({ kode: '7.01.01.2.01', name: 'Perencanaan' });
    expect(row.target).toEqual({
      akhir: { printed: '25 dokumen', value: '25' },
      '2024': { printed: '5 dokumen', value: '5' },
      '2025': { printed: '5 dokumen', value: '5' },
    });
    expect([row.realisasi['2023']?.value, row.realisasi['2024']?.value, row.realisasi.akhir?.value]).toEqual([
      '5',
      '4',
      '14',
    ]);
    expect([row.ratio['2024']?.value, row.ratio.akhir?.value]).toEqual(['80', '56']);
  });

  test('a review without codes is two plans, read by its names', () => {
    expect(draft.table.slice(1, 3).map(({ part }) => part)).toEqual([
      'Rancangan Awal RKPD',
      'Hasil Analisis Kebutuhan',
    ]);
    expect(draft.table[2]!.nodes!.map(({ level, pagu }) => [level, value(pagu)])).toEqual([
      ['program', ['65000000']],
      ['kegiatan', ['65000000']],
    ]);
  });

  test('T-C.33 with a column between its two years', () => {
    expect(node(draft, 21)).toEqual([
      'program 7.01.01 < null: 60000000 66000000',
      'kegiatan 7.01.01.2.01 < 7.01.01: 60000000 66000000',
      'sub_kegiatan 7.01.01.2.01.0001 < 7.01.01.2.01: 60000000 66000000',
      'program 7.01.06 < null: 10000000 12000000',
      'kegiatan 7.01.06.2.01 < 7.01.06: 10000000 12000000',
      'sub_kegiatan 7.01.06.2.01.0003 < 7.01.06.2.01: 10000000 12000000',
    ]);
    expect(draft.table[3]!.count.map(({ name }) => name)).toEqual(['KECAMATAN', 'JUMLAH']);
  });

  test('amounts in thousands are multiplied, and told', () => {
    expect(draft.findings.filter(({ kode }) => kode === 'pagu-ribuan').map(({ data }) => data.times)).toEqual(
      ['1.000', '1.000'],
    );
    expect(findings(draft).filter((one) => /jumlah-|kode-rusak|kolom-/.test(one))).toEqual([]);
  });
});

test('the form after Inmendagri 2/2025 with codes that have no dash behind them', () => {
  const draft = document('renstra-2025');
  expect(kind(draft)).toEqual(['1 renstra-2025']);
  expect(node(draft, 1)).toEqual([
    'program 7.01.01 < null: 1000000 1100000 1200000 1300000 1400000',
    'kegiatan 7.01.01.2.01 < 7.01.01: 1000000 1100000 1200000 1300000 1400000',
    'sub_kegiatan 7.01.01.2.01.0001 < 7.01.01.2.01: 1000000 1100000 1200000 1300000 1400000',
  ]);
  expect(draft.table[0]!.nodes!.map(({ indikator }) => indikator[0]!.baseline.value)).toEqual([
    '62',
    '100',
    '4',
  ]);
});
