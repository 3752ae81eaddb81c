import { satuanOfName } from '../cells/satuan-of-name.ts';
import type { DraftIndikator, DraftNode } from '../draft/draft.ts';
import type { Column } from '../headings/column.ts';

/** The unit that a name says plainly, as a column would print it; `Nilai` and `Indeks` count nothing. */
function plainSatuan(name: string): string | undefined {
  const satuan = satuanOfName(name);
  if (satuan === 'persen') return '%';
  const counted = satuan !== undefined && /^jumlah\b/i.test(name);
  return counted ? `${satuan.charAt(0).toUpperCase()}${satuan.slice(1)}` : undefined;
}

function withSatuan(one: DraftIndikator): DraftIndikator {
  const satuan = one.satuan === '' ? plainSatuan(one.name) : undefined;
  return satuan === undefined ? one : { ...one, satuan, satuanOfName: true };
}

/**
 * The nodes with the units that the names of their indicators say (`Jumlah dokumen …`, `Persentase …`), in a table that has
 * no column of units and in which every name says one. Where some do not, the names' units stay a suggestion.
 */
export function withSatuanOfNames(nodes: DraftNode[], columns: readonly Column[]): DraftNode[] {
  if (columns.some(({ role }) => role === 'satuan')) return nodes;
  const named = nodes.flatMap(({ indikator }) => indikator.filter(({ name }) => name !== ''));
  if (!named.every(({ name, satuan }) => satuan !== '' || satuanOfName(name) !== undefined)) return nodes;
  return nodes.map((node) => ({ ...node, indikator: node.indikator.map(withSatuan) }));
}
