import type { Decimal } from 'decimal.js';
import { MONTH_NAMES } from '../cells/month-name.ts';

/** Number formats that a workbook does not spell out (ECMA-376, 18.8.30): percentages and days. */
const DEFAULTS: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  14: 'dd-mm-yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  22: 'dd-mm-yyyy hh:mm',
};

/** The number format with this id, from the workbook's own or those that every workbook has. */
export function builtInFormat(id: number): string {
  return DEFAULTS[id] ?? '';
}

/** Beyond so many digits a spreadsheet's number is only its arithmetic's noise. */
const DIGIT = 15;

/** Days of 1900 that never were count too: day 1 is 1 January 1900, and so day 60 is 29 February. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

const CLOSING_SIGN: Readonly<Record<string, string>> = { '"': '"', '[': ']' };

/** The signs of a number format without its quoted texts, what stands in brackets, and escaped letters. */
function formatSigns(format: string): string {
  let signs = '';
  for (let at = 0; at < format.length; at += 1) {
    const sign = format[at]!;
    const close = CLOSING_SIGN[sign];
    const end = close === undefined ? -1 : format.indexOf(close, at + 1);
    if (sign === '\\') at += 1;
    else if (end > 0) at = end;
    // What is never closed is no number format: nothing behind it counts.
    else if (close !== undefined) return signs;
    else signs += sign;
  }
  return signs;
}

/** Whether a number format shows a day or a month. */
export function hasDateFormat(format: string): boolean {
  const signs = formatSigns(format).replace(/general/gi, '');
  return /[yd]/i.test(signs) && !/[#0?]/.test(signs);
}

/** A day as `06-04-2026`; `April 2026` where only its month is shown, as above the columns of an anggaran kas. */
function workbookDate(value: Decimal, format: string): string {
  const day = new Date(DAY_ZERO + Math.floor(value.toNumber()) * DAY_MS);
  if (!/d/i.test(formatSigns(format))) return `${MONTH_NAMES[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${two(day.getUTCDate())}-${two(day.getUTCMonth() + 1)}-${day.getUTCFullYear()}`;
}

/** A workbook's number as an Indonesian document prints it; `0,8333` shown as a percentage is `83,33%`, and 6 under `00` is `06`. */
export function printedAngka(value: Decimal, format: string): string {
  if (!value.isFinite()) return '';
  if (hasDateFormat(format) && value.gte(1) && value.lt(200_000)) return workbookDate(value, format);
  const percent = format.includes('%');
  const exact = value.toSignificantDigits(DIGIT).times(percent ? 100 : 1);
  const [whole = '', decimals] = exact.toFixed().split('.');
  // Three decimals alone could be read as thousands.
  // `06` is the number 6 under `00`: so codes are kept in several columns.
  if (/^0{2,}$/.test(format) && decimals === undefined && !value.isNegative())
    return whole.padStart(format.length, '0');
  const printed =
    decimals === undefined ? whole : `${whole},${decimals.length === 3 ? `${decimals}0` : decimals}`;
  return percent ? `${printed}%` : printed;
}
