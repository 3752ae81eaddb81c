import { samaNama, tanpaMarkah } from '../cells/printed.ts';
import { bacaKolom, type Kolom } from '../tables/columns.ts';
import { panjangKepala } from '../tables/heading.ts';
import { barisBerjalan } from './baris-berjalan.ts';
import { sambungKepala } from './kepala-terputus.ts';
import { bagianKepala } from './kepala-ulang.ts';
import { tanpaKolomKosong } from './kolom-kosong.ts';
import { type Baris, splitBlok } from './split-lines.ts';

/** A table as it stands in the document, its pages put together. */
export interface TabelMentah {
  /** Prose lines above it, from its `Tabel …` line on. */
  judul: Baris[];
  /** Line of the title, or of the heading. */
  baris: number;
  kepala: Baris[];
  kolom: Kolom[];
  /** Rows of every page, without repeated headings. */
  halaman: Baris[][];
}

const JUDUL = /^\W*tabel\b/i;
/** A title has at most so many lines. */
const JUDUL_BARIS = 8;

function judulDari(prose: readonly Baris[]): Baris[] {
  const near = prose.slice(-JUDUL_BARIS);
  const at = near.findLastIndex(({ sel }) => JUDUL.test(sel[0]!));
  const before = at > 0 && JUDUL.test(near[at - 1]!.sel[0]!) ? at - 1 : at;
  return before < 0 ? judulTanpaNomor(near) : near.slice(before);
}

/** A title has no longer line. */
const JUDUL_PANJANG = 160;

/** The short lines right above a table that calls itself no `Tabel` (Balapulang 836–837). */
function judulTanpaNomor(near: readonly Baris[]): Baris[] {
  const short = ({ sel }: Baris) => sel[0]!.length <= JUDUL_PANJANG;
  const gap = near.findLastIndex(
    (line, i) => !short(line) || (near[i + 1]?.baris !== line.baris + 1 && i + 1 < near.length),
  );
  return near.slice(gap + 1);
}

const tanda = (kolom: readonly Kolom[]) =>
  kolom
    .filter(({ peran }) => peran !== 'lain')
    .map(({ peran, tahun }) => `${peran}${tahun}`)
    .join(' ');

const inti = (kolom: readonly Kolom[]) => tanda(kolom.filter(({ tahun }) => tahun !== ''));

/** How many rows above the block's heading are its title, one cell each (`VISI : …`, Perak 1404; Kemangkon 685). */
function barisJudul(rows: readonly Baris[]): number {
  const at = rows.slice(0, 4).findIndex((_, i) => panjangKepala(rows, i) > 0);
  const single = ({ sel }: Baris) => sel.filter((cell) => cell.trim() !== '').length === 1;
  return at > 0 && at <= 3 && rows.slice(0, at).every(single) ? at : 0;
}

/** Splits a block at headings that are repeated in its middle. */
function bagian(rows: readonly Baris[]): { kepala: Baris[]; isi: Baris[] }[] {
  const parts: { kepala: Baris[]; isi: Baris[] }[] = [];
  for (let at = 0; at < rows.length; ) {
    const length = panjangKepala(rows, at);
    if (length > 0) {
      parts.push({ kepala: rows.slice(at, at + length), isi: [] });
      at += length;
      continue;
    }
    if (parts.length === 0) parts.push({ kepala: [], isi: [] });
    parts.at(-1)!.isi.push(rows[at]!);
    at += 1;
  }
  return parts;
}

/** A table that may go on; `letak` is where the columns of its last heading stand in its first one. */
type TabelTerbuka = TabelMentah & { letak?: number[] | undefined };

const LANJUTAN = /\b(?:lanjutan|sambungan)\b/gi;

/** Whether a line only prints a table's title once more (`Tabel 6.1 (lanjutan)`). */
function judulUlang({ sel }: Baris, { judul }: TabelMentah): boolean {
  const said = samaNama(sel[0]!.replace(LANJUTAN, ''));
  const titles = judul.map(({ sel: [title = ''] }) => samaNama(title));
  // `Lanjutan Tabel 6.1` stands for a title that names the table as well.
  return (
    said === '' ||
    titles.includes(said) ||
    (sel[0]!.search(LANJUTAN) >= 0 && titles[0]?.startsWith(said) === true)
  );
}

/**
 * Whether a page goes on with the table before it: nothing but white space between, and no heading of other figures.
 * Columns of words may be more or fewer (Balapulang 898–937).
 * @param prose what stands between, without the running lines of the pages
 */
function melanjutkan(
  open: TabelMentah,
  prose: readonly Baris[],
  kolom: readonly Kolom[] | undefined,
): boolean {
  if (!prose.every((line) => judulUlang(line, open))) return false;
  if (kolom === undefined || tanda(kolom) === tanda(open.kolom)) return true;
  return inti(kolom) !== '' && inti(kolom) === inti(open.kolom);
}

const sama = (a: Kolom, b: Kolom | undefined) => a.peran === b?.peran && a.tahun === b.tahun;

/**
 * Where the columns of a page's own heading stand in the table's first one: the n-th of a kind is the n-th of that kind
 * there; what it does not have comes behind its last.
 */
function sepadan(from: readonly Kolom[], to: readonly Kolom[]): number[] | undefined {
  if (from.every((one, i) => sama(one, to[i]))) return undefined;
  let extra = to.length;
  return from.map((one, i) => {
    const nth = from.slice(0, i).filter((other) => sama(other, one)).length;
    const at = to.flatMap((other, k) => (sama(other, one) ? [k] : []))[nth];
    if (at !== undefined) return at;
    extra += 1;
    return extra - 1;
  });
}

function pindahKolom(row: Baris, places: readonly number[], width: number): Baris {
  const sel = Array.from({ length: width }, () => '');
  for (const [i, cell] of row.sel.entries()) {
    const at = places[i] ?? sel.length;
    while (sel.length <= at) sel.push('');
    sel[at] = cell;
  }
  return { ...row, sel };
}

/** A page's rows in the columns of the table that it goes on with; a page without a heading has those of the last. */
function seKolom(rows: readonly Baris[], kolom: readonly Kolom[] | undefined, open: TabelTerbuka): Baris[] {
  if (kolom !== undefined) open.letak = sepadan(kolom, open.kolom);
  const { letak } = open;
  return letak === undefined ? [...rows] : rows.map((row) => pindahKolom(row, letak, open.kolom.length));
}

/**
 * The tables of a document, each with all its pages: a page belongs to the table above when only white space and what
 * is printed on every page is between, and its heading, if it has one, names the same columns.
 */
export function susunTabel(lines: readonly Baris[]): TabelMentah[] {
  const blocks = sambungKepala(splitBlok(lines));
  const tables: TabelMentah[] = [];
  const berjalan = barisBerjalan(blocks);
  let open: TabelTerbuka | undefined;
  for (const block of blocks) {
    if (block.baris.every(({ baris }) => berjalan.has(baris))) continue;
    const titles = barisJudul(block.baris);
    const above = block.baris
      .slice(0, titles)
      .map(({ baris, sel }) => ({ baris, sel: [sel.join(' ').trim()] }));
    let prose = [...block.sebelum, ...above];
    for (const { kepala, isi } of bagian(block.baris.slice(titles))) {
      const kolom = kepala.length === 0 ? undefined : bacaKolom(kepala);
      const between = prose.filter(({ baris }) => !berjalan.has(baris));
      const sendiri = open !== undefined && bagianKepala(kepala, open.kepala) ? open.kolom : kolom;
      if (open !== undefined && melanjutkan(open, between, sendiri)) {
        const rows = isi.filter((row) => !bagianKepala([row], open!.kepala));
        open.halaman.push(seKolom(rows, sendiri, open));
      } else if (kolom === undefined) {
        open = undefined;
      } else {
        const judul: Baris[] = judulDari(prose);
        open = { judul, baris: (judul[0] ?? kepala[0]!).baris, kepala, kolom, halaman: [isi] };
        tables.push(open);
      }
      prose = [];
    }
  }
  return tables.map(tanpaKolomKosong);
}

/** Lines below a title that name no table: `Lembar : dari` (Kemangkon 169), `VISI : …` (Perak 1404). */
const BUKAN_NAMA = /^\W*(?:(?:lembar|visi)\s*:|dari\W*$)/i;

/** The title as one line; the heading's first cells where a table has none. */
export function namaTabel({ judul, kepala }: TabelMentah): string {
  const named = judul.flatMap(({ sel: [line = ''] }) => (BUKAN_NAMA.test(line) ? [] : [line]));
  const title = tanpaMarkah(named.join(' '));
  return title === '' ? tanpaMarkah(kepala[0]!.sel.slice(0, 4).join(' ')) : title;
}

/** Title and heading without spaces, for looking words up. */
export function kataTabel(table: TabelMentah): string {
  return samaNama([...table.judul, ...table.kepala].flatMap(({ sel }) => sel).join(' '));
}
