import type { NodeProgress } from '../progres/figures.ts';
import type { ExplainInput } from './explain-input.ts';

/**
 * Every sub kegiatan below a node that counts in its totals, in printed order; a sub kegiatan itself; without a node
 * those of the office.
 */
export function leavesOf({ progress }: ExplainInput, nodeId?: number): NodeProgress[] {
  const parent = new Map(progress.node.map(({ node }) => [node.id, node.parentId]));
  const nodesBelow = (id: number | undefined): boolean =>
    id !== undefined && (id === nodeId || nodesBelow(parent.get(id)));
  return progress.node.filter(
    ({ node, counted }) =>
      node.level === 'sub_kegiatan' && counted && (nodeId === undefined || nodesBelow(node.id)),
  );
}
