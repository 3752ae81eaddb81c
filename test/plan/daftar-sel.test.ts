import { describe, expect, test } from 'vitest';
import type { BarisDraf, SelTahun } from '../../src/plan/draf.ts';
import { bacaContoh, sumber } from './transkrip.ts';

const tahun = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => String(from + i));

/** Columns of a list as the page shows them, counted by hand from 0; nothing of the reader was used for it. */
interface Letak {
  office: string;
  /** Line of the title. */
  baris: number;
  jenis: string;
  /** First and last line of its rows. */
  isi: [number, number];
  nama: number;
  target?: [number, string[]][];
  realisasi?: [number, string[]][];
  rasio?: [number, string[]][];
}

const LETAK: Letak[] = [
  {
    ...{ office: 'perak', baris: 559, jenis: 'tc-23', isi: [564, 832], nama: 1 },
    target: [[5, tahun(2020, 2024)]],
    realisasi: [[10, tahun(2020, 2024)]],
    rasio: [[15, tahun(2020, 2024)]],
  },
  {
    ...{ office: 'randuagung', baris: 474, jenis: 'tc-23', isi: [481, 524], nama: 1 },
    target: [[5, tahun(2019, 2023)]],
    realisasi: [[10, tahun(2019, 2023)]],
    rasio: [[15, tahun(2019, 2023)]],
  },
  {
    ...{ office: 'randuagung', baris: 526, jenis: 'tc-24', isi: [535, 562], nama: 0 },
    target: [[1, tahun(2019, 2023)]],
    realisasi: [[6, tahun(2019, 2023)]],
    rasio: [[11, tahun(2019, 2023)]],
  },
  {
    ...{ office: 'randuagung', baris: 1121, jenis: 'iku', isi: [1128, 1153], nama: 2 },
    target: [[6, [...tahun(2024, 2026), 'akhir']]],
  },
  {
    ...{ office: 'kemangkon', baris: 164, jenis: 'evaluasi-renja', isi: [175, 231], nama: 1 },
    target: [
      [3, ['akhir']],
      [5, ['2022']],
      [8, ['2023']],
    ],
    realisasi: [
      [4, ['2021']],
      [6, ['2022']],
      [9, ['akhir']],
    ],
    rasio: [
      [7, ['2022']],
      [10, ['akhir']],
    ],
  },
  {
    ...{ office: 'kemangkon', baris: 299, jenis: 'iku', isi: [304, 305], nama: 1 },
    target: [[4, ['2022']]],
    realisasi: [[5, ['2022']]],
    rasio: [[6, ['2022']]],
  },
  {
    ...{ office: 'kemangkon', baris: 320, jenis: 'tc-23', isi: [327, 342], nama: 1 },
    target: [[4, tahun(2022, 2025)]],
    realisasi: [[8, ['2022', '2023']]],
  },
  {
    ...{ office: 'balapulang', baris: 939, jenis: 'tc-23', isi: [945, 952], nama: 1 },
    target: [[3, tahun(2020, 2024)]],
    realisasi: [[8, tahun(2020, 2024)]],
    rasio: [[13, tahun(2020, 2024)]],
  },
  {
    ...{ office: 'balapulang', baris: 954, jenis: 'iku', isi: [960, 974], nama: 1 },
    target: [[3, tahun(2020, 2024)]],
  },
  {
    ...{ office: 'balapulang', baris: 976, jenis: 'tc-24', isi: [980, 1043], nama: 1 },
    target: [[2, tahun(2016, 2019)]],
    realisasi: [[6, tahun(2016, 2019)]],
    rasio: [[10, tahun(2016, 2019)]],
  },
  {
    ...{ office: 'balapulang', baris: 1045, jenis: 'tc-24', isi: [1048, 1060], nama: 1 },
    target: [[2, ['2020']]],
    realisasi: [[3, ['2020']]],
    rasio: [[4, ['2020']]],
  },
  ...[1784, 1819].map((baris) => ({
    ...{
      office: 'balapulang',
      baris,
      jenis: 'iku',
      isi: [baris + 6, baris + 9] as [number, number],
      nama: 1,
    },
    target: [[5, ['2021']]] as [number, string[]][],
    realisasi: [[4, ['2020']]] as [number, string[]][],
  })),
  {
    ...{ office: 'balapulang', baris: 1797, jenis: 'iku', isi: [1803, 1815], nama: 1 },
    target: [[4, ['2022', '2023', '2024', 'akhir']]],
  },
  {
    ...{ office: 'balapulang', baris: 1832, jenis: 'iku', isi: [1838, 1843], nama: 1 },
    target: [[4, ['2022', '2023', '2024', 'akhir']]],
  },
  {
    ...{ office: 'perak', baris: 1970, jenis: 'iku', isi: [1975, 1981], nama: 1 },
    target: [[4, tahun(2025, 2030)]],
  },
  {
    ...{ office: 'perak', baris: 1985, jenis: 'iku', isi: [1990, 1990], nama: 1 },
    target: [[4, tahun(2025, 2030)]],
  },
];

/** Lines of rows: without headings, column numbers and lines that only go on with a name. */
function barisCetak(lines: readonly string[], { isi: [from, to] }: Letak): number[] {
  const rows: number[] = [];
  let blank = true;
  for (let n = from; n <= to; n += 1) {
    const cells = (lines[n - 1] ?? '').split('\t').map((cell) => cell.trim());
    if (cells.length === 1) {
      blank = true;
      continue;
    }
    const heading =
      /^(?:no|uraian.*)$/i.test(cells[0]!) || /^\(?-?1\)?$/.test(cells[0]!) === (cells[1] === '2');
    const years = cells.filter((cell) => /^(?:20\d{2}|20 ?\d ?\d|\([IV]+\))$/.test(cell)).length > 2;
    const goesOn = blank && cells.filter((cell) => cell !== '').length <= 2 && !/\d/.test(cells.join(''));
    const first = cells[0] ?? '';
    const numbered = /^\(?-?\d\)?$/.test(first) && cells.every((cell) => /^\(?-?\d{0,2}\)?$/.test(cell));
    if (!(years || numbered || (heading && /^(?:no|uraian)/i.test(first)) || (goesOn && n !== from)))
      rows.push(n);
    blank = false;
  }
  return rows;
}

function tercetak(lines: readonly string[], row: BarisDraf, places: [number, string[]][] = []): SelTahun {
  const cells = lines[row.baris - 1]!.split('\t');
  return Object.fromEntries(
    places.flatMap(([from, years]) =>
      years.map((year, i) => [year, { tercetak: (cells[from + i] ?? '').trim(), nilai: null }]),
    ),
  );
}

const tanpaNilai = (cells: SelTahun): SelTahun =>
  Object.fromEntries(Object.entries(cells).map(([year, { tercetak }]) => [year, { tercetak, nilai: null }]));

describe.each(LETAK)('$office $baris ($jenis)', (letak) => {
  const tabel = bacaContoh(letak.office).tabel.find(({ baris }) => baris === letak.baris)!;
  const lines = sumber(letak.office).split('\n');

  test('every line that prints a row is one, and no other', () => {
    expect(tabel.jenis).toBe(letak.jenis);
    expect(tabel.rows!.map(({ baris }) => baris)).toEqual(barisCetak(lines, letak));
  });

  test('every figure stands under its year as its line prints it', () => {
    for (const row of tabel.rows!) {
      expect({ baris: row.baris, ...tercetak(lines, row, letak.target) }).toEqual({
        baris: row.baris,
        ...tanpaNilai(row.target),
      });
      expect(tercetak(lines, row, letak.realisasi)).toEqual(tanpaNilai(row.realisasi));
      expect(tercetak(lines, row, letak.rasio)).toEqual(tanpaNilai(row.rasio));
    }
  });

  test('every row has the name that its line begins with', () => {
    for (const { baris, nama } of tabel.rows!) {
      const cells = lines[baris - 1]!.split('\t').map((cell) => cell.replace(/<\/?i>/g, '').trim());
      const name = cells[letak.nama] || cells[letak.nama - 1] || cells[0] || '';
      // Kemangkon 175 prints its name behind the number, in the code's cell.
      const printed = name.replace(/\s+/g, ' ').replace(/^7\. (?=UNSUR)/, '');
      expect(nama.startsWith(printed)).toBe(true);
    }
  });
});

describe('TC-24 of Perak', () => {
  const tabel = bacaContoh('perak').tabel.find(({ baris }) => baris === 866)!;
  const lines = sumber('perak').split('\n');

  test('every line that prints an amount is one row, its figures under their years', () => {
    const years = tahun(2020, 2024);
    const own = new Map(tabel.rows!.map((row) => [row.baris, row]));
    let amounts = 0;
    for (let n = 871; n <= 1073; n += 1) {
      const cells = (lines[n - 1] ?? '').split('\t').map((cell) => cell.trim());
      if (!cells.some((cell) => /^\d{1,3}(?:\.\d{3})+$/.test(cell))) continue;
      amounts += 1;
      // A label above the line (`Program:`) is the row's first line, where it prints nothing itself.
      const row = own.get(n) ?? own.get(n - 1);
      expect(years.map((year) => row?.target[year]?.tercetak)).toEqual(cells.slice(1, 6));
      expect(years.map((year) => row?.realisasi[year]?.tercetak)).toEqual(cells.slice(6, 11));
      expect(years.map((year) => row?.rasio[year]?.tercetak)).toEqual(cells.slice(11, 16));
    }
    expect(amounts).toBe(99);
  });
});

/** Tables per desa: every cell under the heading of its column. */
const PER_DESA: [string, number, [number, number], number, number][] = [
  // office, title, lines of its rows, column of the name, number of rows
  ['kemangkon', 416, [421, 440], 2, 19],
  ['kemangkon', 489, [492, 511], 0, 20],
  ['balapulang', 805, [808, 828], 1, 20],
  ['balapulang', 836, [840, 860], 1, 20],
  ['balapulang', 868, [872, 892], 1, 20],
];

describe.each(PER_DESA)('%s %i (per desa)', (office, baris, [from, to], nama, jumlah) => {
  const tabel = bacaContoh(office).tabel.find((one) => one.baris === baris)!;
  const lines = sumber(office).split('\n');
  const heading = lines[from - 2]!.split('\t').map((cell) => cell.trim());

  test('every desa with every cell, and the figures exact', () => {
    expect(tabel.jenis).toBe('per-desa');
    const printed = lines.slice(from - 1, to).flatMap((line, at) => (line.includes('\t') ? [from + at] : []));
    expect(tabel.rows!.map((row) => row.baris)).toEqual(printed);
    expect(printed).toHaveLength(jumlah);
    for (const row of tabel.rows!) {
      const cells = lines[row.baris - 1]!.split('\t').map((cell) => cell.trim());
      expect(row.nama).toBe(cells[nama]);
      for (const [i, judul] of heading.entries()) {
        const { tercetak, nilai } = row.sel[judul]!;
        expect(tercetak).toBe(cells[i]);
        const figure = i > nama && /^[\d,]+%?$/.test(cells[i]!);
        expect(nilai).toBe(figure ? String(Number(cells[i]!.replace('%', '').replace(',', '.'))) : null);
      }
      expect(Object.keys(row.sel)).toHaveLength(heading.length);
      expect([row.target, row.realisasi, row.rasio]).toEqual([{}, {}, {}]);
    }
  });
});
