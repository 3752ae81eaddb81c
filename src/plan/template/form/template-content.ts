import { yearTarget } from '../../../domain/capaian/target/target.ts';
import type { Indikator, Plan, PlanNode, Reporter } from '../../../domain/rencana/plan.ts';
import type { Say } from '../../../text/translator.ts';
import { indikatorCells } from './indikator-cells.ts';
import {
  type CellWords,
  kasMonthCells,
  type LineCells,
  nodeCells,
  targetCell,
  targetMonthCells,
} from './line-cells.ts';
import { nodeNumbers, templateOrder } from './node-numbers.ts';
import type { TemplateSheet } from './sheets.ts';

/** The plan that a template shows. */
export interface TemplateInput {
  say: Say;
  rencana: Plan;
  pelapor: readonly Reporter[];
  /** Budget year of the monthly sheets. */
  tahun: number;
}

/** Every line of every sheet as it is written; what comes back is compared with it. */
export type TemplateContent = Record<TemplateSheet, LineCells[]>;

/** The year shown, and others for which months are stored. */
function monthlyYear(year: number, other: readonly number[]): number[] {
  return [...new Set([year, ...other])].sort((a, b) => a - b);
}

function aksiLines(indikator: Indikator, year: number): LineCells[] {
  if (indikator.pelapor === 'rumus') return [];
  const { targetBulanan: way } = indikator;
  const other = way.jenis === 'eksplisit' ? Object.keys(way.tahun).map(Number) : [];
  return monthlyYear(year, other).map((one) => {
    const target = indikator.target.find((t) => t.year === one);
    return {
      kunci: indikator.key,
      tahun: String(one),
      nama: indikator.name,
      satuan: indikator.satuan,
      target: yearTarget(indikator, one) ?? (target && targetCell(target)),
      ...targetMonthCells(indikator, one),
    };
  });
}

function kasLines(node: PlanNode, year: number): LineCells[] {
  if (node.level !== 'sub_kegiatan') return [];
  const other = node.kas.map((one) => one.year);
  return monthlyYear(year, other).map((one) => ({
    kunci: node.key,
    tahun: String(one),
    kode: node.kode,
    nama: node.namaPendek,
    target: newestPagu(node, one)?.value,
    ...kasMonthCells(node, one),
  }));
}

/** The pagu that anggaran kas is compared with: the newest DPA or DPPA, without any the Renstra's. */
function newestPagu({ pagu }: PlanNode, year: number) {
  const thisYear = pagu.filter((one) => one.year === year);
  return thisYear.findLast(({ kind }) => kind !== 'indikatif') ?? thisYear.at(-1);
}

/** The lines of a template for a plan version. */
export function templateContent({
  say,
  rencana: plan,
  pelapor: reporter,
  tahun: year,
}: TemplateInput): TemplateContent {
  const nodes = templateOrder(plan.nodes);
  const words: CellWords = { say, nomor: nodeNumbers(nodes), pelapor: reporter };
  const nodeKey = new Map(nodes.map(({ id, key }) => [id, key]));
  return {
    rencana: nodes.map((node) => nodeCells(node, words)),
    indikator: plan.indikators.map((one) => indikatorCells(one, nodeKey.get(one.nodeId ?? -1), words)),
    aksi: plan.indikators.flatMap((one) => aksiLines(one, year)),
    kas: nodes.flatMap((node) => kasLines(node, year)),
  };
}
