import { Decimal } from 'decimal.js';
import type { Office } from '../../../src/domain/kantor/office.ts';
import type { Indikator, Plan, PlanNode } from '../../../src/domain/rencana/plan.ts';
import type { AngkaOfTrail } from './angka-by-trail.ts';

/** An office's month as the test adds it up by hand: no function of the program's arithmetic is used here. */
export interface HandCount {
  /** Rupiah spent of a sub kegiatan; undefined when nobody reported. */
  money(node: PlanNode): Decimal | undefined;
  pagu(node: PlanNode): Decimal | undefined;
  /** Percent over the sub kegiatan that reported, of a node and all below it, or of the office. */
  serapan(nodes: readonly PlanNode[]): Decimal | undefined;
  leaves(node: PlanNode): PlanNode[];
  /** What a reporter, or all reporters, reached; 1 or 0 for a dated event. */
  value(indikator: Indikator, reporterId?: number): Decimal | undefined;
  /** Against the year's target, percent. */
  capaian(indikator: Indikator, reporterId?: number): Decimal | undefined;
  /** Mean of the capaian, none above 100, of a sub kegiatan's own indicators. */
  fisik(node: PlanNode): Decimal | undefined;
  /** The same of several, weighted by pagu. */
  weightedFisik(nodes: readonly PlanNode[]): Decimal | undefined;
}

const HUNDRED = new Decimal(100);
const count = (all: readonly Decimal[]) => all.reduce((a, b) => a.plus(b), new Decimal(0));

export function countByHand(
  office: Office,
  plan: Plan,
  trail: readonly AngkaOfTrail[],
  month: string,
): HandCount {
  const year = month.slice(0, 4);
  const desa = office.reporters.filter((one) => one.kind === 'desa').map((one) => one.id);
  const from = (about: string, reporterId?: number) =>
    trail
      .filter((one) => one.about === about && one.month.startsWith(year) && one.month <= month)
      .filter((one) => reporterId === undefined || one.reporterId === reporterId)
      .sort((a, b) => (a.month < b.month ? -1 : 1));
  const zero = (one: AngkaOfTrail) => (one.state === 'nihil' ? new Decimal(0) : one.value!);

  function one(indikator: Indikator, reporterId?: number): Decimal | undefined {
    const all = from(indikator.key, reporterId);
    if (all.length === 0) return undefined;
    if (indikator.jenisNilai === 'tanggal')
      return new Decimal(all.some((one) => one.state === 'tanggal') ? 1 : 0);
    if (indikator.akumulasi === 'sum') return count(all.map(zero));
    return all.filter((one) => one.state === 'nilai').at(-1)?.value;
  }

  /** Whether a desa did it by the legal deadline: where desa are counted, only these are. */
  function timing({ key, tenggat }: Indikator, reporterId: number): boolean {
    const finished = from(key, reporterId)
      .filter((one) => one.state === 'tanggal')
      .at(-1)?.date;
    if (finished === undefined || tenggat === undefined) return finished !== undefined;
    const two = (angka: number) => String(angka).padStart(2, '0');
    return finished <= `${Number(year) + tenggat.geserTahun}-${two(tenggat.bulan)}-${two(tenggat.tanggal)}`;
  }

  const compute: HandCount = {
    money(node) {
      const all = from(`uang ${node.key}`);
      return all.length === 0 ? undefined : count(all.map(zero));
    },
    pagu(node) {
      const start = node.pagu.filter(
        (one) => String(one.year) === year && one.validFrom.slice(0, 7) <= month,
      );
      const dpa = start.filter((one) => one.kind !== 'indikatif');
      return (dpa.length > 0 ? dpa : start).sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1)).at(-1)
        ?.value;
    },
    serapan(nodes) {
      const report = nodes.filter((one) => compute.money(one) !== undefined && compute.pagu(one)?.gt(0));
      if (report.length === 0) return undefined;
      const belanja = count(report.map((one) => compute.money(one)!));
      return belanja.times(HUNDRED).div(count(report.map((one) => compute.pagu(one)!)));
    },
    leaves(node) {
      if (node.level === 'sub_kegiatan') return [node];
      return plan.nodes.filter((one) => one.parentId === node.id).flatMap(compute.leaves);
    },
    value(indikator, reporterId) {
      if (indikator.pelapor !== 'desa' || reporterId !== undefined) return one(indikator, reporterId);
      const present = desa.flatMap((id) => one(indikator, id) ?? []);
      if (present.length === 0) return undefined;
      return indikator.antarDesa === 'count'
        ? new Decimal(desa.filter((id) => timing(indikator, id)).length)
        : count(present);
    },
    capaian(indikator, reporterId) {
      const value = compute.value(indikator, reporterId);
      const target = indikator.target.find((one) => String(one.year) === year)?.value;
      const ofOffice = indikator.pelapor === 'desa' && !indikator.targetPerReporter;
      if (value === undefined || target === undefined || (reporterId !== undefined && ofOffice))
        return undefined;
      const times = indikator.pelapor === 'desa' && reporterId === undefined && indikator.targetPerReporter;
      const full = times ? target.times(desa.length) : target;
      if (indikator.arah === 'higher') return full.isZero() ? undefined : value.times(HUNDRED).div(full);
      if (full.isZero()) return new Decimal(value.isZero() ? 100 : 0);
      return Decimal.max(0, full.times(2).minus(value).times(HUNDRED).div(full));
    },
    fisik(node) {
      const judged = plan.indikators
        .filter((one) => one.nodeId === node.id && one.pelapor !== 'iku' && one.feedsKunci === undefined)
        .flatMap((one) => compute.capaian(one) ?? [])
        .map((one) => Decimal.min(one, HUNDRED));
      return judged.length === 0 ? undefined : count(judged).div(judged.length);
    },
    weightedFisik(nodes) {
      const received = nodes.filter((one) => compute.fisik(one) !== undefined && compute.pagu(one)?.gt(0));
      if (received.length === 0) return undefined;
      const above = count(received.map((one) => compute.fisik(one)!.times(compute.pagu(one)!)));
      return above.div(count(received.map((one) => compute.pagu(one)!)));
    },
  };
  return compute;
}
