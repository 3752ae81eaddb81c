import type { PohonDraf } from '../tables/read-tree.ts';

/**
 * Whether a node prints a pagu for a year that has no value: its column is lost on the page, readings differ, or the
 * figure cannot be read. A blank or `-` is none of these.
 * @returns a question about a node's id and a year
 */
export function tahunTakTerbaca(tree: PohonDraf): (id: string, tahun: string) => boolean {
  const { kerangka, ids, penempatan, tabel } = tree;
  const known = new Map((tabel.nodes ?? []).map((node) => [node.id, node]));
  const unread = new Set<string>();
  for (const [at, { rows }] of kerangka.entries()) {
    for (const { row } of rows) {
      const { hilang = [] } = penempatan.pilihan.get(row) ?? {};
      for (const tahun of hilang) unread.add(`${ids[at]} ${tahun}`);
    }
  }
  return (id, tahun) => {
    const cell = known.get(id)?.pagu[tahun];
    if (typeof cell?.nilai === 'string') return false;
    return unread.has(`${id} ${tahun}`) || /\d/.test(cell?.tercetak ?? '');
  };
}
