import { Decimal } from 'decimal.js';
import { groupByThree } from '../../domain/linear-text.ts';

/** Rupiah as people read it: `3527058204` is `3.527.058.204`. */
export function rupiah(nilai: Decimal | string | number): string {
  const [whole = '', fraction] = new Decimal(nilai).toFixed().split('.');
  const grouped = (whole.startsWith('-') ? '-' : '') + groupByThree(whole.replace('-', ''));
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** A long name cut for a sentence. */
export function singkat(nama: string): string {
  return nama.length <= 80 ? nama : `${nama.slice(0, 79).trimEnd()}…`;
}

/** Lines as people name them: `607–609, 621`. */
export function deretBaris(lines: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && line === last[1] + 1) last[1] = line;
    else runs.push([line, line]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
