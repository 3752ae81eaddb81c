import type { DraftTable, PrintedCell, YearCells } from '../../draft/draft.ts';

/** An indicator of a tree or of a list, as findings look at it. */
export interface TableIndikator {
  name: string;
  satuan: string;
  line: number;
  baseline: PrintedCell;
  target: YearCells;
  /** Pagu of its node, where it has one. */
  pagu: YearCells | undefined;
}

/** The indicators of a tree, or of a list of IKU; other lists hold history. */
export function tableIndikators({ nodes, rows, kind }: DraftTable): TableIndikator[] {
  if (nodes !== undefined) {
    return nodes.flatMap(({ indikator, pagu }) =>
      indikator.map(({ name, satuan, line, baseline, target }) => ({
        name,
        satuan,
        line,
        baseline,
        target,
        pagu,
      })),
    );
  }
  if (kind !== 'iku') return [];
  const printed = (target: YearCells) => Object.values(target).some(({ printed }) => printed !== '');
  return (rows ?? []).flatMap(({ name, satuan, line, baseline, target }) =>
    printed(target) ? [{ name, satuan, line, baseline, target, pagu: undefined }] : [],
  );
}
