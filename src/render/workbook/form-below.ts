import type { FormSignature } from '../form/form.ts';
import type { FormSheet } from './form-sheet.ts';

/** Empty rows for the signature itself. */
const ROOM_TO_SIGN = 3;

function fillLine({ sheet }: FormSheet, row: number, from: number, to: number, text: string): void {
  if (to > from) sheet.mergeCells(row, from, row, to);
  const cell = sheet.getCell(row, from);
  cell.value = text;
  cell.alignment = { wrapText: true, vertical: 'top' };
}

function fillSignature(
  place: FormSheet,
  top: number,
  above: number,
  from: number,
  to: number,
  { above: over, below }: FormSignature,
): void {
  const put = (text: string, row: number) => {
    fillLine(place, row, from, to, text);
    place.sheet.getCell(row, from).alignment = { horizontal: 'center', vertical: 'top', wrapText: true };
  };
  over.forEach((text, index) => {
    put(text, top + index);
  });
  below.forEach((text, index) => {
    put(text, top + above + ROOM_TO_SIGN + index);
  });
}

/** Blocks share the columns equally; with more blocks than columns the later ones go on below. */
function fillSignatures(place: FormSheet, top: number): number {
  const { form, columns } = place;
  let row = top;
  for (let start = 0; start < form.signatures.length; start += columns.length) {
    const blocks = form.signatures.slice(start, start + columns.length);
    const above = Math.max(...blocks.map((one) => one.above.length));
    const below = Math.max(...blocks.map((one) => one.below.length));
    blocks.forEach((block, index) => {
      const edge = (at: number) => Math.floor((at * columns.length) / blocks.length);
      fillSignature(place, row, above, edge(index) + 1, edge(index + 1), block);
    });
    row += above + ROOM_TO_SIGN + below + 1;
  }
  return row;
}

/** Notes and signatures below the table. @returns the last row of the form, from 1 */
export function fillBelow(place: FormSheet): number {
  const { form, columns, rowsFrom } = place;
  let row = rowsFrom + form.rows.length;
  for (const note of form.notes) {
    fillLine(place, row, 1, columns.length, note);
    row += 1;
  }
  return form.signatures.length === 0 ? row - 1 : fillSignatures(place, row + 1) - 2;
}
