import type { Decimal } from 'decimal.js';
import type { Predikat } from '../../domain/capaian/predikat.ts';
import type { Say } from '../../text/translator.ts';
import { cellWords } from '../form/cell-words.ts';
import type { FormTable } from '../form/form.ts';
import { formColumns } from '../form/head.ts';

/** What a colour means; `look.ts` says which colour that is. */
export type Tone = 'ink' | 'muted' | 'accent' | 'alert' | Predikat;

/** A mark that carries its meaning without colour; drawn as an outline, never read aloud. */
export type Shape = 'diamond' | 'up' | 'circle' | 'down' | 'square' | 'ring';

/** A piece of text in one style. A newline in `text` starts a new line. */
export type Span = {
  text: string;
  weight?: 'regular' | 'semibold' | 'bold' | 'italic';
  tone?: Tone;
  size?: 'small' | 'body' | 'large' | 'huge';
  /** Drawn before the text and kept on one line with its first word. */
  shape?: Shape;
};

/** A horizontal bar. Only decoration: the same figure always stands beside it as text. */
export type Bar = {
  kind: 'bar';
  /** 0–100 of its length; more is drawn full, undefined is drawn empty and dashed. */
  percent: Decimal | undefined;
  /** Where the plan says it should be, drawn as a tick. */
  planPercent?: Decimal;
  tone: Tone;
};

/** Lines of text that may wrap, and bars, one under the other. */
export type Cell = { lines: (Span[] | Bar)[]; align?: 'left' | 'right' | 'center' };

/** Blocks are laid out on a line of this nominal width; the painters scale it to paper or screen. */
export const BLOCK_WIDTH_MM = 174;

/** A piece of a document, still without ink. */
export type Block =
  /** Who speaks: the office's name, above a double rule. */
  | { kind: 'letterhead'; lines: string[] }
  | { kind: 'heading'; level: 1 | 2; text: string }
  | { kind: 'paragraph'; lines: Span[][] }
  /** A framed remark that must not be missed. */
  | { kind: 'notice'; tone: Tone; lines: Span[][] }
  /** A list, in reading order across its columns. */
  | { kind: 'list'; columns: number; numbered: boolean; items: Span[][][] }
  /** What follows begins on a new page. */
  | { kind: 'page' }
  /** One line of cells without a header. */
  | { kind: 'row'; cells: Cell[]; widthsMm: number[] }
  /** A table as the offices' forms have it. */
  | { kind: 'form'; table: FormTable }
  /** Its header is repeated on every page it reaches. */
  | { kind: 'table'; head: Cell[]; rows: Cell[][]; widthsMm: number[] };

/** What a document on paper is made of; it has tables where a card has rows. */
export type PaperBlock = Exclude<Block, { kind: 'row' }>;

/** What fits a card: no tables and no lists. */
export type CardBlock = Exclude<
  Block,
  { kind: 'table' } | { kind: 'form' } | { kind: 'list' } | { kind: 'page' }
>;

const spansText = (spans: Span[]): string =>
  spans
    .map((span) => span.text)
    .join(' ')
    .trim();

const cellText = (cell: Cell): string =>
  cell.lines
    .filter((line): line is Span[] => Array.isArray(line))
    .map(spansText)
    .join(' · ');

/** What a form's table says: the texts of its columns, without what spans them, and its rows. */
function formText(say: Say, table: FormTable): string[] {
  const columns = formColumns(table.headings);
  const rows = table.rows.map(({ cells }) =>
    columns.map((one) => cellWords(say, table, one, cells[one.key])),
  );
  return [columns.map(({ text }) => text), ...rows].map((cells) => cells.join(' | '));
}

/** What a block says, one string per line of reading; bars and shapes say nothing. */
export function blockText(say: Say, block: Block): string[] {
  switch (block.kind) {
    case 'letterhead':
      return block.lines;
    case 'heading':
      return [block.text];
    case 'paragraph':
    case 'notice':
      return block.lines.map(spansText);
    case 'list':
      return block.items.map((lines) => lines.map(spansText).join(' · '));
    case 'page':
      return [];
    case 'row':
      return [block.cells.map(cellText).join(' | ')];
    case 'form':
      return formText(say, block.table);
    case 'table':
      return [block.head, ...block.rows].map((cells) => cells.map(cellText).join(' | '));
  }
}

/** What a whole document says, line by line. */
export function blocksText(say: Say, blocks: Block[]): string {
  return blocks.flatMap((block) => blockText(say, block)).join('\n');
}
