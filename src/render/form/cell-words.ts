import { Decimal } from 'decimal.js';
import { dateText } from '../../text/dates.ts';
import { angka, fixedAngka } from '../../text/format.ts';
import type { Say } from '../../text/translator.ts';
import type { FormCell, FormColumn, FormFormat, FormTable } from './form.ts';

function figureWords(value: Decimal, format: FormFormat | undefined): string {
  switch (format?.kind) {
    case undefined:
      return angka(value);
    case 'rupiah':
      return fixedAngka(value, value.isInteger() ? 0 : 2);
    case 'angka':
      return fixedAngka(value, format.decimals);
    case 'percent':
      return `${fixedAngka(value, format.decimals)}\u00a0%`;
  }
}

/** What a cell says on paper; an unknown value is the form's sign for it, a cell that is left out says nothing. */
export function cellWords(
  say: Say,
  table: Pick<FormTable, 'unknown'>,
  column: Pick<FormColumn, 'format'>,
  cell: FormCell | undefined,
): string {
  if (cell === undefined) return '';
  const { value } = cell;
  if (value === undefined) return table.unknown;
  if (typeof value === 'string') return value;
  if (Decimal.isDecimal(value)) return figureWords(value, cell.format ?? column.format);
  return dateText(say, value);
}
