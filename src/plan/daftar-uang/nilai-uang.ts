import { Decimal } from 'decimal.js';
import { parseAngka } from '../../domain/angka.ts';
import type { Sel } from './daftar-uang.ts';

const UANG =
  /^[(+\-\u2212\u2013]?(?:rp\.?|idr)?[(\-\u2212\u2013]?\d[\d.,]*(?:rb|ribu|jt|juta|m|miliar|milyar|t|triliun|trilyun)?(?:[.,]?[-=]+)?\)?$/i;

/** Whether a word or cell has the look of an amount; whether it can be read as one is another question. */
export function miripUang(teks: string): boolean {
  return UANG.test(teks.replace(/\s+/g, ''));
}

/** Beyond this a spreadsheet's number is no longer exact. */
const TERBESAR = new Decimal('1e15');

/**
 * The amount in a cell, in Rupiah. A spreadsheet's number is taken to the sen: behind that is only its arithmetic's
 * noise.
 * @returns undefined for text and for empty cells, `salah` for an amount that can be read in no way or in two
 */
export function uangDalam(sel: Sel | undefined): { nilai: Decimal } | { salah: string } | undefined {
  if (sel === undefined) return undefined;
  if (typeof sel !== 'string') {
    return sel.abs().gte(TERBESAR) ? { salah: sel.toFixed() } : { nilai: sel.toDecimalPlaces(2) };
  }
  if (!miripUang(sel)) return undefined;
  const dibaca = parseAngka(sel, { jenis: 'rupiah', desimal: 2 });
  return dibaca.ok ? { nilai: dibaca.value } : { salah: sel };
}
