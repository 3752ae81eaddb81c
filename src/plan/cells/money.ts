import { Decimal } from 'decimal.js';
import { withoutEnd } from '../../domain/linear-text.ts';

/** `1.900.000`, `1,900,000`, `13,965.000`: groups of three behind either sign; at the end sen of one or two digits. */
const GROUPED = /^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{2})?$/;
const PLAIN = /^\d+(?:[.,]\d{1,2})?$/;

/** Most cells that are asked hold no figure at all. */
const ANGKA = /\d/;

/** A text without the `,-` of whole Rupiah at its end. */
function withoutCents(text: string): string {
  const plain = withoutEnd(text, /-/);
  return plain === text ? text : plain.replace(/[.,]$/, '');
}

/** What is written around an amount: `Rp`, `,-`, spaces inside (`1.400.7 55.057`, Randuagung 545). */
function bare(text: string): string {
  const plain = text.replace(/\s+/g, '').replace(/^rp\.?/i, '');
  const digits = withoutCents(plain);
  return (digits === '' ? plain : digits).replace(/^\(([\d.,]+)%?\)$/, '-$1');
}

/**
 * An amount in Rupiah as exact text. Dots and commas both separate thousands, also in one figure (`1,500.000`,
 * Balapulang 1661; `370,567,000.00`, 1554); two digits behind the last sign are sen.
 * @returns null for blank, `-`, `N/A` and for what cannot be one figure (`129.969.8`, Balapulang 1680)
 */
export function readMoney(text: string): string | null {
  if (!ANGKA.test(text)) return null;
  const body = bare(text);
  const negative = body.startsWith('-') && body.length > 1;
  const digits = negative ? body.slice(1) : body;
  if (!GROUPED.test(digits) && !PLAIN.test(digits)) return null;
  const [, mark = '', cents = ''] = /([.,])(\d{1,2})$/.exec(digits) ?? [];
  // One sign cannot separate thousands and sen: `385.473.53` is a piece of a longer figure (Perak 1920).
  if (cents !== '' && digits.slice(0, -cents.length - 1).includes(mark)) return null;
  const whole = (cents === '' ? digits : digits.slice(0, -cents.length - 1)).replace(/[.,]/g, '');
  return new Decimal(`${negative ? '-' : ''}${whole}.${cents || '0'}`).toFixed();
}

/** Whether a cell looks like Rupiah, not like a target: groups of thousands, or five digits and more. */
export function looksLikeMoney(text: string): boolean {
  if (!ANGKA.test(text)) return false;
  const body = bare(text);
  return readMoney(body) !== null && (/^\d{1,3}(?:[.,]\d{3})+/.test(body) || /^\d{5,}$/.test(body));
}

/** Whether a cell looks like a piece of an amount that a narrow column has cut: `129.969.8`, `19.071.8`, `41,00`. */
export function looksLikeMoneyPiece(text: string): boolean {
  return /^\d{1,3}(?:[.,]\d{1,3})+$/.test(text.replace(/\s+/g, ''));
}
