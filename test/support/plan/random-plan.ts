import fc from 'fast-check';

/** A plan that nobody wrote, to be printed in one of the forms and read back. */
export interface RandomPlan {
  nodes: { kode: string; level: string; name: string; pagu: number[]; target: string[]; satuan: string }[];
}

const WORD = [
  'Penyusunan',
  'Dokumen',
  'Koordinasi',
  'Pelayanan',
  'Fasilitasi',
  'Administrasi',
  'Desa',
  'Kantor',
  'Umum',
];
const name = fc
  .array(fc.constantFrom(...WORD), { minLength: 3, maxLength: 7 })
  .map((words) => words.join(' '));
const satuan = fc.constantFrom('Dokumen', 'Laporan', 'Orang', 'Persen');
const money = fc.integer({ min: 10_000, max: 900_000_000 });

const sub = fc.record({
  name,
  satuan,
  pagu: fc.array(money, { minLength: 3, maxLength: 3 }),
  target: fc.integer({ min: 1, max: 120 }),
});
const kegiatan = fc.record({ name, subs: fc.array(sub, { minLength: 1, maxLength: 4 }) });
const program = fc.record({ name, kegiatan: fc.array(kegiatan, { minLength: 1, maxLength: 3 }) });

type Program = {
  name: string;
  kegiatan: { name: string; subs: { name: string; satuan: string; pagu: number[]; target: number }[] }[];
};

const add = (rows: number[][]) => [0, 1, 2].map((i) => rows.reduce((sum, row) => sum + row[i]!, 0));
const two = (n: number) => String(n).padStart(2, '0');

function compose(programs: Program[]): RandomPlan {
  const nodes = programs.flatMap(({ name, kegiatan }, p) => {
    const kode = `7.01.${two(p + 1)}`;
    const below = kegiatan.map((one, k) => {
      const own = `${kode}.2.${two(k + 1)}`;
      const subs = one.subs.map((s, i) => ({
        ...{
          kode: `${own}.${two(i + 1)}`,
          level: 'sub_kegiatan',
          name: s.name,
          satuan: s.satuan,
          pagu: s.pagu,
        },
        target: s.pagu.map((_, year) => String(s.target + year)),
      }));
      const pagu = add(subs.map((s) => s.pagu));
      return [
        {
          kode: own,
          level: 'kegiatan',
          name: one.name,
          satuan: 'Persen',
          pagu,
          target: ['100', '100', '100'],
        },
        ...subs,
      ];
    });
    const pagu = add(below.map(([head]) => head!.pagu));
    return [
      {
        kode,
        level: 'program',
        name: `PROGRAM ${name.toUpperCase()}`,
        satuan: 'Persen',
        pagu,
        target: ['80', '85', '90'],
      },
      ...below.flat(),
    ];
  });
  return { nodes };
}

/** Plans of one to three programs whose sums are right. */
export const randomPlan: fc.Arbitrary<RandomPlan> = fc
  .array(program, { minLength: 1, maxLength: 3 })
  .map(compose);

/** Where a printed table is broken: after a row, with or without the heading again, a name cut in two or not. */
export interface Breaks {
  every: number;
  repeatHeading: boolean;
  cutName: boolean;
  spacedKode: boolean;
  withoutDots: boolean;
  style: 'titik' | 'koma';
}

/** Every way to break a table. */
export const randomBreaks: fc.Arbitrary<Breaks> = fc.record({
  every: fc.integer({ min: 2, max: 9 }),
  repeatHeading: fc.boolean(),
  cutName: fc.boolean(),
  spacedKode: fc.boolean(),
  withoutDots: fc.boolean(),
  style: fc.constantFrom('titik', 'koma'),
});

/** An amount in the printed style. */
export function printMoney(value: number, { style }: Breaks): string {
  const sign = style === 'titik' ? '.' : ',';
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, sign);
}

/** A code as a careless printer leaves it. */
export function printKode(kode: string, { spacedKode, withoutDots }: Breaks): string {
  const printed = withoutDots ? kode.replace('.2.', '.2') : kode;
  return spacedKode && printed.length > 9 ? `${printed.slice(0, 9)} ${printed.slice(9)}` : printed;
}

/**
 * Lines of a table with its pages: a page ends after every n-th row; the name (column `nameColumn`) of a page's last row
 * may go on in the next page's first line.
 */
export function printPages(heading: string[], rows: string[][], nameColumn: number, how: Breaks): string {
  const lines = [...heading];
  for (const [at, row] of rows.entries()) {
    const breaks = (at + 1) % how.every === 0 && at + 1 < rows.length;
    const words = row[nameColumn]!.split(' ');
    const cut = breaks && how.cutName && words.length > 3;
    lines.push(
      row.map((cell, i) => (cut && i === nameColumn ? words.slice(0, 2).join(' ') : cell)).join('\t'),
    );
    if (!breaks) continue;
    lines.push('', ...(how.repeatHeading ? heading : []));
    if (cut) lines.push(row.map((_, i) => (i === nameColumn ? words.slice(2).join(' ') : '')).join('\t'));
  }
  return lines.join('\n');
}
