import fc from 'fast-check';

/** A row of a list that nobody wrote: figures by year as they are printed, and as they must be read. */
export interface RandomRow {
  name: string;
  satuan: string;
  baseline: RandomAngka;
  target: RandomAngka[];
  realisasi: RandomAngka[];
  ratio: RandomAngka[];
}

/** What a cell prints, and its value. */
export interface RandomAngka {
  printed: string;
  value: string | null;
}

const WORD = ['Persentase', 'Jumlah', 'Desa', 'Dokumen', 'Layanan', 'Tertib', 'Rapat', 'Laporan', 'Umum'];
const name = fc
  .array(fc.constantFrom(...WORD), { minLength: 3, maxLength: 8 })
  .map((words) => words.join(' '));
const without: RandomAngka[] = ['', '-', 'N/A', 'NA'].map((printed) => ({ printed, value: null }));

const angka: fc.Arbitrary<RandomAngka> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.integer({ min: 1, max: 400 }).map((n) => ({ printed: `${n}`, value: `${n}` })),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9 }))
      .map(([whole, tenth]) => ({
        printed: `${whole},${tenth}5`,
        value: `${whole}.${tenth}5`,
      })),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: 100 }).map((n) => ({ printed: `${n}%`, value: `${n}` })),
  },
  { weight: 1, arbitrary: fc.constant({ printed: '0', value: '0' }) },
  { weight: 2, arbitrary: fc.constantFrom(...without) },
);

const money: fc.Arbitrary<RandomAngka> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.integer({ min: 10_000, max: 900_000_000 }).chain((n) =>
      fc.constantFrom('.', ',').map((sign) => ({
        printed: String(n).replace(/\B(?=(?:\d{3})+$)/g, sign),
        value: String(n),
      })),
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(...without) },
);

const three = (one: fc.Arbitrary<RandomAngka>) => fc.array(one, { minLength: 3, maxLength: 3 });

const line = (content: fc.Arbitrary<RandomAngka>): fc.Arbitrary<RandomRow> =>
  fc.record({
    name,
    satuan: fc.constantFrom('Persen', 'Dokumen', 'Nilai'),
    baseline: angka,
    target: three(content),
    realisasi: three(content),
    ratio: three(angka),
  });

/** Rows of counts and scores, and rows of Rupiah. */
export const randomList = fc.array(line(angka), { minLength: 1, maxLength: 12 });
export const randomAnggaran = fc.array(line(money), { minLength: 1, maxLength: 12 });

/** Where the pages of a list end, and what their breaks do. */
export interface RandomPages {
  every: number;
  repeatHeading: boolean;
  cutName: boolean;
  columnNumbers: boolean;
  /** The pages from the second on have one column of words more in their heading than the first. */
  extraColumn: boolean;
}

/** Every way to break a list. */
export const randomPages: fc.Arbitrary<RandomPages> = fc.record({
  every: fc.integer({ min: 1, max: 7 }),
  repeatHeading: fc.boolean(),
  cutName: fc.boolean(),
  columnNumbers: fc.boolean(),
  extraColumn: fc.boolean(),
});

/** A list as columns: the words above each, from the top, and its cells. */
export interface RandomColumn {
  title: string[];
  cells: (row: RandomRow, at: number) => string;
  name?: boolean;
}

function heading(columns: readonly RandomColumn[], { columnNumbers }: RandomPages): string[] {
  const height = Math.max(...columns.map(({ title }) => title.length));
  const rows = Array.from({ length: height }, (_, level) =>
    columns.map(({ title }, i) => {
      // A spanning cell is printed once, above its first column.
      const spanned = level < title.length - 1 && columns[i - 1]?.title[level] === title[level];
      return spanned ? '' : (title[level] ?? '');
    }),
  );
  const numbers = columnNumbers ? [columns.map((_, i) => `(${i + 1})`)] : [];
  return [...rows, ...numbers].map((row) => row.join('\t'));
}

/** Lines of a list with its pages. */
export function printList(
  columns: readonly RandomColumn[],
  rows: readonly RandomRow[],
  how: RandomPages,
): string {
  const own = heading(columns, how);
  const name = columns.findIndex(({ name }) => name);
  const wide = [
    ...columns.slice(0, name + 1),
    { title: [columns[name]!.title[0]!], cells: () => '' },
    ...columns.slice(name + 1),
  ];
  const later = how.extraColumn && how.repeatHeading ? wide : columns;
  const lines = [...own];
  let now: readonly RandomColumn[] = columns;
  for (const [at, row] of rows.entries()) {
    const cells = now.map(({ cells }) => cells(row, at));
    const breaks = (at + 1) % how.every === 0 && at + 1 < rows.length;
    const words = row.name.split(' ');
    const cut = breaks && how.cutName && words.length > 3;
    if (cut) cells[name] = words.slice(0, 2).join(' ');
    lines.push(cells.join('\t'));
    if (!breaks) continue;
    lines.push('');
    if (how.repeatHeading) {
      now = later;
      lines.push(...heading(now, how));
    }
    if (cut) lines.push(now.map((_, i) => (i === name ? words.slice(2).join(' ') : '')).join('\t'));
  }
  return lines.join('\n');
}
