import { shortened } from '../text/cut-text.ts';
import type { PlanDraft } from './draft/draft.ts';
import { type Line, splitBlocks } from './lines/split-lines.ts';

/** Why a document that was read is no plan: what was found instead, and where. */
export type NotAPlanRefusal =
  /** It has tables, but none of a form that is known; the first one's heading and line. */
  | {
      code: 'bukan-rencana';
      file: string;
      line: string;
      many: number;
      heading: string;
      tableLines: string;
    }
  /** Nothing in it stands in cells. */
  | { code: 'bukan-rencana-teks'; file: string; line: string; begin: string }
  | NotUnderstoodRefusal;

/** A table that looks like the plan's and was not understood: nothing may be stored without it. */
export interface NotUnderstoodRefusal {
  code: 'rencana-tak-dipahami';
  file: string;
  /** Line of its heading. */
  line: string;
  heading: string;
  rows: number;
  kode: number;
  amounts: number;
}

/**
 * The refusal of a document with a table that looks like the plan's and was not understood.
 * @returns undefined where every such table was read, or prints nothing but work that was read elsewhere
 */
export function notUnderstood({ unknown = [] }: PlanDraft, file: string): NotUnderstoodRefusal | undefined {
  const first = unknown.find(({ inTheWay }) => inTheWay);
  if (first === undefined) return undefined;
  const { line, heading, rows, kode, amounts } = first;
  return { code: 'rencana-tak-dipahami', file, line: String(line), heading, rows, kode, amounts };
}

const HEADING_LETTERS_MAX = 100;

const short = (text: string) => shortened(text, HEADING_LETTERS_MAX);

/**
 * The refusal of a document in which no plan was recognised.
 * @param file its name, for people
 */
export function notAPlan(lines: readonly Line[], file: string): NotAPlanRefusal {
  const line = String(lines.length);
  const tables = splitBlocks(lines).map(({ line: rows }) => rows[0]!);
  const [first] = tables;
  if (first === undefined) {
    const begin = lines.map(({ cells }) => cells[0]!.trim()).find((text) => text !== '') ?? '';
    return { code: 'bukan-rencana-teks', file, line, begin: short(begin) };
  }
  const heading = first.cells.filter((cell) => cell.trim() !== '').join(' | ');
  const tableLines = String(first.line);
  return { code: 'bukan-rencana', file, line, many: tables.length, heading: short(heading), tableLines };
}
