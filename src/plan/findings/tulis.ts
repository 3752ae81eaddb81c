import { Decimal } from 'decimal.js';

/** Rupiah as people read it: `3527058204` is `3.527.058.204`. */
export function rupiah(nilai: Decimal | string | number): string {
  const [whole = '', fraction] = new Decimal(nilai).toFixed().split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** A long name cut for a sentence. */
export function singkat(nama: string): string {
  return nama.length <= 80 ? nama : `${nama.slice(0, 79).trimEnd()}…`;
}
