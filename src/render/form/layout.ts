import type { Form, FormColumn, FormPaper } from './form.ts';

const PORTRAIT_MM: Record<FormPaper, readonly [width: number, height: number]> = {
  A4: [210, 297],
  F4: [210, 330],
  A3: [297, 420],
};

/** Size of a form's page in millimetres, as it is held. */
export function pageSizeMm({ paper, orientation }: Pick<Form, 'paper' | 'orientation'>): {
  width: number;
  height: number;
} {
  const [short, long] = PORTRAIT_MM[paper];
  return orientation === 'portrait' ? { width: short, height: long } : { width: long, height: short };
}

/** Widths of the columns that together fill `room`, in its unit, and by how much the wished widths were scaled. */
export function fitColumns(
  columns: readonly Pick<FormColumn, 'widthMm'>[],
  roomMm: number,
): { widthsMm: number[]; scale: number } {
  const wished = columns.reduce((sum, one) => sum + one.widthMm, 0);
  const scale = roomMm / wished;
  return { widthsMm: columns.map((one) => one.widthMm * scale), scale };
}

/** A row for the page breaks: its height, and whether it must not be the last of its page. */
export interface BreakRow {
  height: number;
  keepWithNext: boolean;
}

/** The first row of the page that `end` closes: rows that introduce the next one go over with it. */
function turnBack(rows: readonly BreakRow[], start: number, end: number): number {
  let at = end;
  while (at > start && rows[at - 1]!.keepWithNext) at -= 1;
  return at > start ? at : end;
}

/**
 * Which rows stand on which page, as [first, after the last). Every row is on exactly one page; a row higher than a page
 * has one to itself.
 * @param room what the first page and every other page have for rows, in the rows' unit
 */
export function breakPages(
  rows: readonly BreakRow[],
  room: { first: number; next: number },
): [number, number][] {
  const pages: [number, number][] = [];
  let start = 0;
  let used = 0;
  let left = room.first;
  for (let at = 0; at < rows.length; at += 1) {
    // Twice where what went over with the row leaves it no room either.
    while (at > start && used + rows[at]!.height > left) {
      const end = turnBack(rows, start, at);
      pages.push([start, end]);
      start = end;
      left = room.next;
      used = rows.slice(start, at).reduce((sum, one) => sum + one.height, 0);
    }
    used += rows[at]!.height;
  }
  return rows.length > start ? [...pages, [start, rows.length]] : pages;
}
