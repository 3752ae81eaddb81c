import type { ProgresNode } from '../progres-figur.ts';
import type { BahanJelas } from './bahan.ts';

/**
 * Every sub kegiatan below a node that counts in its totals, in printed order; a sub kegiatan itself; without a node
 * those of the office.
 */
export function daunDari({ progres }: BahanJelas, nodeId?: number): ProgresNode[] {
  const induk = new Map(progres.node.map(({ node }) => [node.id, node.parentId]));
  const dibawah = (id: number | undefined): boolean =>
    id !== undefined && (id === nodeId || dibawah(induk.get(id)));
  return progres.node.filter(
    ({ node, dihitung }) =>
      node.level === 'sub_kegiatan' && dihitung && (nodeId === undefined || dibawah(node.id)),
  );
}
