import { type Bulan, tahunOf } from '../../domain/bulan.ts';
import { type Butir, butirDiminta, unitDitanya } from '../../domain/butir.ts';
import { opsiButir } from '../../domain/butir-opsi.ts';
import type { Kantor } from '../../domain/kantor.ts';
import { lineageOf } from '../../domain/lineage.ts';
import { monthPlan, type PlanSource, reportPlan } from '../../domain/month-plan.ts';
import type { Angka, Indikator, Pelapor, Rencana, StatusLaporan, Tercatat } from '../../domain/rencana.ts';
import type { BarisLaporan } from '../../store/status.ts';
import { angkaMenurut, butirRencana, rencanaBulan } from './rencana-bulan.ts';

/** The plan of an office's month, and of each reporter in it. */
export interface PlanOfMonth {
  /** By which the office's figures are judged. */
  rencana: Rencana;
  /** By which one reporter's own figures are judged: what its report was made under, with the ids of `rencana`. */
  own(pelaporId: number): Rencana;
}

/** What of a month decides about its plan. */
export interface MonthReports {
  bulan: Bulan;
  pelapor: readonly Pelapor[];
  laporan: readonly BarisLaporan[];
  /** Figures in force of the year, as stored. */
  angka: readonly Angka[];
}

/** When a verified or approved report was verified; undefined while it is open. */
export function judgedAt(status: StatusLaporan, tercatat: Tercatat | undefined): Tercatat | undefined {
  return status === 'diverifikasi' || status === 'disetujui' ? tercatat : undefined;
}

const bySending = (a: BarisLaporan, b: BarisLaporan): number => {
  if (a.pertama === undefined || b.pertama === undefined)
    return Number(a.pertama === undefined) - Number(b.pertama === undefined) || a.reportId - b.reportId;
  return Date.parse(a.pertama) - Date.parse(b.pertama) || a.reportId - b.reportId;
};

/** What a report's version asks of its reporter, after what was reported in fact (asked under settings of then). */
function itemsOf(kantor: Kantor, rencana: Rencana, pelapor: Pelapor, month: MonthReports): Butir[] {
  const milik = month.angka.filter(({ pelaporId }) => pelaporId === pelapor.id);
  const reported = milik.flatMap(({ bulan, butir }) =>
    bulan === month.bulan ? (butirRencana(rencana, butir) ?? []) : [],
  );
  const opsi = opsiButir(kantor, pelapor.id, angkaMenurut(kantor, rencana, milik), month.bulan);
  return [...reported, ...butirDiminta(rencana, pelapor, opsi)];
}

/** Kunci of the indicators that are a reporter's, in the plan of its report. */
function ownedBy(rencana: Rencana, { id, jenis }: Pelapor): string[] {
  const its = (one: Indikator) =>
    jenis === 'desa' ? one.pelapor === 'desa' : unitDitanya(rencana, one) === id;
  return rencana.indikators.filter(its).map(({ kunci }) => kunci);
}

function sourceOf(kantor: Kantor, row: BarisLaporan, month: MonthReports): PlanSource[] {
  const rencana = rencanaBulan(kantor, month.bulan, row.planId);
  const pelapor = month.pelapor.find(({ id }) => id === row.pelaporId);
  if (rencana === undefined || pelapor === undefined) return [];
  return [
    {
      rencana,
      items: itemsOf(kantor, rencana, pelapor, month),
      owned: ownedBy(rencana, pelapor),
      sent: row.pertama !== undefined,
      judged: judgedAt(row.status, row.tercatatVerifikasi),
    },
  ];
}

/** Kunci of the sub kegiatan on which money was spent in the year up to the month. */
function spentOn(kantor: Kantor, { bulan, angka }: MonthReports): Set<string> {
  const lineage = lineageOf(kantor.rencana);
  const dalam = angka.filter(
    (one) =>
      one.indikatorId === undefined &&
      one.nilai?.isZero() === false &&
      one.bulan <= bulan &&
      one.bulan >= `${tahunOf(bulan)}-01`,
  );
  return new Set(dalam.flatMap(({ nodeId }) => lineage.node(nodeId)?.kunci ?? []));
}

/** The newest entry of money, or of how a target is spread over the months, in a plan. */
function newestEntry({ nodes, indikators }: Rencana): Tercatat {
  const semua = [
    ...nodes.flatMap(({ pagu, kas }) => [...pagu, ...kas]),
    ...indikators.flatMap(({ splits = [] }) => splits),
  ];
  return semua.reduce((newest, { tercatat = '' }) => (newest > tercatat ? newest : tercatat), '');
}

/**
 * The plan by which a month of an office is judged (`monthPlan`), from the reports that were read of it.
 * @param base the version in force at the month's end (`rencanaBulan`)
 */
export function planOfMonth(kantor: Kantor, base: Rencana, month: MonthReports): PlanOfMonth {
  const rows = [...month.laporan].sort(bySending);
  const newest = newestEntry(base);
  const plain = (row: BarisLaporan) => {
    const judged = judgedAt(row.status, row.tercatatVerifikasi);
    return row.planId === base.id && (judged === undefined || judged > newest);
  };
  const sources = rows.every(plain) ? [] : rows.flatMap((row) => sourceOf(kantor, row, month));
  const kept = new Map<number, Rencana>();
  return {
    rencana: monthPlan(base, kantor.rencana, sources, spentOn(kantor, month)),
    own(pelaporId) {
      const ada = kept.get(pelaporId) ?? ownPlan(kantor, base, month, pelaporId);
      kept.set(pelaporId, ada);
      return ada;
    },
  };
}

function ownPlan(
  kantor: Kantor,
  base: Rencana,
  { bulan, laporan }: MonthReports,
  pelaporId: number,
): Rencana {
  const row = laporan.find((one) => one.pelaporId === pelaporId);
  const rencana = row && rencanaBulan(kantor, bulan, row.planId);
  if (row === undefined || rencana === undefined) return base;
  const judged = judgedAt(row.status, row.tercatatVerifikasi);
  return reportPlan(base, kantor.rencana, { rencana, judged });
}
