import type { Potongan } from './bentuk.ts';

/** Pieces of text on one base line, from the left. */
export interface BarisMata {
  y: number;
  tinggi: number;
  potongan: Potongan[];
}

/** Pieces sorted into lines as the eye sees them. */
export function barisMata(pieces: readonly Potongan[]): BarisMata[] {
  const lines: BarisMata[] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const last = lines.at(-1);
    if (last !== undefined && piece.y - last.y < Math.min(piece.tinggi, last.tinggi) * 0.5) {
      last.potongan.push(piece);
      last.tinggi = Math.max(last.tinggi, piece.tinggi);
    } else lines.push({ y: piece.y, tinggi: piece.tinggi, potongan: [piece] });
  }
  for (const line of lines) line.potongan.sort((a, b) => a.x - b.x);
  return lines;
}

/** Pieces of a line as text: a space where they stand apart, none where only a letter's form parted them. */
export function teksBaris(pieces: readonly Potongan[]): string {
  let text = '';
  let end: number | undefined;
  for (const piece of pieces) {
    if (end !== undefined && piece.x - end > piece.tinggi * 0.15) text += ' ';
    text += piece.teks;
    end = piece.x + piece.lebar;
  }
  return text;
}

/** Two lines of a cell as one text; a line that ends in a hyphen or stroke was broken behind it (`undang-`, `Kota/`). */
export function sambungBaris(before: string, after: string): string {
  if (before === '' || after === '') return before + after;
  return /[^\s-][-/]$/.test(before) ? before + after : `${before} ${after}`;
}

/** All lines of a cell as one text. */
export function teksSel(pieces: readonly Potongan[]): string {
  return barisMata(pieces)
    .map(({ potongan }) => teksBaris(potongan))
    .reduce(sambungBaris, '');
}

/** A line's words in groups that stand further apart than words do. */
export function kelompokKata({ potongan, tinggi }: BarisMata): Potongan[][] {
  const groups: Potongan[][] = [];
  let end: number | undefined;
  for (const piece of potongan) {
    if (end !== undefined && piece.x - end < tinggi * 1.1) groups.at(-1)!.push(piece);
    else groups.push([piece]);
    end = piece.x + piece.lebar;
  }
  return groups;
}
