import { groupBy } from '../../../domain/angka/group-by.ts';
import type { DraftTable, Finding } from '../../draft/draft.ts';
import { shorten } from '../../draft/finding-words.ts';

/** Rows that print several indicators in one cell, each with its own figures: they were read one by one. */
export function stackFindings({ nodes, rows = [] }: DraftTable): Finding[] {
  const owners: readonly (readonly { name: string; line: number }[])[] =
    nodes === undefined ? [rows] : nodes.map(({ indikator }) => indikator);
  return owners.flatMap((own) =>
    [...groupBy(own, ({ line }) => line)].flatMap(([line, together]): Finding[] => {
      if (together.length < 2) return [];
      const names = together.map(({ name }) => `“${shorten(name)}”`).join(', ');
      return [{ kode: 'indikator-satu-sel', line, data: { count: together.length, names } }];
    }),
  );
}
