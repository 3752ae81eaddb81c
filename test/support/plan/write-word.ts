import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Line } from '../../../src/plan/lines/split-lines.ts';

/** How a Word document is written. */
export interface WordStyle {
  /** Lines on which empty cells become part of the cell before them (gridSpan). */
  range?: (line: Line) => boolean;
}

function cells(text: string, columnSpan: number): TableCell {
  // Word itself parts a text into runs wherever somebody has edited it.
  const half = Math.floor(text.length / 2);
  const runs = [text.slice(0, half), text.slice(half)].map((part) => new TextRun(part));
  return new TableCell({ children: [new Paragraph({ children: runs })], columnSpan });
}

function tableRow(texts: readonly string[], width: number, range: boolean): TableRow {
  const padded = Array.from({ length: width }, (_, i) => texts[i] ?? '');
  const made: TableCell[] = [];
  for (let at = 0; at < width; ) {
    let span = 1;
    while (range && at > 0 && padded[at] !== '' && padded[at + span] === '') span += 1;
    made.push(cells(padded[at]!, span));
    at += span;
  }
  return new TableRow({ children: made });
}

/** Lines as a Word document: runs of lines with cells are tables, the others paragraphs. */
export async function writeWord(
  docLines: readonly Line[],
  { range = () => false }: WordStyle = {},
): Promise<Uint8Array> {
  const children: (Paragraph | Table)[] = [];
  for (let at = 0; at < docLines.length; ) {
    const from = at;
    while ((docLines[at]?.cells.length ?? 0) > 1) at += 1;
    if (at > from) {
      const rows = docLines.slice(from, at);
      const width = Math.max(...rows.map(({ cells: texts }) => texts.length));
      children.push(
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          rows: rows.map((line) => tableRow(line.cells, width, range(line))),
        }),
      );
    } else {
      children.push(new Paragraph(docLines[at]!.cells[0]!));
      at += 1;
    }
  }
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}
