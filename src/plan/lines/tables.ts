import { samaNama, tanpaMarkah } from '../cells/printed.ts';
import { bacaKolom, type Kolom } from '../tables/columns.ts';
import { panjangKepala } from '../tables/heading.ts';
import type { Baris, Blok } from './split-lines.ts';

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
  return before < 0 ? near.slice(-1).filter(({ sel }) => sel[0]!.length <= 160) : near.slice(before);
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

/** Whether a page goes on with the table before it: nothing but white space between, and no other heading. */
function melanjutkan(open: TabelMentah, prose: readonly Baris[], kepala: readonly Baris[]): boolean {
  if (prose.length > 0) return false;
  return kepala.length === 0 || tanda(bacaKolom(kepala)) === tanda(open.kolom);
}

/**
 * The tables of a document, each with all its pages: a page belongs to the table above when only white space is
 * between and its heading, if it has one, names the same columns.
 */
export function susunTabel(blocks: readonly Blok[]): TabelMentah[] {
  const tables: TabelMentah[] = [];
  let open: TabelMentah | undefined;
  for (const block of blocks) {
    const titles = barisJudul(block.baris);
    const above = block.baris
      .slice(0, titles)
      .map(({ baris, sel }) => ({ baris, sel: [sel.join(' ').trim()] }));
    let prose = [...block.sebelum, ...above];
    for (const { kepala, isi } of bagian(block.baris.slice(titles))) {
      if (open !== undefined && melanjutkan(open, prose, kepala)) {
        open.halaman.push(isi);
      } else if (kepala.length === 0) {
        open = undefined;
      } else {
        // The same table with a column more or less on its next page (Balapulang 898–937).
        const lanjut =
          prose.length === 0 && open !== undefined && inti(bacaKolom(kepala)) === inti(open.kolom);
        const judul: Baris[] = lanjut ? open!.judul : judulDari(prose);
        const baris = (lanjut ? kepala[0]! : (judul[0] ?? kepala[0]!)).baris;
        open = { judul, baris, kepala, kolom: bacaKolom(kepala), halaman: [isi] };
        tables.push(open);
      }
      prose = [];
    }
  }
  return tables;
}

/** The title as one line; the heading's first cells where a table has none. */
export function namaTabel({ judul, kepala }: TabelMentah): string {
  const title = tanpaMarkah(judul.map(({ sel }) => sel[0]!).join(' '));
  return title === '' ? tanpaMarkah(kepala[0]!.sel.slice(0, 4).join(' ')) : title;
}

/** Title and heading without spaces, for looking words up. */
export function kataTabel(table: TabelMentah): string {
  return samaNama([...table.judul, ...table.kepala].flatMap(({ sel }) => sel).join(' '));
}
