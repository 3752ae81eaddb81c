import type { Finding } from '../../draft/draft.ts';
import type { DraftTree } from '../../tree/read-tree.ts';

/** `Pagu (Rp.000)`, `dalam ribuan rupiah`, `Rp. juta`: amounts are not printed in whole Rupiah. */
const THOUSANDS = /rp\.?\s?\(?\.?\s?[.,]?000\b|ribuan|\bribu\b/i;
const MILLIONS = /jutaan|\bjuta\b/i;

/** Tables whose heading says that their amounts stand for thousands or millions: they are read as printed. */
export function thousandsFindings({ columns, table }: DraftTree): Finding[] {
  const heading = columns.flatMap(({ role, title }) => (role === 'pagu' ? [title] : []));
  const words = [table.name, ...heading].find((text) => THOUSANDS.test(text) || MILLIONS.test(text));
  if (words === undefined) return [];
  const times = MILLIONS.test(words) ? '1.000.000' : '1.000';
  return [{ kode: 'pagu-ribuan', line: table.line, data: { title: words, times }, suggestion: 'kalikan' }];
}
