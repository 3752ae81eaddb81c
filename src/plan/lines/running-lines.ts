import type { Line, LineBlock } from './split-lines.ts';

/** So often at least the same line stands between tables before it is a page's head or foot. */
const REPEATS_MIN = 3;
/** A running line is short. */
const LENGTH_MAX = 120;
/** A title, though it may be printed on every page, says which table goes on. */
const TITLE = /^\W*tabel\b/i;

const lineKey = (text: string) => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();

/** A block that is nothing but a text and a page number, copied with a tab between. */
function pageNumberLines({ line: [row, ...more] }: LineBlock): Line[] {
  const cells = row!.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const numbers = cells.filter((cell) => /^\d{1,4}$/.test(cell));
  return more.length === 0 && cells.length === 2 && numbers.length === 1 ? [row!] : [];
}

interface Spot {
  line: number;
  /** Which block it stands before. */
  blockIndex: number;
  /** Last number of the line: that of its page. */
  number: number;
}

/** Twice is enough for a line that numbers its pages, one after the other. */
function isRunning(lines: readonly Spot[]): boolean {
  const numbered = lines.every(({ number }, i) => i === 0 || number > lines[i - 1]!.number);
  return lines.length >= REPEATS_MIN || (lines.length > 1 && numbered);
}

/**
 * Lines that are printed on every page, above or below its text: the same words but for their figures, between several
 * blocks of table lines (`Renstra Kecamatan … 2025–2029 | 57`). They do not part the pages of a table.
 * @returns the numbers of those lines
 */
export function runningLines(blocks: readonly LineBlock[]): ReadonlySet<number> {
  const seen = new Map<string, Spot[]>();
  for (const [blockIndex, block] of blocks.entries()) {
    const own = new Map<string, Spot>();
    for (const { line, cells } of [...block.before, ...pageNumberLines(block)]) {
      const text = cells.join(' ');
      if (!/[a-z]/i.test(text) || text.length > LENGTH_MAX || TITLE.test(text)) continue;
      own.set(lineKey(text), { line, blockIndex, number: Number(text.match(/\d+/g)?.at(-1) ?? Number.NaN) });
    }
    for (const [key, at] of own) seen.set(key, [...(seen.get(key) ?? []), at]);
  }
  const runs = [...seen.values()];
  const found = runs.filter(isRunning);
  // What stands twice, each time beside such a line, is printed on every page as well.
  const edgeBlocks = new Set(found.flatMap((lines) => lines.map(({ blockIndex }) => blockIndex)));
  const beside = runs.filter(
    (lines) => lines.length > 1 && lines.every(({ blockIndex }) => edgeBlocks.has(blockIndex)),
  );
  return new Set([...found, ...beside].flatMap((lines) => lines.map(({ line }) => line)));
}
