import PDFDocument from 'pdfkit';
import type { Line } from '../../../src/plan/lines/split-lines.ts';

/** How a PDF is drawn. */
export interface PdfStyle {
  /** Widths of a table's columns, one for each; all alike when absent. */
  width?: (columns: number) => number[];
  /** Lines around the cells; white space alone parts them otherwise. */
  rulings: boolean;
  /** Size of the letters in points. */
  letters: number;
  /** A running foot with the page's number. */
  foot?: string;
  layout?: 'landscape' | 'portrait';
  /** Password without which it does not open. */
  encoding?: string;
  /** Pictures, one on a page of its own each. */
  picture?: Buffer[];
  /** A4 by default; wider for tables of many columns. */
  size?: [number, number];
}

const EDGE = 40;
const GAP = 2;

/** Draws tables cell by cell as an office program's PDF export does, with texts wrapped in their cells. */
class PdfWriter {
  readonly doc: PDFKit.PDFDocument;
  readonly #gaya: PdfStyle;
  #y = EDGE;
  #nomor = 0;

  constructor(style: PdfStyle) {
    this.#gaya = style;
    const { layout = 'landscape', size = [595, 842] } = style;
    this.doc = new PDFDocument({
      size,
      layout,
      margin: 0,
      autoFirstPage: false,
      userPassword: style.encoding,
    });
    this.doc.font('Helvetica').fontSize(style.letters);
    if (style.picture === undefined) this.page();
    for (const one of style.picture ?? []) this.doc.addPage().image(one, 50, 50, { width: 400 });
  }

  get #dasar(): number {
    return this.doc.page.height - EDGE;
  }

  page(): void {
    this.doc.addPage();
    this.#y = EDGE;
    const { foot } = this.#gaya;
    if (foot === undefined) return;
    this.#nomor += 1;
    this.doc.text(`${foot} | ${this.#nomor}`, EDGE, this.#dasar + 8, { lineBreak: false });
  }

  prose(text: string): void {
    if (text.trim() === '') return;
    const width = this.doc.page.width - 2 * EDGE;
    const height = this.doc.heightOfString(text, { width });
    if (this.#y + height > this.#dasar) this.page();
    this.doc.text(text, EDGE, this.#y, { width });
    this.#y += height + 6;
  }

  table(rows: readonly string[][]): void {
    const columns = Math.max(...rows.map((cells) => cells.length));
    const whole = this.doc.page.width - 2 * EDGE;
    const widths = this.#gaya.width?.(columns) ?? Array.from({ length: columns }, () => 1);
    const sum = widths.reduce((a, b) => a + b, 0);
    for (const cells of rows)
      this.#larik(
        cells,
        widths.map((one) => (one / sum) * whole),
      );
    this.#y += 8;
  }

  #larik(cells: readonly string[], widths: readonly number[]): void {
    const height = Math.max(
      this.#gaya.letters * 1.2,
      ...cells.map((cell, i) => this.doc.heightOfString(cell, { width: widths[i]! - 2 * GAP })),
    );
    if (this.#y + height + 2 * GAP > this.#dasar) this.page();
    let x = EDGE;
    for (const [i, width] of widths.entries()) {
      if (this.#gaya.rulings) this.doc.rect(x, this.#y, width, height + 2 * GAP).stroke();
      this.doc.text(cells[i] ?? '', x + GAP, this.#y + GAP, { width: width - 2 * GAP });
      x += width;
    }
    this.#y += height + 2 * GAP + (this.#gaya.rulings ? 0 : this.#gaya.letters * 0.8);
  }
}

/** Lines as a PDF: runs of lines with cells are tables, the others prose. */
export async function writePdf(lines: readonly Line[], style: PdfStyle): Promise<Uint8Array> {
  const writer = new PdfWriter(style);
  const pieces: Uint8Array[] = [];
  writer.doc.on('data', (piece: Uint8Array) => pieces.push(piece));
  const end = new Promise<void>((resolve) => writer.doc.on('end', resolve));
  for (let at = 0; at < lines.length; ) {
    const from = at;
    while ((lines[at]?.cells.length ?? 0) > 1) at += 1;
    if (at > from) writer.table(lines.slice(from, at).map(({ cells }) => cells));
    else {
      writer.prose(lines[at]!.cells[0]!);
      at += 1;
    }
  }
  writer.doc.end();
  await end;
  return new Uint8Array(Buffer.concat(pieces));
}
