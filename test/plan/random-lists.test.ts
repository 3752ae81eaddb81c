import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TableKind, YearCells } from '../../src/plan/draft/draft.ts';
import {
  printList,
  type RandomAngka,
  type RandomColumn,
  type RandomPages,
  type RandomRow,
  randomAnggaran,
  randomList,
  randomPages,
} from '../support/plan/random-list.ts';
import { readDraft } from '../support/plan/read-draft.ts';

const YEAR = ['2031', '2032', '2033'];

const no: RandomColumn = { title: ['No'], cells: (_, at) => String(at + 1) };
const columnName = (title: string): RandomColumn => ({
  title: [title],
  cells: ({ name }) => name,
  name: true,
});
const byYear = (title: string, of: (row: RandomRow) => RandomAngka[], years = YEAR): RandomColumn[] =>
  years.map((year, i) => ({ title: [title, year], cells: (row) => of(row)[i]!.printed }));

const targetOf = ({ target }: RandomRow) => target;
const realisasiOf = ({ realisasi }: RandomRow) => realisasi;
const ratioOf = ({ ratio }: RandomRow) => ratio;

interface FigureForm {
  kind: TableKind;
  title: string;
  rows: fc.Arbitrary<RandomRow[]>;
  columns: RandomColumn[];
  present: ('target' | 'realisasi' | 'ratio')[];
}

const FORMS: FigureForm[] = [
  {
    kind: 'tc-23',
    title: 'Tabel T-C.23 Pencapaian Kinerja Pelayanan Kecamatan Karangsari',
    rows: randomList,
    columns: [
      no,
      columnName('Indikator Kinerja sesuai Tugas dan Fungsi'),
      ...byYear('Target Renstra Perangkat Daerah Tahun ke-', targetOf),
      ...byYear('Realisasi Capaian Tahun ke-', realisasiOf),
      ...byYear('Rasio Capaian pada Tahun ke-', ratioOf),
    ],
    present: ['target', 'realisasi', 'ratio'],
  },
  {
    kind: 'tc-24',
    title: 'Tabel T-C.24 Anggaran dan Realisasi Pendanaan',
    rows: randomAnggaran,
    columns: [
      columnName('Uraian'),
      ...byYear('Anggaran pada Tahun', targetOf),
      ...byYear('Realisasi Anggaran pada Tahun', realisasiOf),
      ...byYear('Rasio antara Realisasi dan Anggaran Tahun', ratioOf),
    ],
    present: ['target', 'realisasi', 'ratio'],
  },
  {
    kind: 'iku',
    title: 'Tabel 7.1 Indikator Kinerja Utama',
    rows: randomList,
    columns: [
      no,
      columnName('Indikator Kinerja'),
      { title: ['Satuan'], cells: ({ satuan }) => satuan },
      { title: ['Kondisi Kinerja pada Awal Periode'], cells: ({ baseline }) => baseline.printed },
      ...byYear('Target Capaian Setiap Tahun', targetOf),
    ],
    present: ['target'],
  },
];

/** A row that prints nothing but its name looks like one that goes on with the name above: it is made to print. */
const filled = (rows: RandomRow[]) =>
  rows.map((row): RandomRow => ({ ...row, target: [{ printed: '7', value: '7' }, ...row.target.slice(1)] }));

const cells = (cells: RandomAngka[]): YearCells =>
  Object.fromEntries(YEAR.map((year, i) => [year, { ...cells[i]! }]));

function print({ title, columns }: FigureForm, rows: RandomRow[], how: RandomPages): string {
  return `${title}\n\n${printList(columns, rows, how)}\n\nPenutup bab ini.\n`;
}

describe.each(FORMS)('a list printed as $jenis', (form) => {
  const { kind, present } = form;
  const money = kind === 'tc-24';

  test('is read back whole, wherever its pages break and whatever their headings', () => {
    fc.assert(
      fc.property(form.rows, randomPages, (made, how) => {
        const rows = money ? made.map((row) => ({ ...row, target: filledMoney(row.target) })) : filled(made);
        const { table, findings } = readDraft(print(form, rows, how), 'acak');
        expect(table.map((one) => one.kind)).toEqual([kind]);
        const read = table[0]!.rows!;
        expect(read.map(({ name }) => name)).toEqual(rows.map(({ name }) => name));
        for (const [i, row] of rows.entries()) {
          for (const what of present) expect(read[i]![what]).toEqual(cells(row[what]));
          if (kind === 'iku') expect(read[i]!.satuan).toBe(row.satuan);
          if (kind === 'iku') expect(read[i]!.baseline).toEqual(row.baseline);
        }
        expect(findings.filter(({ kode }) => /^baris-|^kolom-/.test(kode))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

const filledMoney = (cells: RandomAngka[]): RandomAngka[] => [
  { printed: '7.000.000', value: '7000000' },
  ...cells.slice(1),
];

test('a row of TC-23 that lost its number is put back under its headings, and the finding says so', () => {
  const [form] = FORMS;
  const whole: RandomPages = {
    every: 99,
    repeatHeading: false,
    cutName: false,
    columnNumbers: true,
    extraColumn: false,
  };
  const full = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(randomList, full, fc.nat(), (made, figures, pick) => {
      const angka = figures.map((n) => ({ printed: `${n}`, value: `${n}` }));
      const at = pick % made.length;
      const rows = filled(made).map((row, i) =>
        i === at
          ? { ...row, target: angka.slice(0, 3), realisasi: angka.slice(3, 6), ratio: angka.slice(6) }
          : row,
      );
      const lines = print(form!, rows, whole).split('\n');
      const printedAt = 5 + at;
      lines[printedAt] = lines[printedAt]!.split('\t').slice(1).join('\t');
      const { table, findings } = readDraft(lines.join('\n'), 'acak');
      const row = table[0]!.rows![at]!;
      expect(row.name).toBe(rows[at]!.name);
      expect(row.target).toEqual(cells(rows[at]!.target));
      expect(row.realisasi).toEqual(cells(rows[at]!.realisasi));
      expect(row.ratio).toEqual(cells(rows[at]!.ratio));
      expect(findings.some(({ kode, line }) => kode === 'baris-bergeser' && line === printedAt + 1)).toBe(
        true,
      );
    }),
    { numRuns: 100 },
  );
});

test('a table per desa is read back with every cell', () => {
  const desa = fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 3, maxLength: 12 });
  fc.assert(
    fc.property(desa, fc.integer({ min: 2, max: 6 }), fc.boolean(), (numbers, every, again) => {
      const head = 'No\tNama Desa\tJumlah KK\tIndeks\tStatus';
      const rows = numbers.map((n, i) => `${i + 1}\tSUKA ${n}\t${n}\t0,${n}\tMAJU`);
      const pages = rows.flatMap((row, i) =>
        (i + 1) % every === 0 && i + 1 < rows.length ? [row, '', ...(again ? [head] : [])] : [row],
      );
      const { table } = readDraft(
        ['Tabel 2.9 Keadaan Desa', '', head, ...pages, '', 'Sumber: kecamatan'].join('\n'),
        'acak',
      );
      expect(table.map(({ kind }) => kind)).toEqual(['per-desa']);
      expect(
        table[0]!.rows!.map(({ name, cells }) => [
          name,
          cells['Jumlah KK']?.value,
          cells.Indeks?.printed,
          cells.Status?.printed,
        ]),
      ).toEqual(numbers.map((n) => [`SUKA ${n}`, String(n), `0,${n}`, 'MAJU']));
    }),
    { numRuns: 100 },
  );
});
