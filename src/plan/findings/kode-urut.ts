import { kelompok } from '../../domain/kelompok.ts';
import type { Temuan } from '../draf.ts';
import type { Kerangka } from '../tree/skeleton.ts';
import { singkat } from './tulis.ts';

/** Below 0 where code `a` comes before code `b` in the nomenclature. */
function urutan(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  const at = left.findIndex((group, i) => group !== right[i]);
  return at < 0 ? left.length - right.length : left[at]! - (right[at] ?? -1);
}

/** Whether a row's code and the one before it would stand in order among their neighbours once they were exchanged. */
function tertukar(codes: readonly (string | null)[], at: number): boolean {
  const [before, first, second, after] = [codes[at - 2], codes[at - 1], codes[at], codes[at + 1]];
  if (first == null || second == null || urutan(second, first) >= 0) return false;
  if (before === null || after === null) return false;
  return (
    (before === undefined || urutan(before, second) < 0) && (after === undefined || urutan(first, after) < 0)
  );
}

/**
 * Two neighbours below one node whose codes stand in the wrong order and in the right one once they are exchanged:
 * their codes, or the rows themselves, may have changed places. Nothing is moved.
 * @param nodes those that have codes, in printed order
 */
export function kodeTertukar(nodes: readonly Kerangka[]): Temuan[] {
  const siblings = kelompok(nodes, ({ induk, level }) => `${level} ${induk}`);
  return [...siblings.values()].flatMap((list) => {
    const codes = list.map(({ kode }) => kode);
    return list.flatMap((node, at): Temuan[] => {
      if (!tertukar(codes, at)) return [];
      const twin = list[at - 1]!;
      const data = {
        ...{ kode: node.kode!, nama: singkat(node.nama) },
        ...{ kodeLain: twin.kode!, lain: singkat(twin.nama), barisLain: twin.rows[0]!.row.baris },
      };
      return [{ kode: 'kode-tertukar', baris: node.rows[0]!.row.baris, data }];
    });
  });
}
