import { BARIS_HALAMAN_MAX, KOLOM_MAX } from '../batas.ts';
import type { Garis, Potongan } from './bentuk.ts';

/** Lines so near to each other are one, in points. */
const SENTUH = 3;
/** A column narrower than this in which no text begins is a border that two rows draw at different places. */
const SEMPIT = 9;

/** The ruled grid of one table. */
export interface Kisi {
  /** Borders of its columns and rows, from the left and from the top. */
  xs: number[];
  ys: number[];
  /** Whether a line is drawn left of column `kolom` on row `baris`, and above it. */
  kiri: (baris: number, kolom: number) => boolean;
  atas: (baris: number, kolom: number) => boolean;
}

const datar = ({ y1, y2 }: Garis) => y1 === y2;

/** Values that are nearly the same, as one: the first of each group. */
function jadiSatu(values: readonly number[], jarak: number): number[] {
  const groups: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    const last = groups.at(-1);
    if (last === undefined || value - last > jarak) groups.push(value);
  }
  return groups;
}

function bertemu(a: Garis, b: Garis): boolean {
  return a.x1 - SENTUH <= b.x2 && b.x1 - SENTUH <= a.x2 && a.y1 - SENTUH <= b.y2 && b.y1 - SENTUH <= a.y2;
}

/** Lines that touch each other, directly or over others. */
function kelompok(lines: readonly Garis[]): Garis[][] {
  // From the top, only the groups that reach down to a line can touch it.
  const open: { lines: Garis[]; bawah: number }[] = [];
  const done: Garis[][] = [];
  for (const line of [...lines].sort((a, b) => a.y1 - b.y1)) {
    const touching = open.filter((group) => group.lines.some((one) => bertemu(one, line)));
    const [first, ...others] = touching;
    if (first === undefined) open.push({ lines: [line], bawah: line.y2 });
    else {
      first.lines.push(line, ...others.flatMap((other) => other.lines));
      first.bawah = Math.max(first.bawah, line.y2, ...others.map(({ bawah }) => bawah));
      for (const other of others) open.splice(open.indexOf(other), 1);
    }
    for (const group of open.filter(({ bawah }) => bawah < line.y1 - SENTUH)) {
      done.push(group.lines);
      open.splice(open.indexOf(group), 1);
    }
  }
  return [...done, ...open.map((group) => group.lines)];
}

/** Whether some line at this place covers the middle of a cell's side. */
function penutup(lines: readonly Garis[], at: (line: Garis) => number, from: 'x' | 'y') {
  const low = (line: Garis) => (from === 'x' ? line.x1 : line.y1);
  const high = (line: Garis) => (from === 'x' ? line.x2 : line.y2);
  return (place: number, middle: number, jarak: number) =>
    lines.some((line) => Math.abs(at(line) - place) <= jarak && low(line) <= middle && middle <= high(line));
}

function kisiDari(lines: readonly Garis[], pieces: readonly Potongan[]): Kisi | undefined {
  const flat = lines.filter(datar);
  const upright = lines.filter((line) => !datar(line));
  const ys = jadiSatu(
    flat.map(({ y1 }) => y1),
    SENTUH,
  );
  const all = jadiSatu(
    upright.map(({ x1 }) => x1),
    SENTUH,
  );
  const xs = all.filter((x, i) => {
    const before = all[i - 1];
    if (before === undefined || x - before >= SEMPIT) return true;
    return pieces.some((piece) => piece.x >= before && piece.x < x && piece.lebar < x - before + SENTUH);
  });
  // So many are a drawing, no table.
  if (xs.length > KOLOM_MAX + 1 || ys.length > BARIS_HALAMAN_MAX) return undefined;
  if (xs.length < 2 || ys.length < 2 || (xs.length === 2 && ys.length === 2)) return undefined;
  const tegakDi = penutup(upright, ({ x1 }) => x1, 'y');
  const datarDi = penutup(flat, ({ y1 }) => y1, 'x');
  const tengah = (values: number[], i: number) => (values[i]! + values[i + 1]!) / 2;
  const ingat = (ask: (baris: number, kolom: number) => boolean) => {
    const known = new Map<number, boolean>();
    return (baris: number, kolom: number) => {
      const key = baris * 1000 + kolom;
      if (!known.has(key)) known.set(key, ask(baris, kolom));
      return known.get(key)!;
    };
  };
  return {
    xs,
    ys,
    kiri: ingat((baris, kolom) => tegakDi(xs[kolom]!, tengah(ys, baris), SEMPIT)),
    atas: ingat((baris, kolom) => datarDi(ys[baris]!, tengah(xs, kolom), SENTUH)),
  };
}

/** The grids of a page, from the top. A single box around text is none. */
export function kisiHalaman(lines: readonly Garis[], pieces: readonly Potongan[]): Kisi[] {
  return kelompok(lines)
    .flatMap((group) => kisiDari(group, pieces) ?? [])
    .sort((a, b) => a.ys[0]! - b.ys[0]!);
}
