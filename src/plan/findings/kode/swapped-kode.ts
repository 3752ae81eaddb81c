import { groupBy } from '../../../domain/angka/group-by.ts';
import type { Finding } from '../../draft/draft.ts';
import { shorten } from '../../draft/finding-words.ts';
import type { SkeletonNode } from '../../skeleton/skeleton.ts';

/** Below 0 where code `a` comes before code `b` in the nomenclature. */
function order(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  const at = left.findIndex((group, i) => group !== right[i]);
  return at < 0 ? left.length - right.length : left[at]! - (right[at] ?? -1);
}

/** Whether a row's code and the one before it would stand in order among their neighbours once they were exchanged. */
function swapped(codes: readonly (string | null)[], at: number): boolean {
  const [before, first, second, after] = [codes[at - 2], codes[at - 1], codes[at], codes[at + 1]];
  if (first == null || second == null || order(second, first) >= 0) return false;
  if (before === null || after === null) return false;
  return (
    (before === undefined || order(before, second) < 0) && (after === undefined || order(first, after) < 0)
  );
}

/**
 * Two neighbours below one node whose codes stand in the wrong order and in the right one once they are exchanged:
 * their codes, or the rows themselves, may have changed places. Nothing is moved.
 * @param nodes those that have codes, in printed order
 */
export function swappedKode(nodes: readonly SkeletonNode[]): Finding[] {
  const siblings = groupBy(nodes, ({ parent, level }) => `${level} ${parent}`);
  return [...siblings.values()].flatMap((list) => {
    const codes = list.map(({ kode }) => kode);
    return list.flatMap((node, at): Finding[] => {
      if (!swapped(codes, at)) return [];
      const twin = list[at - 1]!;
      const data = {
        ...{ kode: node.kode!, name: shorten(node.name) },
        ...{ otherKode: twin.kode!, other: shorten(twin.name), otherRow: twin.rows[0]!.row.line },
      };
      return [{ kode: 'kode-tertukar', line: node.rows[0]!.row.line, data }];
    });
  });
}
