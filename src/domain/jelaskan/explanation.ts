import type { Decimal } from 'decimal.js';
import type { NoCapaianReason } from '../capaian/posisi/reasons.ts';
import type { Month } from '../kalender/month.ts';
import type { SettingRun } from '../kantor/dated-settings.ts';
import type { ProfilVersion } from '../kantor/profil.ts';
import type { Coverage } from '../progres/figures.ts';
import type { Angka, Indikator, PaguKind, PlanNode, Reporter, Target } from '../rencana/plan.ts';
import type { RumusStep as LangkahRumus } from '../rumus/outcome.ts';
import type { Computation } from './computation.ts';

/** Which figure of an office's month is meant. */
export type Figure =
  /**
   * An indicator at the office, or at one reporter; `year` is the reporting year of a reporter's dated event where it
   * is not the year of the month.
   */
  | { kind: 'indikator'; indikatorId: number; reporterId?: number; year?: number }
  /** Physical progress or money of a node of the plan. */
  | { kind: 'fisik' | 'uang'; nodeId: number }
  /** Physical progress or money of the office, with or without gaji. */
  | { kind: 'fisik_kantor' | 'uang_kantor'; withoutGaji: boolean }
  | { kind: 'kelengkapan' };

/** How a number of a step is written: in the indicator's satuan, percent, Rupiah, percentage points, or a bare count. */
export type FigureForm = 'satuan' | 'persen' | 'rupiah' | 'poin' | 'hitungan';

/** One step from the inputs to the result; its sentence is `jelas-langkah-<kode>`. */
export interface ExplanationStep {
  kode: string;
  /** The calculation that gives `outcome`; absent where a value is only taken. */
  computation?: Computation;
  /** Unrounded, as `form` says; the result of `computation` where there is one. */
  outcome?: Decimal;
  form: FigureForm;
  /** What the sentence says besides: names, months, categories. */
  data?: Readonly<Record<string, string | number>>;
}

/** Where a target comes from. */
export interface TargetSource {
  indikator: Indikator;
  target: Target;
  /** Of a target per desa, which no document prints: what is printed for the office, and what it comes to there. */
  perDesa?: {
    /** The row of the office's indicator that the desa feed, where there is one. */
    desaTarget?: Target;
    /** How many desa; absent where only one's own are known. */
    desa?: number;
    /** Target per desa × desa, in the satuan. */
    total?: Decimal;
  };
}

/** Where a pagu comes from. */
export interface PaguSource {
  node: PlanNode;
  kind: PaguKind;
  /** Rupiah */
  value: Decimal;
  /** ISO date from which it is in force. */
  validFrom: string;
}

/** A figure that another one rests on, with its value as it enters and its weight, where it has one. */
export interface FigurePart {
  figure: Figure;
  name: string;
  /** Absent where this part has no figure; it is then in no average. */
  value?: Decimal;
  weight?: Decimal;
  form: FigureForm;
}

/** A person's decision that of two units' figures of a month the one counts in place of the other. */
export interface TakenOver {
  /** Id of the person. */
  by: number;
  /** ISO instant */
  at: string;
  /** Both as they stand now. */
  counted: Angka;
  former: Angka;
}

/** One figure taken apart down to who reported it; nothing in it is rounded. */
export interface Explanation {
  figure: Figure;
  indikator?: Indikator;
  node?: PlanNode;
  reporter?: Reporter;
  month: Month;
  /** Figures as they were reported, oldest first. */
  reported: readonly Angka[];
  /** Reported, and no observation: nihil in a ratio, a denominator of 0. */
  setAside: readonly Angka[];
  /** Who decided whose figure of a month counts, where several units sent one. */
  takeovers: readonly TakenOver[];
  /** What counted as spent, from the first month of the year to this one; empty for a figure that is not money. */
  moneyBasis: readonly SettingRun<'dasar_uang'>[];
  /** Reporters that have no figure, and in which months it was asked. */
  notYet: readonly { reporter?: Reporter; month: readonly Month[] }[];
  /** Other figures that it is made of. */
  part: readonly FigurePart[];
  /** The steps of a formula, for a computed indicator. */
  rumus?: LangkahRumus;
  step: readonly ExplanationStep[];
  target?: TargetSource;
  pagu: readonly PaguSource[];
  /** The kabupaten's rules in force; without a version the defaults. */
  profil?: ProfilVersion;
  coverage?: Coverage;
  /** What the last step gives. */
  outcome?: Decimal;
  form: FigureForm;
  /** Why there is no result. */
  reason?: NoCapaianReason;
  provisional: boolean;
}
