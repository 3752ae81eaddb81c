import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Baris } from '../../../src/plan/lines/split-lines.ts';

/** How a Word document is written. */
export interface GayaWord {
  /** Lines on which empty cells become part of the cell before them (gridSpan). */
  rentang?: (line: Baris) => boolean;
}

function sel(text: string, columnSpan: number): TableCell {
  // Word itself parts a text into runs wherever somebody has edited it.
  const half = Math.floor(text.length / 2);
  const runs = [text.slice(0, half), text.slice(half)].map((part) => new TextRun(part));
  return new TableCell({ children: [new Paragraph({ children: runs })], columnSpan });
}

function larik(cells: readonly string[], width: number, rentang: boolean): TableRow {
  const padded = Array.from({ length: width }, (_, i) => cells[i] ?? '');
  const made: TableCell[] = [];
  for (let at = 0; at < width; ) {
    let span = 1;
    while (rentang && at > 0 && padded[at] !== '' && padded[at + span] === '') span += 1;
    made.push(sel(padded[at]!, span));
    at += span;
  }
  return new TableRow({ children: made });
}

/** Lines as a Word document: runs of lines with cells are tables, the others paragraphs. */
export async function tulisWord(
  lines: readonly Baris[],
  { rentang = () => false }: GayaWord = {},
): Promise<Uint8Array> {
  const children: (Paragraph | Table)[] = [];
  for (let at = 0; at < lines.length; ) {
    const from = at;
    while ((lines[at]?.sel.length ?? 0) > 1) at += 1;
    if (at > from) {
      const rows = lines.slice(from, at);
      const width = Math.max(...rows.map(({ sel: cells }) => cells.length));
      children.push(
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          rows: rows.map((line) => larik(line.sel, width, rentang(line))),
        }),
      );
    } else {
      children.push(new Paragraph(lines[at]!.sel[0]!));
      at += 1;
    }
  }
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}
