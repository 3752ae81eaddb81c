import type { Decimal } from 'decimal.js';

/** Beyond so many digits a spreadsheet's number is no longer exact. */
const DIGITS = 15;

/** Whether a spreadsheet keeps this number as it is; otherwise it is written as text. */
export function isExact(value: Decimal): boolean {
  return value.precision() <= DIGITS;
}
