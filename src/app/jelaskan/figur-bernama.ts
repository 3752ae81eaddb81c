import type { Figur } from '../../domain/jelaskan/penjelasan.ts';
import type { Kantor } from '../../domain/kantor.ts';
import type { Rencana } from '../../domain/rencana.ts';

/** A figure with the name by which the command line knows it. */
export interface FigurBernama {
  /** `serapan`, `fisik`, `uang:7.01.06`, `7.01.06.2.01.0003/1`, `desa/rkpdes@35.17.01.2006`. */
  nama: string;
  figur: Figur;
}

const KANTOR: readonly FigurBernama[] = [
  { nama: 'serapan', figur: { jenis: 'uang_kantor', tanpaGaji: true } },
  { nama: 'serapan-dengan-gaji', figur: { jenis: 'uang_kantor', tanpaGaji: false } },
  { nama: 'fisik', figur: { jenis: 'fisik_kantor', tanpaGaji: true } },
  { nama: 'fisik-dengan-gaji', figur: { jenis: 'fisik_kantor', tanpaGaji: false } },
  { nama: 'kelengkapan', figur: { jenis: 'kelengkapan' } },
];

/**
 * Every figure of an office's plan: the office's own, money and physical progress of each node from program down, every
 * indicator, and each desa's own figure of what the desa report.
 */
export function figurBernama(kantor: Kantor, rencana: Rencana | undefined): FigurBernama[] {
  if (rencana === undefined) return KANTOR.filter(({ figur }) => figur.jenis === 'kelengkapan');
  const desa = kantor.pelapor.filter((one) => one.jenis === 'desa');
  return [
    ...KANTOR,
    ...rencana.nodes
      .filter(({ level }) => level !== 'tujuan' && level !== 'sasaran')
      .flatMap(({ id, kunci }): FigurBernama[] => [
        { nama: `uang:${kunci}`, figur: { jenis: 'uang', nodeId: id } },
        { nama: `fisik:${kunci}`, figur: { jenis: 'fisik', nodeId: id } },
      ]),
    ...rencana.indikators.flatMap(({ id, kunci, pelapor }): FigurBernama[] => [
      { nama: kunci, figur: { jenis: 'indikator', indikatorId: id } },
      ...(pelapor === 'desa'
        ? desa.map(
            (one): FigurBernama => ({
              nama: `${kunci}@${one.kode}`,
              figur: { jenis: 'indikator', indikatorId: id, pelaporId: one.id },
            }),
          )
        : []),
    ]),
  ];
}
