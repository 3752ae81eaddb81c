import { panjangKepala } from '../tables/heading.ts';
import type { Baris, Blok } from './split-lines.ts';

/** A heading has at most so many rows. */
const KEPALA_BARIS = 5;

/** Index of a heading with which the rows end; undefined where they end with something else. */
function kepalaDiAkhir(rows: readonly Baris[]): number | undefined {
  for (let at = Math.max(0, rows.length - KEPALA_BARIS); at < rows.length; at += 1) {
    if (panjangKepala(rows, at) === rows.length - at) return at;
  }
  return undefined;
}

/**
 * Puts a heading together that a page break has cut: the block above ends with its first rows, and the next one begins
 * with what would go on with them.
 */
export function sambungKepala(blocks: readonly Blok[]): Blok[] {
  const joined: Blok[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    const at = block.sebelum.length > 0 || before === undefined ? undefined : kepalaDiAkhir(before.baris);
    const head = at === undefined ? [] : before!.baris.slice(at);
    // A lower row begins further right; a heading that is printed once more does not.
    const lower = panjangKepala(block.baris, 0) === 0 || block.baris[0]!.sel[0]?.trim() === '';
    if (
      head.length > 0 &&
      lower &&
      panjangKepala([...head, ...block.baris.slice(0, KEPALA_BARIS)], 0) > head.length
    ) {
      joined[joined.length - 1] = { ...before!, baris: [...before!.baris, ...block.baris] };
    } else joined.push(block);
  }
  return joined;
}
