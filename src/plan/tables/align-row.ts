import { Decimal } from 'decimal.js';
import { saysNotAvailable } from '../../domain/linear-text.ts';
import { kosong } from '../cells/printed.ts';
import type { CatatanBaris } from '../draf.ts';
import type { BarisUtuh } from '../lines/join-rows.ts';
import { ANGKA, awalAngka, type Kolom, TEKS } from './columns.ts';
import { bacaSel } from './list-cell.ts';
import { rasioCocok } from './ratio.ts';

/** A row of a list with its figures under their headings. */
export interface BarisLurus {
  sel: readonly string[];
  /** Columns on which good readings differ. */
  ragu: ReadonlySet<number>;
  catatan: CatatanBaris[];
}

const HURUF = (cell: string) => /[a-z]/i.test(cell) && !saysNotAvailable(cell);

/** Figures of one reading, in the order of the figure columns. */
type Angka = readonly string[];

const tulis = (cells: Angka) => cells.map((cell) => cell.trim() || '·').join(' | ');

/** The columns of figures, from the first one on, as long as nothing else stands between them. */
function kolomAngka(kolom: readonly Kolom[]): number[] {
  const from = awalAngka(kolom);
  const end = kolom.findIndex(({ peran }, i) => i > from && !ANGKA.includes(peran));
  return Array.from({ length: (end < 0 ? kolom.length : end) - from }, (_, i) => from + i);
}

/**
 * Years whose printed ratio is that of their figures, and years whose is not, among them those without a ratio whose
 * realisasi is out of all scale.
 */
function uji(cells: Angka, columns: readonly Kolom[]): { benar: number; salah: number } {
  const by = (peran: string, tahun: string) => {
    const at = columns.findIndex((one) => one.peran === peran && one.tahun === tahun);
    return at < 0 ? null : bacaSel(cells[at] ?? '', columns[at]!.peran).nilai;
  };
  const fits = [...new Set(columns.map(({ tahun }) => tahun))].map((tahun) => {
    const [target, realisasi, rasio] = [by('target', tahun), by('realisasi', tahun), by('rasio', tahun)];
    if (rasio !== null) return rasioCocok(target, realisasi, rasio);
    const both = typeof target === 'string' && typeof realisasi === 'string';
    return both && new Decimal(realisasi).gt(new Decimal(target).times(SKALA)) ? false : undefined;
  });
  return {
    benar: fits.filter((one) => one === true).length,
    salah: fits.filter((one) => one === false).length,
  };
}

/** A realisasi that many times its target stands in another column's place (Balapulang 913: 100,00 of 1). */
const SKALA = 2;

/** The readings that contradict the printed ratios least, put together: a column on which they differ is undecided. */
function putuskan(readings: readonly Angka[], kolom: readonly Kolom[], row: BarisUtuh): BarisLurus {
  const at = kolomAngka(kolom);
  const columns = at.map((i) => kolom[i]!);
  const wrong = readings.map((cells) => uji(cells, columns).salah);
  const best = readings.filter((_, n) => wrong[n] === Math.min(...wrong));
  const [first = []] = best;
  const from = at[0]!;
  const sel = Array.from({ length: kolom.length }, (_, i) => (i < from ? (row.sel[i] ?? '') : ''));
  const differs = (n: number) => best.some((other) => (other[n] ?? '').trim() !== (first[n] ?? '').trim());
  const ragu = new Set(at.filter((_, n) => differs(n)));
  for (const [n, i] of at.entries()) sel[i] = (ragu.has(i) ? (row.sel[i] ?? '') : (first[n] ?? '')).trim();
  const bacaan = [...new Set([best[0]!, best.at(-1)!].map(tulis))];
  return { sel, ragu, catatan: [{ jenis: ragu.size > 0 ? 'ragu' : 'bergeser', tahun: '', bacaan }] };
}

const tanpa = (cells: Angka, k: number): Angka => cells.filter((_, i) => i !== k);
const sisip = (cells: Angka, k: number): Angka => [...cells.slice(0, k), '', ...cells.slice(k)];

/** Readings of a row that has one figure more, or one less, than there are columns. */
function bacaan(cells: Angka, columns: number): Angka[] {
  if (cells.length === columns) return [cells];
  if (cells.length === columns + 1) return cells.map((_, k) => tanpa(cells, k));
  return [];
}

/** Nothing is known of such a row's figures but that they are too many or too few. */
function takPasti(row: BarisUtuh, kolom: readonly Kolom[], cells: Angka): BarisLurus {
  const ragu = new Set(kolomAngka(kolom));
  return { sel: row.sel, ragu, catatan: [{ jenis: 'ragu', tahun: '', bacaan: [tulis(cells)] }] };
}

/**
 * Text cells are missing before the figures, which therefore stand too far left (Balapulang 906: one; 907: one figure
 * more than there are columns).
 */
function terlaluKiri(row: BarisUtuh, kolom: readonly Kolom[]): BarisLurus | undefined {
  const at = kolomAngka(kolom);
  const from = at[0]!;
  const start = row.sel.findLastIndex(HURUF) + 1;
  const sliding = start > 0 && start < from && TEKS.includes(kolom[start]?.peran ?? 'lain');
  if (!sliding || !/^\s*\d/.test(row.sel[start] ?? '')) return undefined;
  const body = row.sel.slice(start);
  const last = body.findLastIndex((cell) => !kosong(cell)) + 1;
  // A row that is shorter than the heading by just the missing cells keeps its blanks.
  const cells =
    row.sel.length === kolom.length - (from - start) ? body.slice(0, at.length) : body.slice(0, last);
  const readings = bacaan(cells, at.length);
  if (readings.length === 0) return takPasti(row, kolom, cells);
  const shift = from - start;
  const whole = kolom[0]?.peran === 'no' && HURUF(row.sel[0] ?? '') && start > 1;
  const texts = whole
    ? [...Array.from({ length: shift }, () => ''), ...row.sel.slice(0, start)]
    : row.sel.slice(0, start);
  return putuskan(readings, kolom, { ...row, sel: texts });
}

/** Whether a text has a word of three letters, and another one after a space. */
function beberapaKata(text: string): boolean {
  const first = /[a-z]{3}/i.exec(text);
  if (first === null) return false;
  const rest = text.slice(first.index + 3);
  return /[a-z]{3}/i.test(rest.slice(rest.search(/\s|$/)));
}

/** A name stands under the first heading of figures, and every figure one column too far right (Balapulang 933). */
function terlaluKanan(row: BarisUtuh, kolom: readonly Kolom[]): BarisLurus | undefined {
  const at = kolomAngka(kolom);
  const from = at[0]!;
  const name = row.sel[from] ?? '';
  const free = from > 0 && TEKS.includes(kolom[from - 1]!.peran) && kosong(row.sel[from - 1]);
  if (!free || !beberapaKata(name)) return undefined;
  const moved = [...row.sel.slice(0, from - 1), ...row.sel.slice(from)];
  const figures = moved.slice(from, from + at.length);
  if (figures.every(kosong)) return { sel: moved, ragu: new Set(), catatan: [] };
  return putuskan([figures], kolom, { ...row, sel: moved });
}

/**
 * The last ratio is blank, and a figure is out of all scale with its target: a cell before it is missing (Balapulang
 * 913). Which one, only the printed ratios can tell.
 */
function kurangSatu(row: BarisUtuh, kolom: readonly Kolom[]): BarisLurus | undefined {
  const at = kolomAngka(kolom);
  const columns = at.map((i) => kolom[i]!);
  const cells = at.map((i) => row.sel[i] ?? '');
  if (columns.at(-1)?.peran !== 'rasio' || !kosong(cells.at(-1)) || cells.slice(0, -1).some(kosong))
    return undefined;
  const printed = uji(cells, columns);
  if (printed.salah === 0) return undefined;
  const readings = cells.map((_, k) => sisip(cells.slice(0, -1), k));
  const better = readings.some((one) => {
    const { benar, salah } = uji(one, columns);
    return salah === 0 && benar >= Math.max(2, printed.benar);
  });
  return better ? putuskan(readings, kolom, row) : undefined;
}

/** Puts a row's figures under their headings; where that can be done in several ways, says so and leaves them open. */
export function luruskan(row: BarisUtuh, kolom: readonly Kolom[]): BarisLurus {
  const straight: BarisLurus = { sel: row.sel, ragu: new Set(), catatan: [] };
  if (kolomAngka(kolom).length === 0) return straight;
  return terlaluKiri(row, kolom) ?? terlaluKanan(row, kolom) ?? kurangSatu(row, kolom) ?? straight;
}
