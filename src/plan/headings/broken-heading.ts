import type { Line, LineBlock } from '../lines/split-lines.ts';
import { headingLength } from './heading.ts';

/** A heading has at most so many rows. */
const HEADING_ROWS_MAX = 5;

/** Index of a heading with which the rows end; undefined where they end with something else. */
function headingAtEnd(rows: readonly Line[]): number | undefined {
  for (let at = Math.max(0, rows.length - HEADING_ROWS_MAX); at < rows.length; at += 1) {
    if (headingLength(rows, at) === rows.length - at) return at;
  }
  return undefined;
}

/**
 * Puts a heading together that a page break has cut: the block above ends with its first rows, and the next one begins
 * with what would go on with them.
 */
export function joinHeadings(blocks: readonly LineBlock[]): LineBlock[] {
  const joined: LineBlock[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    const at = block.before.length > 0 || before === undefined ? undefined : headingAtEnd(before.line);
    const head = at === undefined ? [] : before!.line.slice(at);
    // A lower row begins further right; a heading that is printed once more does not.
    const lower = headingLength(block.line, 0) === 0 || block.line[0]!.cells[0]?.trim() === '';
    if (
      head.length > 0 &&
      lower &&
      headingLength([...head, ...block.line.slice(0, HEADING_ROWS_MAX)], 0) > head.length
    ) {
      joined[joined.length - 1] = { ...before!, line: [...before!.line, ...block.line] };
    } else joined.push(block);
  }
  return joined;
}
