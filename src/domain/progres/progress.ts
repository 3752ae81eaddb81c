import type { Decimal } from 'decimal.js';
import { groupBy } from '../angka/group-by.ts';
import { deviasiPoints, kasInForce, paguInForce, spent } from '../capaian/serapan.ts';
import { type Month, yearOf } from '../kalender/month.ts';
import { moneyButirKey } from '../realisasi/butir.ts';
import type { Angka, Indikator, Plan, PlanNode, Reporter } from '../rencana/plan.ts';
import { planYear } from '../rencana/plan-year.ts';
import { reportersIn } from '../unit/reporter-in-month.ts';
import {
  DEFAULT_PROFIL,
  type DesaProgress,
  type Fisik,
  type IndikatorProgress,
  type Money,
  type NodeProgress,
  type Progress,
  type ProgressProfil,
} from './figures.ts';
import { indikatorFisik, mergedFisik } from './fisik.ts';
import {
  type IndikatorReader,
  indikatorReader,
  type LastYearValue,
  type OwnFigures,
} from './indikator-reader.ts';
import { mergedMoney, type SubKegiatanMoney } from './money.ts';

/** A sub kegiatan with its own figures, for adding up. */
interface Leaf extends SubKegiatanMoney {
  fisik: Fisik;
  indikator: IndikatorProgress[];
  counted: boolean;
}

/** What everything below is computed from. */
interface Input {
  plan: Plan;
  desa: readonly Reporter[];
  read: IndikatorReader;
  month: Month;
  onDate: string;
  profil: ProgressProfil;
}

/**
 * Progress of an office from January to the end of `untilMonth`: per indicator, sub kegiatan, kegiatan, program,
 * sasaran, tujuan, office and desa. Percent and Rupiah, unrounded, each with how much of the plan it rests on.
 * - sub kegiatan: mean of its judged indicators (`indikatorFisik`); every node above and the office: weighted mean of
 *   the sub kegiatan below (`mergedFisik`) and sum of their money (`mergedMoney`)
 * - `performance`: mean of a node's own indicators (`indikatorFisik`); a tujuan or sasaran is judged by it
 * - where desa reports feed a section's figure, the confirmed figure counts; the desa's own stand under `desa`
 * - computed indicators (pelapor 'rumus') are computed from the others
 * - what nobody reported has no figure and is never 0
 * - a sub kegiatan that the year's plan does not carry out is in no total as long as nothing was reported (`counted`)
 * @param reporter the office's reporters; those of jenis 'desa' are the desa
 * @param angka newest revision of every figure of the year, with indicator and node ids of this plan version; any order
 * @param onDate ISO date that decides which pagu and anggaran kas are in force
 * @param lastYear the office's figure at the end of the year before, for formulas; undefined where it is not known
 * @param owned what a desa's own figures are judged by, where that is not the plan of the office
 */
export function progress(
  plan: Plan,
  reporter: readonly Reporter[],
  angka: readonly Angka[],
  untilMonth: Month,
  onDate: string,
  profil: ProgressProfil = DEFAULT_PROFIL,
  lastYear?: LastYearValue,
  owned?: OwnFigures,
): Progress {
  const read = indikatorReader({ plan, reporter, angka, month: untilMonth, profil, lastYear, owned });
  const desa = reporter.filter((p) => p.kind === 'desa');
  const input: Input = { plan, desa, read, month: untilMonth, onDate, profil };
  const leaves = allLeaves(input, angka);
  const ofDesa = plan.indikators.filter((i) => i.pelapor === 'desa');
  return {
    month: untilMonth,
    node: plan.nodes.map((node) => nodeProgress(node, leaves, input)),
    desaIndikator: ofDesa.map(read.office),
    desa: reportersIn(desa, untilMonth).map((d) => desaProgress(d, ofDesa, input)),
    officeIndikator: plan.indikators
      .filter((i) => i.pelapor !== 'desa' && i.nodeId === undefined)
      .map(read.office),
    office: officeProgress(
      [...leaves.values()].filter((one) => one.counted),
      input,
    ),
  };
}

function officeProgress(all: readonly Leaf[], { profil, month }: Input): Progress['office'] {
  const withoutGaji = all.filter((d) => !d.node.gaji);
  const fisik = mergedFisik(all.map(withPagu), profil);
  const money = mergedMoney(all, month);
  return {
    fisik,
    fisikWithoutGaji: mergedFisik(withoutGaji.map(withPagu), profil),
    money,
    moneyWithoutGaji: mergedMoney(withoutGaji, month),
    efficiency: efficiency(fisik, money),
  };
}

function allLeaves(input: Input, angka: readonly Angka[]): Map<number, Leaf> {
  const money = groupBy(angka, (a) => a.butir);
  const leaves = input.plan.nodes.filter((node) => node.level === 'sub_kegiatan');
  const year = yearOf(input.month);
  const planOfYear = planYear(input.plan, year);
  return new Map(
    leaves.map((node) => {
      const indikator = nodeIndikator(node, input);
      const nodeSpent = spent(node, money.get(moneyButirKey(node.id)) ?? [], input.month);
      const reported = [nodeSpent, ...indikator].some((one) => one.basis.length > 0);
      const content: Leaf = {
        node,
        indikator,
        fisik: indikatorFisik(indikator.filter(countsInFisik), input.profil),
        spent: nodeSpent,
        pagu: paguInForce(node, year, input.onDate),
        kas: kasInForce(node, year, input.onDate),
        counted: planOfYear.node(node) || reported,
      };
      return [node.id, content];
    }),
  );
}

/** What feeds a confirmed figure would count twice; IKU are no output of a sub kegiatan. */
function countsInFisik({ indikator }: IndikatorProgress): boolean {
  return indikator.pelapor !== 'iku' && indikator.feedsKunci === undefined;
}

function nodeProgress(node: PlanNode, leaves: ReadonlyMap<number, Leaf>, input: Input): NodeProgress {
  const own = leaves.get(node.id);
  const below = own ? [own] : leavesUnder(node, leaves, input.plan).filter((one) => one.counted);
  const indikator = own?.indikator ?? nodeIndikator(node, input);
  const fisik = own?.fisik ?? mergedFisik(below.map(withPagu), input.profil);
  const money = mergedMoney(below, input.month);
  return {
    node,
    fisik,
    performance: indikatorFisik(indikator, input.profil),
    money,
    moneyWithoutGaji: mergedMoney(
      below.filter((d) => !d.node.gaji),
      input.month,
    ),
    efficiency: efficiency(fisik, money),
    indikator,
    counted: own?.counted ?? below.length > 0,
  };
}

/**
 * Efficiency in percentage points: capaian of the year − serapan; above 0 more was reached than was spent.
 * @returns undefined where either is unknown. Source: docs/sources.md#money
 */
function efficiency({ year }: Fisik, { serapan }: Money): Decimal | undefined {
  return year === undefined || serapan === undefined ? undefined : deviasiPoints(year.percent, serapan);
}

/** Every sub kegiatan below a node, in printed order. */
function leavesUnder(node: PlanNode, leaves: ReadonlyMap<number, Leaf>, plan: Plan): Leaf[] {
  return plan.nodes
    .filter((n) => n.parentId === node.id)
    .flatMap((children) => leaves.get(children.id) ?? leavesUnder(children, leaves, plan));
}

function nodeIndikator(node: PlanNode, { plan, read }: Input): IndikatorProgress[] {
  return plan.indikators.filter((i) => i.nodeId === node.id).map(read.office);
}

function desaProgress(reporter: Reporter, indikators: readonly Indikator[], input: Input): DesaProgress {
  const indikator = indikators.map((i) => input.read.desa(i, reporter.id));
  return { reporter, indikator, fisik: indikatorFisik(indikator, input.profil) };
}

function withPagu(leaves: Leaf) {
  return { fisik: leaves.fisik, pagu: leaves.pagu?.value };
}
