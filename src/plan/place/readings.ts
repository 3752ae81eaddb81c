import { miripUang, readUang } from '../cells/money.ts';
import type { BarisUtuh } from '../lines/join-rows.ts';
import type { Kolom } from '../tables/columns.ts';

/** One way to read a row's figures: which cell stands for which year. */
export interface Bacaan {
  /** Texts as printed, by year; blank cells are ''. */
  pagu: Record<string, string>;
  target: Record<string, string>;
  /** Columns that its money was moved by, together; 0 when every figure stands under its own heading. */
  geser: number;
  /** Years whose column of money the row's page lost. */
  hilang?: string[];
  /** Whether an amount that stands under a heading of money was moved away from it. */
  pindahTepat?: boolean;
}

type Arti = 'pagu' | 'target';

/** Asked for every row and every reading of it, and the same for a whole table. */
const DIINDEKS = new WeakMap<readonly Kolom[], Record<Arti, number[]>>();

/** Columns of pagu and of target, in printed order, as indexes. */
function indeks(kolom: readonly Kolom[], peran: Arti): number[] {
  const known = DIINDEKS.get(kolom);
  if (known !== undefined) return known[peran];
  const of = (arti: Arti) => kolom.flatMap((one, i) => (one.peran === arti ? [i] : []));
  const both = { pagu: of('pagu'), target: of('target') };
  DIINDEKS.set(kolom, both);
  return both[peran];
}

/**
 * The row as its headings say.
 * @param pindah where column i of the row stands among the headings, when its page lost columns
 */
export function bacaLurus(row: BarisUtuh, kolom: readonly Kolom[], pindah?: readonly number[]): Bacaan {
  const at = (i: number) => (pindah === undefined ? i : pindah.indexOf(i));
  const read = (peran: Arti) => {
    const cells: Record<string, string> = {};
    for (const i of indeks(kolom, peran)) cells[kolom[i]!.tahun] = (row.sel[at(i)] ?? '').trim();
    return cells;
  };
  const hilang =
    pindah === undefined
      ? []
      : indeks(kolom, 'pagu').flatMap((i) => (pindah.includes(i) ? [] : [kolom[i]!.tahun]));
  return { pagu: read('pagu'), target: read('target'), geser: 0, ...(hilang.length > 0 && { hilang }) };
}

/** Whether the money stands under the headings of money, and nothing else does. */
export function cocok(bacaan: Bacaan): boolean {
  const fits = (text: string) =>
    text === '' || !/\d/.test(text) || readUang(text) !== null || /^\d[\d.,]*$/.test(text);
  return (
    Object.values(bacaan.pagu).every(fits) && Object.values(bacaan.target).every((text) => !miripUang(text))
  );
}

/** Whether every amount in the row stands under some heading of money. */
export function semuaTerbaca(row: BarisUtuh, kolom: readonly Kolom[], bacaan: Bacaan): boolean {
  const from = Math.min(...indeks(kolom, 'target'), ...indeks(kolom, 'pagu'));
  const amounts = row.sel.filter((cell, i) => i >= from && miripUang(cell)).length;
  return Object.values(bacaan.pagu).filter(miripUang).length >= amounts;
}

/** Money is never further from its heading than this. */
const TERJAUH = 2;

function susunan(tokens: readonly number[], slots: readonly number[], from = 0): number[][] {
  const [token, ...rest] = tokens;
  if (token === undefined) return [[]];
  return slots.flatMap((slot, i) =>
    i < from || Math.abs(slot - token) > TERJAUH
      ? []
      : susunan(rest, slots, i + 1).map((tail) => [slot, ...tail]),
  );
}

/**
 * Every way to put the row's amounts, in their order, under the headings of money, none further than two columns away
 * (Balapulang 6.3 has rows of 18 to 21 cells); the least moved first.
 */
export function bacaGeser(row: BarisUtuh, kolom: readonly Kolom[]): Bacaan[] {
  const slots = indeks(kolom, 'pagu');
  const from = Math.min(...indeks(kolom, 'target'), ...slots) - 1;
  const tokens = row.sel.flatMap((cell, i) => (i >= from && miripUang(cell) ? [i] : []));
  if (tokens.length === 0 || tokens.length > slots.length) return [];
  const blank = (peran: Arti) => Object.fromEntries(indeks(kolom, peran).map((i) => [kolom[i]!.tahun, '']));
  return susunan(tokens, slots)
    .map((places): Bacaan => {
      const others = ikutGeser(row, kolom, tokens, places);
      const pagu: Bacaan['pagu'] = { ...blank('pagu'), ...others.pagu };
      for (const [n, slot] of places.entries()) pagu[kolom[slot]!.tahun] = row.sel[tokens[n]!]!.trim();
      const target = { ...blank('target'), ...others.target };
      const pindahTepat = tokens.some((token, n) => slots.includes(token) && places[n] !== token);
      return {
        pagu,
        target,
        pindahTepat,
        geser: places.reduce((sum, slot, n) => sum + Math.abs(slot - tokens[n]!), 0),
      };
    })
    .sort((a, b) => a.geser - b.geser);
}

/** Targets and dashes move with the amount behind them, the last ones with the amount before. */
function ikutGeser(
  row: BarisUtuh,
  kolom: readonly Kolom[],
  tokens: readonly number[],
  places: readonly number[],
): Pick<Bacaan, 'pagu' | 'target'> {
  const moved: Pick<Bacaan, 'pagu' | 'target'> = { pagu: {}, target: {} };
  const first = indeks(kolom, 'target')[0]! - 1;
  for (const [i, cell] of row.sel.entries()) {
    if (i < first || miripUang(cell) || !/\d|^\s*(?:-+|n\/?a)\s*$/i.test(cell)) continue;
    const behind = tokens.findIndex((token) => token > i);
    const n = behind < 0 ? tokens.length - 1 : behind;
    const column = kolom[i + places[n]! - tokens[n]!];
    if (column?.peran === 'target' || (column?.peran === 'pagu' && !/\d/.test(cell))) {
      moved[column.peran][column.tahun] = cell.trim();
    }
  }
  return moved;
}

/**
 * Headings of a page that lost columns: for every choice of lost columns among the figures, where the page's columns
 * stand. Balapulang 1655–1662 has 18 cells where the heading has 21.
 */
export function halamanSempit(kolom: readonly Kolom[], lebar: number): number[][] {
  const figures = kolom.flatMap(({ peran }, i) => (peran === 'target' || peran === 'pagu' ? [i] : []));
  const most = Math.min(kolom.length - lebar, 3);
  const choices = most <= 0 ? [] : hilang(figures, most);
  return choices.map((lost) => kolom.map((_, i) => i).filter((i) => !lost.includes(i)));
}

function hilang(from: readonly number[], most: number): number[][] {
  const [first, ...rest] = from;
  if (first === undefined || most === 0) return [[]];
  return [...hilang(rest, most), ...hilang(rest, most - 1).map((tail) => [first, ...tail])];
}
