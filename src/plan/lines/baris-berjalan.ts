import type { Baris, Blok } from './split-lines.ts';

/** So often at least the same line stands between tables before it is a page's head or foot. */
const KALI_MIN = 3;
/** A running line is short. */
const PANJANG_MAX = 120;
/** A title, though it may be printed on every page, says which table goes on. */
const JUDUL = /^\W*tabel\b/i;

const kunci = (text: string) => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();

/** A block that is nothing but a text and a page number, copied with a tab between. */
function barisNomorHalaman({ baris: [row, ...more] }: Blok): Baris[] {
  const cells = row!.sel.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const numbers = cells.filter((cell) => /^\d{1,4}$/.test(cell));
  return more.length === 0 && cells.length === 2 && numbers.length === 1 ? [row!] : [];
}

interface Letak {
  baris: number;
  /** Which block it stands before. */
  blok: number;
  /** Last number of the line: that of its page. */
  nomor: number;
}

/** Twice is enough for a line that numbers its pages, one after the other. */
function berjalan(lines: readonly Letak[]): boolean {
  const numbered = lines.every(({ nomor }, i) => i === 0 || nomor > lines[i - 1]!.nomor);
  return lines.length >= KALI_MIN || (lines.length > 1 && numbered);
}

/**
 * Lines that are printed on every page, above or below its text: the same words but for their figures, between several
 * blocks of table lines (`Renstra Kecamatan … 2025–2029 | 57`). They do not part the pages of a table.
 * @returns the numbers of those lines
 */
export function barisBerjalan(blocks: readonly Blok[]): ReadonlySet<number> {
  const seen = new Map<string, Letak[]>();
  for (const [blok, block] of blocks.entries()) {
    const own = new Map<string, Letak>();
    for (const { baris, sel } of [...block.sebelum, ...barisNomorHalaman(block)]) {
      const text = sel.join(' ');
      if (!/[a-z]/i.test(text) || text.length > PANJANG_MAX || JUDUL.test(text)) continue;
      own.set(kunci(text), { baris, blok, nomor: Number(text.match(/\d+/g)?.at(-1) ?? Number.NaN) });
    }
    for (const [key, at] of own) seen.set(key, [...(seen.get(key) ?? []), at]);
  }
  const runs = [...seen.values()];
  const found = runs.filter(berjalan);
  // What stands twice, each time beside such a line, is printed on every page as well.
  const tepi = new Set(found.flatMap((lines) => lines.map(({ blok }) => blok)));
  const beside = runs.filter((lines) => lines.length > 1 && lines.every(({ blok }) => tepi.has(blok)));
  return new Set([...found, ...beside].flatMap((lines) => lines.map(({ baris }) => baris)));
}
