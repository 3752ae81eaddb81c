import fc from 'fast-check';

/** A row of a list that nobody wrote: figures by year as they are printed, and as they must be read. */
export interface BarisAcak {
  nama: string;
  satuan: string;
  baseline: Angka;
  target: Angka[];
  realisasi: Angka[];
  rasio: Angka[];
}

/** What a cell prints, and its value. */
export interface Angka {
  tercetak: string;
  nilai: string | null;
}

const KATA = ['Persentase', 'Jumlah', 'Desa', 'Dokumen', 'Layanan', 'Tertib', 'Rapat', 'Laporan', 'Umum'];
const nama = fc
  .array(fc.constantFrom(...KATA), { minLength: 3, maxLength: 8 })
  .map((words) => words.join(' '));
const tanpa: Angka[] = ['', '-', 'N/A', 'NA'].map((tercetak) => ({ tercetak, nilai: null }));

const angka: fc.Arbitrary<Angka> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.integer({ min: 1, max: 400 }).map((n) => ({ tercetak: `${n}`, nilai: `${n}` })),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9 }))
      .map(([whole, tenth]) => ({
        tercetak: `${whole},${tenth}5`,
        nilai: `${whole}.${tenth}5`,
      })),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: 100 }).map((n) => ({ tercetak: `${n}%`, nilai: `${n}` })),
  },
  { weight: 1, arbitrary: fc.constant({ tercetak: '0', nilai: '0' }) },
  { weight: 2, arbitrary: fc.constantFrom(...tanpa) },
);

const uang: fc.Arbitrary<Angka> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.integer({ min: 10_000, max: 900_000_000 }).chain((n) =>
      fc.constantFrom('.', ',').map((sign) => ({
        tercetak: String(n).replace(/\B(?=(?:\d{3})+$)/g, sign),
        nilai: String(n),
      })),
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(...tanpa) },
);

const tiga = (one: fc.Arbitrary<Angka>) => fc.array(one, { minLength: 3, maxLength: 3 });

const baris = (isi: fc.Arbitrary<Angka>): fc.Arbitrary<BarisAcak> =>
  fc.record({
    nama,
    satuan: fc.constantFrom('Persen', 'Dokumen', 'Nilai'),
    baseline: angka,
    target: tiga(isi),
    realisasi: tiga(isi),
    rasio: tiga(angka),
  });

/** Rows of counts and scores, and rows of Rupiah. */
export const daftarAcak = fc.array(baris(angka), { minLength: 1, maxLength: 12 });
export const anggaranAcak = fc.array(baris(uang), { minLength: 1, maxLength: 12 });

/** Where the pages of a list end, and what their breaks do. */
export interface HalamanAcak {
  setiap: number;
  kepalaUlang: boolean;
  potongNama: boolean;
  nomorKolom: boolean;
  /** The pages from the second on have one column of words more in their heading than the first. */
  kolomLebih: boolean;
}

/** Every way to break a list. */
export const halamanAcak: fc.Arbitrary<HalamanAcak> = fc.record({
  setiap: fc.integer({ min: 1, max: 7 }),
  kepalaUlang: fc.boolean(),
  potongNama: fc.boolean(),
  nomorKolom: fc.boolean(),
  kolomLebih: fc.boolean(),
});

/** A list as columns: the words above each, from the top, and its cells. */
export interface KolomAcak {
  judul: string[];
  sel: (row: BarisAcak, at: number) => string;
  nama?: boolean;
}

function kepala(kolom: readonly KolomAcak[], { nomorKolom }: HalamanAcak): string[] {
  const height = Math.max(...kolom.map(({ judul }) => judul.length));
  const rows = Array.from({ length: height }, (_, level) =>
    kolom.map(({ judul }, i) => {
      // A spanning cell is printed once, above its first column.
      const spanned = level < judul.length - 1 && kolom[i - 1]?.judul[level] === judul[level];
      return spanned ? '' : (judul[level] ?? '');
    }),
  );
  const numbers = nomorKolom ? [kolom.map((_, i) => `(${i + 1})`)] : [];
  return [...rows, ...numbers].map((row) => row.join('\t'));
}

/** Lines of a list with its pages. */
export function cetakDaftar(
  kolom: readonly KolomAcak[],
  rows: readonly BarisAcak[],
  how: HalamanAcak,
): string {
  const own = kepala(kolom, how);
  const name = kolom.findIndex(({ nama }) => nama);
  const wide = [
    ...kolom.slice(0, name + 1),
    { judul: [kolom[name]!.judul[0]!], sel: () => '' },
    ...kolom.slice(name + 1),
  ];
  const later = how.kolomLebih && how.kepalaUlang ? wide : kolom;
  const lines = [...own];
  let now: readonly KolomAcak[] = kolom;
  for (const [at, row] of rows.entries()) {
    const cells = now.map(({ sel }) => sel(row, at));
    const breaks = (at + 1) % how.setiap === 0 && at + 1 < rows.length;
    const words = row.nama.split(' ');
    const cut = breaks && how.potongNama && words.length > 3;
    if (cut) cells[name] = words.slice(0, 2).join(' ');
    lines.push(cells.join('\t'));
    if (!breaks) continue;
    lines.push('');
    if (how.kepalaUlang) {
      now = later;
      lines.push(...kepala(now, how));
    }
    if (cut) lines.push(now.map((_, i) => (i === name ? words.slice(2).join(' ') : '')).join('\t'));
  }
  return lines.join('\n');
}
