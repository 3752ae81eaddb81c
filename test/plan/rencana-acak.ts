import fc from 'fast-check';

/** A plan that nobody wrote, to be printed in one of the forms and read back. */
export interface RencanaAcak {
  nodes: { kode: string; level: string; nama: string; pagu: number[]; target: string[]; satuan: string }[];
}

const KATA = [
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
const nama = fc
  .array(fc.constantFrom(...KATA), { minLength: 3, maxLength: 7 })
  .map((words) => words.join(' '));
const satuan = fc.constantFrom('Dokumen', 'Laporan', 'Orang', 'Persen');
const uang = fc.integer({ min: 10_000, max: 900_000_000 });

const sub = fc.record({
  nama,
  satuan,
  pagu: fc.array(uang, { minLength: 3, maxLength: 3 }),
  target: fc.integer({ min: 1, max: 120 }),
});
const kegiatan = fc.record({ nama, subs: fc.array(sub, { minLength: 1, maxLength: 4 }) });
const program = fc.record({ nama, kegiatan: fc.array(kegiatan, { minLength: 1, maxLength: 3 }) });

type Program = {
  nama: string;
  kegiatan: { nama: string; subs: { nama: string; satuan: string; pagu: number[]; target: number }[] }[];
};

const tambah = (rows: number[][]) => [0, 1, 2].map((i) => rows.reduce((sum, row) => sum + row[i]!, 0));
const dua = (n: number) => String(n).padStart(2, '0');

function susun(programs: Program[]): RencanaAcak {
  const nodes = programs.flatMap(({ nama, kegiatan }, p) => {
    const kode = `7.01.${dua(p + 1)}`;
    const below = kegiatan.map((one, k) => {
      const own = `${kode}.2.${dua(k + 1)}`;
      const subs = one.subs.map((s, i) => ({
        ...{
          kode: `${own}.${dua(i + 1)}`,
          level: 'sub_kegiatan',
          nama: s.nama,
          satuan: s.satuan,
          pagu: s.pagu,
        },
        target: s.pagu.map((_, year) => String(s.target + year)),
      }));
      const pagu = tambah(subs.map((s) => s.pagu));
      return [
        {
          kode: own,
          level: 'kegiatan',
          nama: one.nama,
          satuan: 'Persen',
          pagu,
          target: ['100', '100', '100'],
        },
        ...subs,
      ];
    });
    const pagu = tambah(below.map(([head]) => head!.pagu));
    return [
      {
        kode,
        level: 'program',
        nama: `PROGRAM ${nama.toUpperCase()}`,
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
export const rencanaAcak: fc.Arbitrary<RencanaAcak> = fc
  .array(program, { minLength: 1, maxLength: 3 })
  .map(susun);

/** Where a printed table is broken: after a row, with or without the heading again, a name cut in two or not. */
export interface Patahan {
  setiap: number;
  kepalaUlang: boolean;
  potongNama: boolean;
  spasiKode: boolean;
  tanpaTitik: boolean;
  gaya: 'titik' | 'koma';
}

/** Every way to break a table. */
export const patahan: fc.Arbitrary<Patahan> = fc.record({
  setiap: fc.integer({ min: 2, max: 9 }),
  kepalaUlang: fc.boolean(),
  potongNama: fc.boolean(),
  spasiKode: fc.boolean(),
  tanpaTitik: fc.boolean(),
  gaya: fc.constantFrom('titik', 'koma'),
});

/** An amount in the printed style. */
export function cetakUang(nilai: number, { gaya }: Patahan): string {
  const sign = gaya === 'titik' ? '.' : ',';
  return String(nilai).replace(/\B(?=(?:\d{3})+$)/g, sign);
}

/** A code as a careless printer leaves it. */
export function cetakKode(kode: string, { spasiKode, tanpaTitik }: Patahan): string {
  const printed = tanpaTitik ? kode.replace('.2.', '.2') : kode;
  return spasiKode && printed.length > 9 ? `${printed.slice(0, 9)} ${printed.slice(9)}` : printed;
}

/**
 * Lines of a table with its pages: a page ends after every n-th row; the name (column `kolomNama`) of a page's last row
 * may go on in the next page's first line.
 */
export function cetakHalaman(kepala: string[], rows: string[][], kolomNama: number, how: Patahan): string {
  const lines = [...kepala];
  for (const [at, row] of rows.entries()) {
    const breaks = (at + 1) % how.setiap === 0 && at + 1 < rows.length;
    const words = row[kolomNama]!.split(' ');
    const cut = breaks && how.potongNama && words.length > 3;
    lines.push(
      row.map((cell, i) => (cut && i === kolomNama ? words.slice(0, 2).join(' ') : cell)).join('\t'),
    );
    if (!breaks) continue;
    lines.push('', ...(how.kepalaUlang ? kepala : []));
    if (cut) lines.push(row.map((_, i) => (i === kolomNama ? words.slice(2).join(' ') : '')).join('\t'));
  }
  return lines.join('\n');
}
