import { Decimal } from 'decimal.js';
import { butirKeuangan } from './butir.ts';
import { kelompok } from './kelompok.ts';
import { prakiraanIndikator, prakiraanUang } from './prakiraan-progres.ts';
import type { LajuTarget } from './prakiraan-target.ts';
import type { Progres, ProgresIndikator, ProgresNode } from './progres-figur.ts';
import type { Angka, Pelapor, PlanNode } from './rencana.ts';

/** A year's target that the present pace does not reach, or a limit that is passed. */
export interface PeringatanTarget {
  progres: ProgresIndikator;
  laju: Omit<LajuTarget, 'sisa'>;
  /** The program at or above the node that the indicator hangs on. */
  program?: PlanNode;
  /** The desa whose own target it is; absent for a figure of the office. */
  desa?: Pelapor;
}

/** A sub kegiatan whose pagu the present pace uses up before the year ends; Rupiah. */
interface PeringatanPagu {
  node: PlanNode;
  program?: PlanNode;
  realisasi: Decimal;
  pagu: Decimal;
  /** What the year would come to at the present pace, unrounded. */
  laju: Decimal;
  sementara: boolean;
}

/** What a person should look at before the year ends, the worst first. */
export interface Peringatan {
  target: PeringatanTarget[];
  pagu: PeringatanPagu[];
}

/**
 * Warnings of an office's month.
 * - target: `lajuTarget` says terancam or tidak_tercapai and the sum so far is wholly known (there is a forecast); or a
 *   sum of which less is better is beyond it. Of the office's indicators, and of each desa its own target.
 * - pagu: the pace of a sub kegiatan is above its pagu. Not of gaji, which is paid 14 times and not evenly; not of one
 *   that is within its anggaran kas, where spending early is the plan; not of one whose pagu is spent: it is done.
 * @param angka figures of the year with the ids of this plan version
 * Source: this program's definition (GLOSSARY.md, "Peringatan laju").
 */
export function peringatan(progres: Progres, angka: readonly Angka[]): Peringatan {
  const milik = kelompok(angka, (a) => `${a.pelaporId} ${a.indikatorId}`);
  const desa = new Set(progres.desa.map(({ pelapor }) => pelapor.id));
  const kantor = kelompok(
    angka.filter((a) => !desa.has(a.pelaporId)),
    (a) => a.indikatorId,
  );
  const node = new Map(progres.node.map((one) => [one.node.id, one.node]));
  const satu = (
    one: ProgresIndikator,
    figur: readonly Angka[],
    pemilik: Pick<PeringatanTarget, 'program' | 'desa'>,
  ): PeringatanTarget[] => {
    const laju = lajuTerancam(one, figur, progres);
    return laju === undefined ? [] : [{ progres: one, laju, ...pemilik }];
  };
  const milikKantor = [
    ...progres.node.flatMap((one) =>
      one.indikator.map((isi) => ({ isi, program: programDari(one.node, node) })),
    ),
    ...progres.indikatorKantor.map((isi) => ({ isi, program: undefined })),
  ];
  return {
    target: [
      ...milikKantor
        .filter(({ isi }) => isi.indikator.pelapor !== 'desa')
        .flatMap(({ isi, program }) => satu(isi, kantor.get(isi.indikator.id) ?? [], { program })),
      ...progres.desa.flatMap(({ pelapor, indikator }) =>
        indikator.flatMap((isi) =>
          satu(isi, milik.get(`${pelapor.id} ${isi.indikator.id}`) ?? [], { desa: pelapor }),
        ),
      ),
    ].sort((a, b) => parah(b).cmp(parah(a))),
    pagu: paguHabis(progres, angka, node),
  };
}

function lajuTerancam(
  progres: ProgresIndikator,
  angka: readonly Angka[],
  { bulan }: Progres,
): PeringatanTarget['laju'] | undefined {
  if (lewatBatas(progres)) return { keadaan: 'terlampaui' };
  if (angka.length === 0) return undefined;
  const { prakiraan, laju } = prakiraanIndikator(progres, angka, bulan);
  const kurang = laju?.keadaan === 'terancam' || laju?.keadaan === 'tidak_tercapai';
  return kurang && prakiraan.ok ? laju : undefined;
}

/** A sum of which less is better is beyond its target; months that are missing cannot undo that. */
function lewatBatas({ indikator: { arah, akumulasi }, nilai, target }: ProgresIndikator): boolean {
  if (arah !== 'lower' || akumulasi !== 'sum' || nilai === undefined || target === undefined) return false;
  return nilai.gt(target);
}

/** Nothing left to make it good, then the needed pace as a multiple of the best, then how far a limit is passed. */
function parah({ laju, progres: { nilai, target } }: PeringatanTarget): Decimal {
  if (laju.keadaan === 'tidak_tercapai') return new Decimal('Infinity');
  const [atas, bawah] = laju.keadaan === 'terlampaui' ? [nilai, target] : [laju.perlu, laju.terbaik];
  if (atas === undefined || bawah === undefined) return new Decimal(0);
  return bawah.gt(0) ? atas.div(bawah) : new Decimal('1e9');
}

function paguHabis(
  progres: Progres,
  angka: readonly Angka[],
  nodes: ReadonlyMap<number, PlanNode>,
): PeringatanPagu[] {
  const milik = kelompok(angka, (a) => a.butir);
  const laju = (node: PlanNode) =>
    prakiraanUang([node], milik.get(butirKeuangan(node.id)) ?? [], progres.bulan).prakiraan?.cara[0]?.nilai;
  return progres.node
    .filter(({ node, dihitung }) => node.level === 'sub_kegiatan' && dihitung && !node.gaji)
    .flatMap((one): PeringatanPagu[] => {
      const { node, uang } = one;
      const { realisasi, pagu, sementara } = uang;
      if (realisasi === undefined || pagu === undefined || realisasi.gte(pagu)) return [];
      const nilai = sesuaiKas(one) ? undefined : laju(node);
      if (nilai === undefined || nilai.lte(pagu)) return [];
      return [{ node, program: programDari(node, nodes), realisasi, pagu, laju: nilai, sementara }];
    })
    .sort((a, b) => b.laju.div(b.pagu).cmp(a.laju.div(a.pagu)));
}

/** An anggaran kas is in force, and no more was spent than it plans to date. */
function sesuaiKas({ uang: { rencana, deviasi } }: ProgresNode): boolean {
  if (rencana === undefined || deviasi === undefined) return false;
  return rencana.kas.dari > 0 && deviasi.lte(0);
}

function programDari(node: PlanNode, nodes: ReadonlyMap<number, PlanNode>): PlanNode | undefined {
  let kini: PlanNode | undefined = node;
  while (kini !== undefined && kini.level !== 'program')
    kini = kini.parentId === undefined ? undefined : nodes.get(kini.parentId);
  return kini;
}
