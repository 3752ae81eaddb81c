/** What parts the paragraphs of a cell where they matter: those that hold a figure each. */
export const PARAGRAPH = '\n';

/** `12`, `4,5 %`, `12 Dokumen`, `248.000.000`: one figure, perhaps with its unit. */
const FIGURE_LINE = /^-?(?:rp\.?)?\s?\d[\d.,]*(?:-)?\s?(?:%|[a-z][a-z./ ]{0,30})?$/i;

/** Whether a line of a cell is one figure with at most its unit. */
export function isFigureLine(text: string): boolean {
  return FIGURE_LINE.test(text.trim());
}

/** The paragraphs of a cell; one for a text without any. */
export function paragraphsOf(text: string): string[] {
  return text.split(PARAGRAPH);
}

/** Whether a cell holds several figures, one below the other. */
export function isStack(text: string): boolean {
  return text.includes(PARAGRAPH) && paragraphsOf(text).every(isFigureLine);
}

/** A cell's text on one line. */
export function onOneParagraph(text: string): string {
  return text.includes(PARAGRAPH) ? text.split(PARAGRAPH).join(' ') : text;
}

/** A row whose cells keep their paragraphs only where some cell has several figures: elsewhere they are only layout. */
export function withStacksOnly(cells: string[]): string[] {
  if (!cells.some((cell) => cell.includes(PARAGRAPH))) return cells;
  return cells.some(isStack) ? [...cells] : cells.map(onOneParagraph);
}

/** A cell's text as office programs and CSV keep it: a paragraph for each of its lines that says something. */
export function inParagraphs(text: string): string {
  if (!/[\r\n\v]/.test(text)) return text;
  const lines = text.split(/[\r\n\v]/).map((line) => line.trim());
  return lines.filter((line) => line !== '').join(PARAGRAPH);
}

/** What stands between two figures of one cell once nothing is left to tell whose they are. */
const BESIDE = ' / ';

/** Several figures of one cell, on one line: they are no figure together. */
export function figuresBeside(text: string): string {
  return paragraphsOf(text).join(isStack(text) ? BESIDE : ' ');
}

/** Whether a text is several figures of one cell. */
export function areFiguresBeside(text: string): boolean {
  return text.includes(BESIDE) && text.split(BESIDE).every(isFigureLine);
}
