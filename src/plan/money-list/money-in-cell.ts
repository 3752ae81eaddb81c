import { Decimal } from 'decimal.js';
import { parseAngka } from '../../domain/angka/parse-angka.ts';
import type { ListCell } from './list-line.ts';

const MONEY =
  /^[(+\-\u2212\u2013]?(?:rp\.?|idr)?[(\-\u2212\u2013]?\d[\d.,]*(?:rb|ribu|jt|juta|m|miliar|milyar|t|triliun|trilyun)?(?:[.,]?[-=]+)?\)?$/i;

/** Whether a word or cell has the look of an amount; whether it can be read as one is another question. */
export function looksLikeAmount(text: string): boolean {
  return MONEY.test(text.replace(/\s+/g, ''));
}

/** Beyond this a spreadsheet's number is no longer exact. */
const GREATEST = new Decimal('1e15');

/**
 * The amount in a cell, in Rupiah. A spreadsheet's number is taken to the sen: behind that is only its arithmetic's
 * noise.
 * @returns undefined for text and for empty cells, `wrong` for an amount that can be read in no way or in two
 */
export function moneyInCell(cell: ListCell | undefined): { value: Decimal } | { wrong: string } | undefined {
  if (cell === undefined) return undefined;
  if (typeof cell !== 'string') {
    return cell.abs().gte(GREATEST) ? { wrong: cell.toFixed() } : { value: cell.toDecimalPlaces(2) };
  }
  if (!looksLikeAmount(cell)) return undefined;
  const read = parseAngka(cell, { kind: 'rupiah', desimal: 2 });
  return read.ok ? { value: read.value } : { wrong: cell };
}
