import { expect, test } from 'vitest';
import { notUnderstood } from '../../../src/plan/not-a-plan.ts';
import { readDraft } from '../../support/plan/read-draft.ts';

const HEADING = ['Kode|Program/Kegiatan|Indikator|Satuan|2026||2027|', '||||Target|Rp|Target|Rp'].map((row) =>
  row.replaceAll('|', '\t'),
);

const row = (kode: string, name: string, first: string, second: string) =>
  [kode, name, `Jumlah ${name}`, 'Dokumen', '1', first, '2', second].join('\t');

const pembinaan = [
  row('7.01.06', 'PROGRAM PEMBINAAN', '30.000.000', '33.000.000'),
  row('7.01.06.2.01', 'Fasilitasi Desa', '30.000.000', '33.000.000'),
  row('7.01.06.2.01.0003', 'Fasilitasi Keuangan Desa', '30.000.000', '33.000.000'),
];
const ketenteraman = [
  row('7.01.04', 'PROGRAM KETENTERAMAN', '12.000.000', '13.000.000'),
  row('7.01.04.2.01', 'Koordinasi Ketenteraman', '12.000.000', '13.000.000'),
  row('7.01.04.2.01.0001', 'Sinergitas dengan Polri', '12.000.000', '13.000.000'),
];
const between = ['', 'Program kedua dilaksanakan oleh seksi ketenteraman pada tabel berikut.', ''];

const read = (...lines: string[]) => readDraft(lines.join('\n'), 'contoh');
const kodes = (draft: ReturnType<typeof read>) =>
  draft.table.map(({ nodes = [] }) => nodes.map(({ kode }) => kode));

test('what was read is counted', () => {
  const { coverage, unknown } = read('Tabel 6.1', ...HEADING, ...pembinaan);
  expect(coverage).toEqual({
    rows: { printed: 3, read: 3 },
    kode: { printed: 3, read: 3 },
    amounts: { printed: 6, read: 6 },
  });
  expect(unknown).toEqual([]);
});

test('one table per program is one plan, and it is said', () => {
  const draft = read(
    'Tabel 6.1',
    ...HEADING,
    ...pembinaan,
    ...between,
    'Tabel 6.2',
    ...HEADING,
    ...ketenteraman,
  );
  expect(kodes(draft)).toEqual([
    ['7.01.06', '7.01.06.2.01', '7.01.06.2.01.0003', '7.01.04', '7.01.04.2.01', '7.01.04.2.01.0001'],
  ]);
  expect(draft.findings.map(({ kode }) => kode)).toContain('rencana-beberapa-tabel');
});

test('a program that is printed again above more of its work is one program', () => {
  const more = [
    pembinaan[0]!,
    row('7.01.06.2.02', 'Koordinasi Desa', '5.000.000', '5.000.000'),
    row('7.01.06.2.02.0001', 'Rapat Koordinasi', '5.000.000', '5.000.000'),
  ];
  const draft = read(
    'Tabel 6.1',
    ...HEADING,
    ...pembinaan,
    ...ketenteraman,
    ...between,
    'Tabel 6.2',
    ...HEADING,
    ...more,
  );
  const [nodes = []] = draft.table.map((table) => table.nodes ?? []);
  expect(draft.table).toHaveLength(1);
  expect(nodes.filter(({ kode }) => kode === '7.01.06')).toHaveLength(1);
  expect(nodes.find(({ kode }) => kode === '7.01.06.2.02')?.parent).toBe('7.01.06');
});

test('two plans that print other figures for the same work stay two', () => {
  const other = pembinaan.map((line) => line.replaceAll('30.000.000', '31.000.000'));
  const draft = read('Tabel 6.1', ...HEADING, ...pembinaan, ...between, 'Tabel 6.2', ...HEADING, ...other);
  expect(kodes(draft)).toHaveLength(2);
  expect(draft.findings.map(({ kode }) => kode)).toContain('dua-rencana');
});

test('two plans of other years stay two', () => {
  const later = HEADING.map((line) => line.replace('2026', '2031').replace('2027', '2032'));
  const draft = read(
    'Tabel 6.1',
    ...HEADING,
    ...pembinaan,
    ...between,
    'Tabel 6.2',
    ...later,
    ...ketenteraman,
  );
  expect(draft.table.map(({ year }) => year)).toEqual([
    ['2026', '2027'],
    ['2031', '2032'],
  ]);
});

test('a table of codes and amounts that was not understood is told, counted, and refused for storing', () => {
  const strange = ketenteraman.map((line) =>
    line.split('\t').slice(0, 2).join(' ').concat('\t1\t12.000.000'),
  );
  const draft = read('Tabel 6.1', ...HEADING, ...pembinaan, ...between, ...strange);
  expect(draft.coverage?.kode).toEqual({ printed: 6, read: 3 });
  expect(draft.findings.filter(({ kode }) => kode === 'tabel-tak-dipahami').map(({ line }) => line)).toEqual([
    10,
  ]);
  expect(notUnderstood(draft, 'contoh.txt')).toMatchObject({
    code: 'rencana-tak-dipahami',
    line: '10',
    kode: 3,
  });
});

test('years that are only numbered, of a period that nothing names, are no plan to be stored', () => {
  const numbered = HEADING.map((line) => line.replace('2026', 'Tahun ke-1').replace('2027', 'Tahun ke-2'));
  const draft = read('Tabel 6.1', ...numbered, ...pembinaan);
  const figures = draft.table.flatMap(({ nodes = [] }) => nodes.flatMap(({ pagu }) => Object.keys(pagu)));
  expect(figures).toEqual([]);
  expect(notUnderstood(draft, 'contoh.txt')).toBeDefined();
});
