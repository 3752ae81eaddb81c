import { Decimal } from 'decimal.js';
import type { Level, Rencana } from '../../domain/rencana.ts';
import { paguBerlaku } from '../../domain/serapan.ts';

/** Money of one year: Σ of the sub kegiatan, since parents only repeat them. */
export interface PaguTahun {
  tahun: number;
  /** Rupiah; of the sub kegiatan that have a figure. */
  jumlah: Decimal;
  /** Sub kegiatan without a figure for the year: not 0, unknown. */
  tanpa: number;
}

/** What a plan version holds, in numbers. */
export interface IkhtisarRencana {
  banyak: Record<Level, number>;
  indikator: number;
  /** Of these, asked of every desa. */
  desa: number;
  pagu: PaguTahun[];
}

/** Counts a plan version. @param hari ISO date as of which a DPA takes the place of the pagu indikatif */
export function ikhtisarRencana({ nodes, indikators }: Rencana, hari: string): IkhtisarRencana {
  const level = (one: Level) => nodes.filter((node) => node.level === one);
  const sub = level('sub_kegiatan');
  const tahun = [...new Set(sub.flatMap(({ pagu }) => pagu.map((one) => one.tahun)))].sort((a, b) => a - b);
  return {
    banyak: {
      tujuan: level('tujuan').length,
      sasaran: level('sasaran').length,
      program: level('program').length,
      kegiatan: level('kegiatan').length,
      sub_kegiatan: sub.length,
    },
    indikator: indikators.length,
    desa: indikators.filter(({ pelapor }) => pelapor === 'desa').length,
    pagu: tahun.map((one) => {
      // What a plan says of a year is said before that year begins.
      const pada = hari < `${one}-01-01` ? `${one}-01-01` : hari;
      const nilai = sub.flatMap((node) => paguBerlaku(node, one, pada)?.nilai ?? []);
      const jumlah = nilai.reduce((sum, satu) => sum.plus(satu), new Decimal(0));
      return { tahun: one, jumlah, tanpa: sub.length - nilai.length };
    }),
  };
}
