import { Decimal } from 'decimal.js';
import type { PercentLimit, RumusLower } from '../capaian/capaian-percent.ts';
import type { DesaAngka } from '../capaian/posisi/desa-angka.ts';
import type { DesaCoverage } from '../capaian/posisi/desa-posisi.ts';
import type { Posisi } from '../capaian/posisi/posisi-state.ts';
import type { NoCapaianReason } from '../capaian/posisi/reasons.ts';
import { DEFAULT_PREDIKAT, type Predikat, type ProfilPredikat } from '../capaian/predikat.ts';
import type { Range } from '../capaian/target/target-outcome.ts';
import type { Month } from '../kalender/month.ts';
import type { EventTimeliness } from '../rencana/event-deadline.ts';
import type { Angka, Indikator, PaguKind, PlanNode, Reporter, Target } from '../rencana/plan.ts';
import type { Result } from '../result.ts';
import type { RumusRefusal } from '../rumus/language/refusal.ts';
import type { RumusOutcome } from '../rumus/outcome.ts';

/** Local rules of averaging; those of a kabupaten come with its profile. */
export interface ProgressProfil {
  /** Cap in percent on each indicator's capaian before it enters an average. */
  meanLimit: PercentLimit;
  /** Weight of a sub kegiatan in kegiatan, program and office: its pagu in force, or each the same. */
  weight: 'pagu' | 'sama';
  /** Lower is better: (2 × target − realisasi) / target × 100 with floor 0, or target / realisasi × 100. */
  rumusLower: RumusLower;
  predikat: ProfilPredikat;
}

/** Cap 100 (as Perak's TC-23 prints counts beyond target), weight by pagu, bands of Permendagri 86/2017. */
export const DEFAULT_PROFIL: ProgressProfil = {
  meanLimit: new Decimal(100),
  weight: 'pagu',
  rumusLower: 'dua_target',
  predikat: DEFAULT_PREDIKAT,
};

/** How much of the plan a figure rests on: always shown beside it. */
export interface Coverage {
  from: number;
  total: number;
}

/** A percentage with its word and what it rests on. */
export interface JudgedPercent {
  /** Percent, unrounded */
  percent: Decimal;
  predikat: Predikat;
  coverage: Coverage;
}

/** Realised against planned to date, both in percent of the year and both over the same items. */
export interface PlanComparison {
  realisasi: Decimal;
  plan: Decimal;
  /** Percentage points, realisasi − rencana; negative is behind. */
  deviasi: Decimal;
  coverage: Coverage;
}

/** One indicator at one reporter or at the office. */
export interface IndikatorProgress {
  indikator: Indikator;
  state: Posisi['state'];
  /** What is judged, in the satuan; 1 or 0 for a dated event; absent where nothing was observed. */
  value?: Decimal;
  /** Of a ratio: what `value` is the quotient of, where it is one of two sums or of one pair. */
  numerator?: Decimal;
  denominator?: Decimal;
  category?: string;
  /** Of a distinct count: what was counted. */
  elements?: readonly string[];
  date?: string;
  /** A dated event against its legal deadline. */
  timeliness?: EventTimeliness;
  latestMonth?: Month;
  emptyMonths: Month[];
  /** Of a growing sum: months of the year before the office's first one that it does not have. */
  beforeStart: Month[];
  /** The plan's row of the target, as printed and with its line; per desa where the target counts per desa. */
  targetRow?: Target;
  /** Year's target and target to date, in the satuan. */
  target?: Decimal;
  targetToDate?: Decimal;
  /** The same of a range, both ends in the satuan. */
  range?: Range;
  rangeToDate?: Range;
  /** The same of a category: the year's, due whole. */
  targetCategory?: string;
  /** Percent, raw and uncapped: against the year's target, and against the target to date. */
  capaian?: Decimal;
  predikat?: Predikat;
  capaianToDate?: Decimal;
  predikatToDate?: Predikat;
  /** Whether the target, and that to date, is met; absent where not even that can be said. */
  met?: boolean;
  metToDate?: boolean;
  /** Why there is no `capaian`, and no `capaianToDate`. */
  noCapaian?: NoCapaianReason;
  noCapaianToDate?: NoCapaianReason;
  /** Capaian that a realisasi exactly on the target to date would have, against the year's target; percent. */
  plan?: Decimal;
  provisional: boolean;
  /** The figures that decided it, of whichever reporter, and those that were reported and are no observation. */
  basis: Angka[];
  setAside: Angka[];
  /** Desa with a figure, where it is joined over desa, and each desa's own. */
  desa?: DesaCoverage;
  perDesa?: DesaAngka[];
  /** Of a computed indicator: the steps, or why its formula cannot be computed at all. */
  rumus?: Result<RumusOutcome, RumusRefusal>;
}

/** Why there is no physical progress; `tidak_dirata`: figures are there, and none of them has a percentage. */
export type NoFisikReason = 'belum_lapor' | 'tanpa_target' | 'tidak_dirata' | 'tanpa_pagu';

/** Physical progress of a node, a desa or the office. Members are absent where nothing can be judged. */
export interface Fisik {
  /** Mean of capaian against the year's target. */
  year?: JudgedPercent;
  /** Mean of capaian against the target to date, over those that have one. */
  toDate?: JudgedPercent;
  /** Deviation from the plan to date, over those that have a target to date. */
  comparison?: PlanComparison;
  /** `from` 0 of `total` when `year` is absent. */
  coverage: Coverage;
  provisional: boolean;
  /** Why `year` is absent. */
  reason?: NoFisikReason;
  /** Months of the year before the office's first one that a sum in it does not have. */
  beforeStart: Month[];
}

/** Money planned to be spent by the end of a month. */
export interface MoneyPlan {
  /** Percent of the pagu that serapan rests on. */
  percent: Decimal;
  /** At least one of them has no anggaran kas, and its pagu was spread evenly: to be said beside the figure. */
  evenly: boolean;
  /** Sub kegiatan with an anggaran kas, of those that serapan rests on. */
  kas: Coverage;
}

/** Money that stands apart from a serapan: spent on sub kegiatan that have no pagu to be measured against. */
export interface SeparateMoney {
  /** Rupiah */
  value: Decimal;
  /** Sub kegiatan that it was spent on. */
  count: number;
}

/** Money of a node or the office, in Rupiah. */
export interface Money {
  /** All that was spent, as far as it was reported; absent when nobody reported. */
  realisasi?: Decimal;
  /** The part of it that `serapan` measures: a pair with `paguBasis` that divides to it. */
  realisasiBasis?: Decimal;
  /** The part spent where no pagu above 0 is in force; absent where that is nothing. */
  withoutPagu?: SeparateMoney;
  /** The part spent on sub kegiatan that the plan no longer has; absent where that is nothing. */
  deleted?: SeparateMoney;
  /** Pagu in force of all sub kegiatan that have one, and its kind ('campuran': several kinds). */
  pagu?: Decimal;
  paguKind?: PaguKind | 'campuran';
  /** Pagu of the sub kegiatan that `serapan` rests on; equals `pagu` when all have reported. */
  paguBasis?: Decimal;
  /** pagu − what was spent of it; absent when no pagu is known. */
  remaining?: Decimal;
  /** Percent: spent / pagu over the sub kegiatan whose money was reported. An unreported one is not taken as 0. */
  serapan?: Decimal;
  /** Percent: the same spending / the whole pagu. A lower bound as long as reports are missing. */
  fullPaguSerapan?: Decimal;
  /** Planned to date: by the anggaran kas of the sub kegiatan that have one, by an even split of the others' pagu. */
  plan?: MoneyPlan;
  /** Percentage points, serapan − rencana; absent where months are missing from the one and not from the other. */
  deviasi?: Decimal;
  /** Months of the year before the office's first one that are in the plan to date and in no report. */
  beforeStart: Month[];
  /** Sub kegiatan that serapan rests on, of all. */
  coverage: Coverage;
  /** Sub kegiatan that reported money but not for every month so far. */
  withEmptyMonths: number;
  provisional: boolean;
}

/** Figures of a node of the plan. */
export interface NodeProgress {
  node: PlanNode;
  /** Of the sub kegiatan at or below it. */
  fisik: Fisik;
  /** Of its own indicators alone: what a tujuan or sasaran is judged by (IKU), and the outcome of a program. */
  performance: Fisik;
  money: Money;
  /** Without sub kegiatan marked gaji. */
  moneyWithoutGaji: Money;
  /** Capaian − serapan in percentage points; absent where either is. Above 0: more was reached than was spent. */
  efficiency?: Decimal;
  /** Indicators of this very node. */
  indikator: IndikatorProgress[];
  /** A sub kegiatan counts in totals where the year's plan carries it out (`planYear`) or something was reported. */
  counted: boolean;
}

/** Figures of one desa: its own reports, confirmed or not. */
export interface DesaProgress {
  reporter: Reporter;
  indikator: IndikatorProgress[];
  /** Mean over its indicators that have a target for a desa. */
  fisik: Fisik;
}

/** Progress of an office up to the end of a month. */
export interface Progress {
  month: Month;
  /** In the printed order of the plan. */
  node: NodeProgress[];
  /** Indicators of the desa, over all desa. */
  desaIndikator: IndikatorProgress[];
  desa: DesaProgress[];
  /** Indicators that belong to no node and no desa (IKU); judged only where somebody gave a figure. */
  officeIndikator: IndikatorProgress[];
  office: {
    fisik: Fisik;
    fisikWithoutGaji: Fisik;
    money: Money;
    moneyWithoutGaji: Money;
    efficiency?: Decimal;
  };
}
