import { Decimal } from 'decimal.js';
import { groupByThree } from '../../domain/linear-text.ts';
import { shortened } from '../../text/cut-text.ts';

/** Rupiah as people read it: `3527058204` is `3.527.058.204`. */
export function writtenRupiah(value: Decimal | string | number): string {
  const [whole = '', fraction] = new Decimal(value).toFixed().split('.');
  const grouped = (whole.startsWith('-') ? '-' : '') + groupByThree(whole.replace('-', ''));
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** A long name cut for a sentence. */
export function shorten(name: string): string {
  const cut = shortened(name, 80);
  return cut.endsWith('…') ? `${cut.slice(0, -1).trimEnd()}…` : cut;
}

/** Lines as people name them: `607–609, 621`. */
export function lineRanges(lines: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && line === last[1] + 1) last[1] = line;
    else runs.push([line, line]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
