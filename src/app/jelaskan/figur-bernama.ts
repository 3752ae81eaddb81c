import type { Figur } from '../../domain/jelaskan/penjelasan.ts';
import type { Kantor } from '../../domain/kantor.ts';
import type { Rencana } from '../../domain/rencana.ts';

/** A figure with the name by which the command line knows it. */
export interface FigurBernama {
  /** `serapan`, `fisik`, `uang:7.01.06`, `7.01.06.2.01.0003/1`, `desa/rkpdes@35.17.01.2006`. */
  nama: string;
  figur: Figur;
  /** The same by the code that the plan prints now, where a node was moved or renumbered since it first stood. */
  kini?: string;
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
  const kode = kodeKini(rencana);
  return [
    ...KANTOR,
    ...rencana.nodes
      .filter(({ level }) => level !== 'tujuan' && level !== 'sasaran')
      .flatMap(({ id, kunci }): FigurBernama[] => [
        { nama: `uang:${kunci}`, figur: { jenis: 'uang', nodeId: id }, ...berkode('uang:', kode.get(id)) },
        { nama: `fisik:${kunci}`, figur: { jenis: 'fisik', nodeId: id }, ...berkode('fisik:', kode.get(id)) },
      ]),
    ...rencana.indikators.flatMap(({ id, kunci, pelapor, nodeId }): FigurBernama[] => [
      {
        nama: kunci,
        figur: { jenis: 'indikator', indikatorId: id },
        ...berkode('', kode.get(nodeId ?? -1), kunci.slice(kunci.lastIndexOf('/'))),
      },
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

/** Present codes of nodes that are not known by them, each code that the plan prints once only. */
function kodeKini({ nodes }: Rencana): Map<number, string> {
  const banyak = new Map<string, number>();
  for (const { kode } of nodes) banyak.set(kode, (banyak.get(kode) ?? 0) + 1);
  const lain = nodes.filter(({ kode, kunci }) => kode !== '' && kode !== kunci && banyak.get(kode) === 1);
  return new Map(lain.map(({ id, kode }) => [id, kode]));
}

function berkode(awal: string, kode: string | undefined, akhir = ''): { kini?: string } {
  return kode === undefined ? {} : { kini: `${awal}${kode}${akhir}` };
}

/** The figures of a name: by the code that the plan prints now, and else by the one under which a thing first stood. */
export function figurDari(semua: readonly FigurBernama[], nama: string): FigurBernama[] {
  const kini = semua.filter((one) => one.kini === nama);
  return kini.length > 0 ? kini : semua.filter((one) => one.nama === nama);
}
