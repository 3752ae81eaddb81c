import { Decimal } from 'decimal.js';
import type { DraftTable, Finding } from '../../draft/draft.ts';

/**
 * Pagu that stand on the node's row and again on its outcome's row: adding both would double them (Perak 4.2). One
 * finding for a table, and one for every row whose second figure differs.
 */
export function otherPaguFindings(table: DraftTable): Finding[] {
  const rows = (table.nodes ?? []).flatMap((node) => node.otherPagu.map((other) => ({ node, other })));
  const first = rows[0];
  if (first === undefined) return [];
  const whole: Finding = {
    kode: 'pagu-dua-kali',
    line: first.other.line,
    data: { table: table.name, count: rows.length },
  };
  const different = rows.flatMap(({ node, other }) =>
    table.year.flatMap((year): Finding[] => {
      const [own, second] = [node.pagu[year], other.pagu[year]];
      if (typeof own?.value !== 'string' || typeof second?.value !== 'string') return [];
      // Twice the second one is told with the sums (`pagu-ganda`).
      const twice = new Decimal(second.value).times(2).minus(own.value).abs().lte(1);
      if (own.value === second.value || twice) return [];
      const data = {
        kode: node.kode ?? node.name,
        year,
        printed: own.printed.replace('\t', ' | '),
        other: second.printed.replace('\t', ' | '),
        otherRow: other.line,
      };
      return [{ kode: 'pagu-baris-beda', line: node.line, data }];
    }),
  );
  return [whole, ...different];
}
