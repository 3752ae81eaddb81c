import { Decimal } from 'decimal.js';
import type { DraftTable, Finding, Value } from '../../draft/draft.ts';
import { shorten, writtenRupiah } from '../../draft/finding-words.ts';

/** Sum of what is known; null where nothing is. */
function sum(values: readonly (Value | undefined)[]): string | null {
  const known = values.flatMap((value) => (typeof value === 'string' ? [value] : []));
  return known.length === 0 ? null : writtenRupiah(Decimal.sum(...known));
}

/** A DPPA prints two figures: which of them was taken as the pagu, and what the other adds up to. */
export function changedPaguFindings({ name, line, year, nodes = [] }: DraftTable): Finding[] {
  const changed = nodes.filter(({ paguBefore }) => paguBefore !== undefined);
  const sub = changed.filter(({ level }) => level === 'sub_kegiatan');
  const rows = sub.length > 0 ? sub : changed.filter(({ level }) => level === 'program');
  if (rows.length === 0) return [];
  const [own = ''] = year;
  const data = {
    name: shorten(name),
    year: own,
    before: sum(rows.map(({ paguBefore }) => paguBefore?.value)) ?? '-',
    after: sum(rows.map(({ pagu }) => pagu[own]?.value)) ?? '-',
  };
  return [{ kode: 'dppa-sebelum-setelah', line, data }];
}
