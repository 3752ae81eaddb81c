import { readMoney } from '../../../cells/money.ts';
import { isFigureLine, PARAGRAPH, paragraphsOf } from '../../../cells/paragraphs.ts';
import type { TextPiece } from '../page/shapes.ts';
import { baseLines, baseLineText, joinWrapped } from './base-lines.ts';

/** A line inside a cell, with what tells whether the column tore a word at its end. */
interface CellLine {
  text: string;
  width: number;
  /** Width of one of its letters. */
  letter: number;
}

/** A cell's text, and the lines at its edges: a page may go on with the last one. */
export interface CellText {
  text: string;
  /** Width that its lines may take. */
  room: number;
  first?: CellLine;
  last?: CellLine;
  /** A figure that the column tore into what could be two, and as it was put together. */
  doubtful?: { printed: string; reading: string };
}

/** Width of a letter, for its height, however many narrow ones stand beside it. */
const LETTER_MIN = 0.5;

/** Words that are known to be whole. */
export type WholeWords = ReadonlySet<string>;

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}]/gu, '');

/** Words of lines that no column can have torn: all of a cell with one line, and those inside a longer one. */
export function wholeWords(cells: readonly (readonly TextPiece[])[]): WholeWords {
  const known = new Set<string>();
  for (const pieces of cells) {
    const lines = baseLines(pieces).map((line) => baseLineText(line.pieces));
    for (const line of lines) {
      const words = line.split(' ');
      for (const word of lines.length === 1 ? words : words.slice(1, -1)) known.add(letters(word));
    }
  }
  known.delete('');
  return known;
}

/** Whether two halves are one word: it is known whole, or it is neither two known words nor the start of a name. */
function isOneWord(head: string, tail: string, known: WholeWords): boolean {
  if (known.has(letters(head + tail))) return true;
  if (known.has(letters(head)) && known.has(letters(tail))) return false;
  return !/^\p{Lu}/u.test(tail) || head === head.toUpperCase();
}

/**
 * Whether a narrow column tore a word, figure or code between two lines: only a word that does not fit stands alone on
 * its line, and then not one letter more had room.
 */
function isTorn(before: CellLine, after: CellLine, room: number, known: WholeWords): boolean {
  const head = before.text;
  const [tail = ''] = after.text.split(' ');
  if (head === '' || tail === '' || head.includes(' ')) return false;
  if (before.width + after.letter <= room) return false;
  if (/[\d.,(]$/.test(head) && /^[\d.,)%]/.test(tail)) return true;
  if (/[\p{L}]$/u.test(head) && /^[.,)]/.test(tail)) return true;
  return /[\p{L}(]$/u.test(head) && /^\p{L}/u.test(tail) && isOneWord(head, tail, known);
}

/** Two texts of a cell as one: torn ones touch, figures below each other stay apart, words go on. */
function joined(before: string, after: string, torn: boolean): string {
  if (torn) return before + after;
  const last = paragraphsOf(before).at(-1) ?? '';
  // Half an amount is no figure (`175.000.00`).
  const half = /^[\d.,]+$/.test(last) && readMoney(last) === null;
  const apart = isFigureLine(last) && isFigureLine(after) && !half;
  return apart && before !== '' ? before + PARAGRAPH + after : joinWrapped(before, after);
}

function linesOf(pieces: readonly TextPiece[]): CellLine[] {
  return baseLines(pieces).map(({ pieces: own }) => {
    const [first, last] = [own[0]!, own.at(-1)!];
    const text = baseLineText(own);
    const letter = Math.max(first.width / first.text.length, first.height * LETTER_MIN);
    return { text, width: last.x + last.width - first.x, letter };
  });
}

/** The text of a cell. @param room width that its lines may take */
export function cellOf(pieces: readonly TextPiece[], room: number, known: WholeWords): CellText {
  const lines = linesOf(pieces);
  const [first, ...more] = lines;
  if (first === undefined) return { text: '', room };
  let before = first;
  let text = first.text;
  let doubtful: CellText['doubtful'];
  for (const line of more) {
    const torn = isTorn(before, line, room, known);
    if (torn && areTwo(text, line.text)) {
      doubtful = { printed: `${text} | ${line.text}`, reading: text + line.text };
    }
    text = joined(text, line.text, torn);
    before = line;
  }
  return { text, room, first, last: before, ...(doubtful && { doubtful }) };
}

/** Whether both halves of a figure would be one by themselves: `7` and `2`, not `10.500.00` and `0`. */
function areTwo(head: string, tail: string): boolean {
  const isCode = head.split('.').length > 2 && readMoney(head + tail) === null;
  return !isCode && readMoney(head) !== null && readMoney(tail) !== null;
}

/** A cell that a page break cut, put together again. */
export function joinCells(before: CellText, after: CellText, known: WholeWords): CellText {
  if (before.last === undefined) return after;
  if (after.last === undefined) return before;
  return {
    ...before,
    text: joined(before.text, after.text, tearsAt(before, after, known)),
    last: after.last,
  };
}

/** Whether a page break between two halves of a cell tore a word, figure or code. */
export function tearsAt(before: CellText, after: CellText, known: WholeWords): boolean {
  if (before.last === undefined || after.first === undefined) return false;
  return isTorn(before.last, after.first, before.room, known);
}
