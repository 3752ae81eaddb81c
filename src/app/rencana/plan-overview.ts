import { Decimal } from 'decimal.js';
import { paguInForce } from '../../domain/capaian/serapan.ts';
import type { Level, Plan } from '../../domain/rencana/plan.ts';

/** Money of one year: Σ of the sub kegiatan, since parents only repeat them. */
export interface PaguOfYear {
  year: number;
  /** Rupiah; of the sub kegiatan that have a figure. */
  count: Decimal;
  /** Sub kegiatan without a figure for the year: not 0, unknown. */
  without: number;
}

/** What a plan version holds, in numbers. */
export interface PlanOverview {
  many: Record<Level, number>;
  indikator: number;
  /** Of these, asked of every desa. */
  desa: number;
  pagu: PaguOfYear[];
}

/** Counts a plan version. @param day ISO date as of which a DPA takes the place of the pagu indikatif */
export function planOverview({ nodes, indikators }: Plan, day: string): PlanOverview {
  const level = (one: Level) => nodes.filter((node) => node.level === one);
  const sub = level('sub_kegiatan');
  const year = [...new Set(sub.flatMap(({ pagu }) => pagu.map((one) => one.year)))].sort((a, b) => a - b);
  return {
    many: {
      tujuan: level('tujuan').length,
      sasaran: level('sasaran').length,
      program: level('program').length,
      kegiatan: level('kegiatan').length,
      sub_kegiatan: sub.length,
    },
    indikator: indikators.length,
    desa: indikators.filter(({ pelapor: reporter }) => reporter === 'desa').length,
    pagu: year.map((one) => {
      // What a plan says of a year is said before that year begins.
      const at = day < `${one}-01-01` ? `${one}-01-01` : day;
      const value = sub.flatMap((node) => paguInForce(node, one, at)?.value ?? []);
      const count = value.reduce((sum, one) => sum.plus(one), new Decimal(0));
      return { year: one, count, without: sub.length - value.length };
    }),
  };
}
