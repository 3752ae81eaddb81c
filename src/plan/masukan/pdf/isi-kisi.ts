import { teksSel } from './baris-mata.ts';
import type { Potongan } from './bentuk.ts';
import type { Kisi } from './kisi.ts';
import { type BarisTabel, banyakBaris, barisPita } from './pita.ts';

/** Text may stand out of its cell by so much. */
const LUAR = 2;

/** Where the middle of a piece stands: its letters' middle, not its base line. */
const tengah = ({ x, y, lebar, tinggi }: Potongan) => ({ x: x + lebar / 2, y: y - tinggi * 0.35 });

/** Whether a piece stands in the grid. */
export function dalamKisi({ xs, ys }: Kisi, piece: Potongan): boolean {
  const { x, y } = tengah(piece);
  return x > xs[0]! - LUAR && x < xs.at(-1)! + LUAR && y > ys[0]! - LUAR && y < ys.at(-1)! + LUAR;
}

/** Index of the interval that a value lies in, at the nearest end when outside. */
function selang(borders: readonly number[], value: number): number {
  const at = borders.findIndex((border) => border > value) - 1;
  return at === -2 ? borders.length - 2 : Math.max(0, at);
}

/** A piece that the reader joined over a drawn border is two: parted at the space nearest to the border. */
function belah(piece: Potongan, kisi: Kisi): Potongan[] {
  const { x, lebar, teks } = piece;
  const baris = selang(kisi.ys, tengah(piece).y);
  const border = kisi.xs.findIndex(
    (at, i) =>
      i > 0 && i < kisi.xs.length - 1 && at > x + LUAR && at < x + lebar - LUAR && kisi.kiri(baris, i),
  );
  if (border < 0 || !teks.includes(' ')) return [piece];
  const letter = lebar / teks.length;
  const wanted = (kisi.xs[border]! - x) / letter;
  const spaces = [...teks].flatMap((sign, i) => (sign === ' ' ? [i] : []));
  const cut = spaces.reduce((best, i) => (Math.abs(i - wanted) < Math.abs(best - wanted) ? i : best));
  const left = { ...piece, teks: teks.slice(0, cut).trim(), lebar: cut * letter };
  const from = cut + 1;
  const right = {
    ...piece,
    teks: teks.slice(from).trim(),
    x: x + from * letter,
    lebar: (teks.length - from) * letter,
  };
  return [left, ...belah(right, kisi)];
}

/** The cell that a field of the grid belongs to, where cells are merged: the upper left one. */
function jangkar(kisi: Kisi, baris: number, kolom: number): [number, number] {
  if (kolom > 0 && !kisi.kiri(baris, kolom)) return jangkar(kisi, baris, kolom - 1);
  if (baris > 0 && !kisi.atas(baris, kolom)) return jangkar(kisi, baris - 1, kolom);
  return [baris, kolom];
}

/** Whether a row is parted from the one above by a line over its whole width. */
function terpisah(kisi: Kisi, baris: number): boolean {
  return Array.from({ length: kisi.xs.length - 1 }, (_, kolom) => kolom).every((kolom) =>
    kisi.atas(baris, kolom),
  );
}

/**
 * Rows of a ruled table: a cell over several columns is followed by empty ones, one over several rows has its text in
 * the first. Rows without any text are left out.
 */
export function barisKisi(kisi: Kisi, inside: readonly Potongan[]): BarisTabel[] {
  const width = kisi.xs.length - 1;
  const height = kisi.ys.length - 1;
  const cells = new Map<string, Potongan[]>();
  const bands = Array.from({ length: height }, (): Potongan[] => []);
  for (const piece of inside.flatMap((one) => belah(one, kisi))) {
    const { x, y } = tengah(piece);
    const baris = selang(kisi.ys, y);
    const key = jangkar(kisi, baris, selang(kisi.xs, x)).join();
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [piece]);
    else cell.push(piece);
    bands[baris]!.push(piece);
  }
  const rows: BarisTabel[] = [];
  const kolomDari = (piece: Potongan) => selang(kisi.xs, tengah(piece).x);
  for (let baris = 0; baris < height; baris += 1) {
    const alone = terpisah(kisi, baris) && (baris === height - 1 || terpisah(kisi, baris + 1));
    const y = kisi.ys[baris]!;
    if (alone && banyakBaris(bands[baris]!, kolomDari, width)) {
      rows.push(...barisPita(bands[baris]!, kolomDari, width));
      continue;
    }
    const sel = Array.from({ length: width }, (_, kolom) => teksSel(cells.get(`${baris},${kolom}`) ?? []));
    if (sel.some((cell) => cell !== '')) rows.push({ y, sel });
  }
  return rows;
}
