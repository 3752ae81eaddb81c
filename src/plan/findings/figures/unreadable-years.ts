import type { DraftTree } from '../../tree/read-tree.ts';

/**
 * Whether a node prints a pagu for a year that has no value: its column is lost on the page, readings differ, or the
 * figure cannot be read. A blank or `-` is none of these.
 * @returns a question about a node's id and a year
 */
export function unreadableYears(tree: DraftTree): (id: string, year: string) => boolean {
  const { skeleton, ids, placement, table } = tree;
  const known = new Map((table.nodes ?? []).map((node) => [node.id, node]));
  const unread = new Set<string>();
  for (const [at, { rows }] of skeleton.entries()) {
    for (const { row } of rows) {
      const { lost = [] } = placement.chosen.get(row) ?? {};
      for (const year of lost) unread.add(`${ids[at]} ${year}`);
    }
  }
  return (id, year) => {
    const cell = known.get(id)?.pagu[year];
    if (typeof cell?.value === 'string') return false;
    return unread.has(`${id} ${year}`) || /\d/.test(cell?.printed ?? '');
  };
}
