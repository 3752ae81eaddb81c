import { miripUang } from '../../cells/money.ts';
import { barisMata, sambungBaris, teksSel } from './baris-mata.ts';
import type { Potongan } from './bentuk.ts';

/** A gap between two lines that is so much wider than the narrowest parts rows. */
const LEBIH = 1.25;

/** A row of a table as text, with where it stands on the page. */
export interface BarisTabel {
  y: number;
  sel: string[];
}

/** A line in a table's columns: its text by column. */
interface Larik extends BarisTabel {
  tinggi: number;
}

function lariks(pieces: readonly Potongan[], kolomDari: (piece: Potongan) => number, width: number): Larik[] {
  return barisMata(pieces).map(({ y, tinggi, potongan }) => {
    const cells = Array.from({ length: width }, (): Potongan[] => []);
    for (const piece of potongan) cells[kolomDari(piece)]?.push(piece);
    return { y, tinggi, sel: cells.map(teksSel) };
  });
}

/** Where rows begin if wider gaps part them; undefined where all lines stand equally far apart. */
function awalMenurutJarak(lines: readonly Larik[]): Set<number> | undefined {
  const gaps = lines.slice(1).map(({ y }, i) => y - lines[i]!.y);
  // Base lines of two sizes of letters in one row are no lines of their own.
  const least = Math.max(
    gaps.reduce((low, gap) => Math.min(low, gap), Number.POSITIVE_INFINITY),
    lines.reduce((low, { tinggi }) => Math.min(low, tinggi), Number.POSITIVE_INFINITY),
  );
  const starts = gaps.flatMap((gap, i) => (gap > least * LEBIH ? [i + 1] : []));
  return starts.length === 0 ? undefined : new Set([0, ...starts]);
}

/** Where rows begin by what they say: a line with a code or number of its own, or with money where there is some above. */
function awalMenurutIsi(lines: readonly Larik[]): Set<number> {
  const starts = new Set([0]);
  let filled = new Set<number>();
  for (const [i, { sel }] of lines.entries()) {
    const money = sel.flatMap((cell, kolom) => (miripUang(cell) ? [kolom] : []));
    const own = /^\d/.test(sel[0] ?? '') || money.some((kolom) => filled.has(kolom));
    if (i > 0 && own) {
      starts.add(i);
      filled = new Set();
    }
    for (const kolom of money) filled.add(kolom);
  }
  return starts;
}

/**
 * Rows of a part of a table that no lines part from each other: told by wider gaps, or where there are none by codes
 * and amounts.
 * @param kolomDari column of a piece
 */
export function barisPita(
  pieces: readonly Potongan[],
  kolomDari: (piece: Potongan) => number,
  width: number,
): BarisTabel[] {
  const lines = lariks(pieces, kolomDari, width);
  const starts = awalMenurutJarak(lines) ?? awalMenurutIsi(lines);
  const rows: BarisTabel[] = [];
  for (const [i, { y, sel }] of lines.entries()) {
    const last = rows.at(-1);
    if (last === undefined || starts.has(i)) rows.push({ y, sel });
    else last.sel = last.sel.map((cell, kolom) => sambungBaris(cell, sel[kolom]!));
  }
  return rows;
}

/** Whether one band between two ruling lines holds several rows: some column has two amounts, each whole. */
export function banyakBaris(
  pieces: readonly Potongan[],
  kolomDari: (piece: Potongan) => number,
  width: number,
): boolean {
  const lines = lariks(pieces, kolomDari, width);
  const amounts = (kolom: number) =>
    lines.filter(({ sel }) => /^[\d.,]{5,}$/.test(sel[kolom]!) && miripUang(sel[kolom]!));
  return Array.from({ length: width }, (_, kolom) => amounts(kolom).length).some((count) => count > 1);
}
