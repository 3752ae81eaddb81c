import type { Sel, SelTahun, TabelDraf } from '../draf.ts';

/** An indicator of a tree or of a list, as findings look at it. */
export interface IndikatorTabel {
  nama: string;
  satuan: string;
  baris: number;
  baseline: Sel;
  target: SelTahun;
  /** Pagu of its node, where it has one. */
  pagu: SelTahun | undefined;
}

/** The indicators of a tree, or of a list of IKU; other lists hold history. */
export function indikatorTabel({ nodes, rows, jenis }: TabelDraf): IndikatorTabel[] {
  if (nodes !== undefined) {
    return nodes.flatMap(({ indikator, pagu }) =>
      indikator.map(({ nama, satuan, baris, baseline, target }) => ({
        nama,
        satuan,
        baris,
        baseline,
        target,
        pagu,
      })),
    );
  }
  if (jenis !== 'iku') return [];
  const printed = (target: SelTahun) => Object.values(target).some(({ tercetak }) => tercetak !== '');
  return (rows ?? []).flatMap(({ nama, satuan, baris, baseline, target }) =>
    printed(target) ? [{ nama, satuan, baris, baseline, target, pagu: undefined }] : [],
  );
}
