import { KOLOM_MAX } from '../batas.ts';
import { type BarisMata, kelompokKata } from './baris-mata.ts';
import type { Potongan } from './bentuk.ts';
import { type BarisTabel, barisPita } from './pita.ts';

/** Groups of words side by side that make a line one of a table; prose of two columns has two. */
const KELOMPOK_MIN = 3;
/** Lines of a table at least. */
const BARIS_MIN = 3;
/** White so wide, in points, parts two columns. */
const SUNGAI = 3;

/** A single group of words wider than this part of the page is prose. */
const LEBAR_PROSA = 0.45;
/** Lines of one table stand no further apart than this many heights of their letters. */
const JARAK = 3.5;

const lebar = (group: readonly Potongan[]) => group.at(-1)!.x + group.at(-1)!.lebar - group[0]!.x;

/** Whether a line may be the rest of a table's cell: few words, in a column's width, and no table's title. */
function sisaSel(groups: readonly (readonly Potongan[])[], whole: number): boolean {
  if (groups.length > 1) return true;
  const [group] = groups;
  return group !== undefined && lebar(group) < whole * LEBAR_PROSA && !/^tabel\b/i.test(group[0]!.teks);
}

/** Runs of lines that stand in columns, with the wrapped rest of their cells. */
export function bagianTabel(lines: readonly BarisMata[]): { dari: number; sampai: number }[] {
  const groups = lines.map(kelompokKata);
  const [kiri, kanan] = groups
    .flat()
    .reduce(
      ([low, high], group) => [Math.min(low, group[0]!.x), Math.max(high, group[0]!.x + lebar(group))],
      [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] as [number, number],
    );
  const whole = kanan - kiri;
  const runs: { dari: number; sampai: number; isi: number }[] = [];
  for (const [i, line] of lines.entries()) {
    const own = groups[i]!.length >= KELOMPOK_MIN;
    const last = runs.at(-1);
    const near = last?.sampai === i - 1 && line.y - lines[i - 1]!.y < line.tinggi * JARAK;
    if (near && (own || sisaSel(groups[i]!, whole))) {
      Object.assign(last, { sampai: i, isi: last.isi + (own ? 1 : 0) });
    } else if (own) runs.push({ dari: i, sampai: i, isi: 1 });
  }
  return runs.filter(({ isi }) => isi >= BARIS_MIN);
}

/** Left borders of the columns: behind white that runs down through all lines but those of one group. */
function batasKolom(lines: readonly BarisMata[]): number[] {
  const spans = lines
    .map(kelompokKata)
    .filter((groups) => groups.length > 1)
    .flat()
    .map((group) => ({
      from: group[0]!.x,
      to: group.reduce((to, { x, lebar }) => Math.max(to, x + lebar), Number.NEGATIVE_INFINITY),
    }))
    .sort((a, b) => a.from - b.from);
  const borders: number[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const { from, to } of spans) {
    if (from - end >= SUNGAI && borders.length < KOLOM_MAX) borders.push(from);
    end = Math.max(end, to);
  }
  return borders;
}

/** Rows of lines that stand in columns without ruling lines. */
export function barisTanpaGaris(lines: readonly BarisMata[]): BarisTabel[] {
  const borders = batasKolom(lines);
  const kolomDari = (piece: Potongan) =>
    Math.max(
      0,
      borders.findLastIndex((border) => border <= piece.x + SUNGAI / 2),
    );
  return barisPita(
    lines.flatMap(({ potongan }) => potongan),
    kolomDari,
    borders.length,
  );
}
