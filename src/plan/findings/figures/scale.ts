import { Decimal } from 'decimal.js';
import type { DraftTable, Finding, PrintedCell } from '../../draft/draft.ts';
import { shorten } from '../../draft/finding-words.ts';
import { tableIndikators } from '../indikators/table-indikators.ts';

function figures(cells: readonly PrintedCell[]) {
  return cells.flatMap(({ printed, value }) =>
    typeof value === 'string' ? [{ printed, value: new Decimal(value) }] : [],
  );
}

/** A share of 1 and a percentage in one row: `0,83` where the target is `94,44` (Randuagung 517). */
function twoScales(name: string, line: number, cells: readonly PrintedCell[]): Finding[] {
  const all = figures(cells);
  const small = all.find(({ value }) => value.gt(0) && value.lte(1) && !value.isInteger());
  const large = all.find(({ value }) => value.gte(10) && value.lte(150));
  if (small === undefined || large === undefined) return [];
  const data = { name: shorten(name), small: small.printed, size: large.printed };
  return [{ kode: 'skala-beda', line, data, suggestion: 'kali-seratus' }];
}

/** Rows in which figures of two scales stand side by side. */
export function scaleFindings(table: DraftTable): Finding[] {
  const rows = ['tc-23', 'evaluasi-renja'].includes(table.kind) ? (table.rows ?? []) : [];
  return [
    ...rows.flatMap(({ name, line, target, realisasi }) =>
      twoScales(name, line, [...Object.values(target), ...Object.values(realisasi)]),
    ),
    ...tableIndikators(table).flatMap(({ name, line, target, baseline }) =>
      twoScales(name, line, [baseline, ...Object.values(target)]),
    ),
  ];
}
