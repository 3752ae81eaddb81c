import type { Decimal } from 'decimal.js';
import type { Temporal } from 'temporal-polyfill';
import type { Predikat } from '../../../domain/capaian/predikat.ts';
import type { Month } from '../../../domain/kalender/month.ts';
import type { SerapanForecast } from '../../../domain/progres/forecast-serapan.ts';
import type { ExplanationWords } from '../../jelaskan/explanation-words.ts';
import type { Attention, AttentionCounts } from '../../progres/attention-words.ts';
import type { OtherMoney } from '../../progres/separate-money.ts';

/** So many out of so many: the coverage that stands beside every figure. */
export type FactCoverage = { from: number; total: number };

/** Reports that are in, out of those that were asked. */
export type Received = { received: number; from: number };

/** Whose digest it is; names as the office writes them, without "Kecamatan" or "Kabupaten" in front. */
export type DigestOffice = {
  kecamatan: string;
  /** With its kind, as printed in a letterhead: "Kabupaten Jombang", "Kota Batu". */
  kabupaten: string;
  provinsi: string;
};

/** How the month's reports stand. */
export type DigestCompleteness = Received & {
  /** Of those that are in. */
  onTime: number;
  verified: number;
  desa: Received;
  unit: Received;
};

/** Something the camat is asked to decide. */
export type DigestDecision = { id: string; butir: string; unit: string; text: string; suggested?: string };

/** Money spent to date. Every figure that is not known is undefined, never 0. */
export type DigestSerapan = OtherMoney & {
  percent?: Decimal;
  plan?: Decimal;
  /** Realised minus planned, in percentage points. */
  deviasiPoints?: Decimal;
  /** Rupiah. */
  realisasi?: Decimal;
  /** Rupiah. */
  pagu?: Decimal;
  /** True while something in it is not verified. */
  provisional: boolean;
  /** Since when it counts, in words, where months before the office's first one are missing. */
  since?: string;
};

/** Physical progress against the year's target, in percent; the plan beside it where all of it has one to date. */
export type DigestFisik = {
  percent?: Decimal;
  /** As it is shown, by the kabupaten's rounding and cap. */
  show?: string;
  plan?: Decimal;
  deviasiPoints?: Decimal;
  /** How many of the plan's sub kegiatan it rests on. */
  basis: FactCoverage;
  provisional: boolean;
  /** Why there is none, in words, where it is another reason than that nobody reported. */
  without?: string;
  /** The part that has a plan to date, where it is not all of it: another figure, under a name of its own. */
  planned?: { percent: Decimal; plan: Decimal; deviasiPoints: Decimal; basis: FactCoverage };
};

/** One program of the plan. */
export type DigestProgram = OtherMoney & {
  kode: string;
  name: string;
  /** Percent of the target; undefined when there is nothing to judge yet. */
  capaian?: Decimal;
  predikat?: Predikat;
  /** The kabupaten's own word for it, where it has one. */
  predikatWord?: string;
  /** As it is shown, by the kabupaten's rounding and cap. */
  show?: string;
  /** Why there is no capaian, in words, where it is another reason than that nobody reported. */
  without?: string;
  /** Sub kegiatan that the capaian rests on. */
  coverage: FactCoverage;
  /** Percent of the pagu. */
  serapan?: Decimal;
  /** Rupiah. */
  pagu?: Decimal;
  /** Rupiah. */
  realisasi?: Decimal;
  /** Capaian against the year's target, in percent, and that minus serapan in percentage points. */
  efficiency?: { capaianOfYear: Decimal; points: Decimal };
  provisional: boolean;
};

/** A program or part of one that has spent least. */
export type DigestLagging = OtherMoney & {
  name: string;
  percent?: Decimal;
  realisasi?: Decimal;
  pagu?: Decimal;
  provisional?: boolean;
};

/** What a changed figure counts. */
export type ChangeUnit = 'persen' | 'rupiah' | 'jumlah';

/** One notable thing since last Monday. */
export type DigestChange =
  /** More of something countable: "3 desa LPJ APBDes 2025 (kini 10 dari 13)". */
  | { kind: 'bertambah'; name: string; add: number; current: number; from: number }
  /** A figure that moved. */
  | {
      kind: 'angka';
      name: string;
      before?: Decimal;
      current?: Decimal;
      satuan: ChangeUnit;
      provisional: boolean;
    }
  /** A figure of an earlier month that was corrected. */
  | {
      kind: 'koreksi';
      reporter: string;
      butir: string;
      month: Month;
      old?: Decimal;
      fresh?: Decimal;
      satuan: ChangeUnit;
      provisional: boolean;
    };

/** A kendala as reported. */
export type DigestObstacle = {
  unit: string;
  butir: string;
  text: string;
  followUp?: string;
  decision?: string;
};

/** A reporter of whom something is still missing. */
export type DigestMissing = {
  name: string;
  kind: 'desa' | 'unit' /** Items not yet answered. */;
  missing: number;
};

/**
 * All that the camat's weekly digest says, as plain data; the picture and the PDF are drawn from it and know nothing
 * else. Dates are the office's calendar.
 */
export type DigestFacts = {
  office: DigestOffice;
  /** The Monday (or later working day) it is sent on. */
  date: Temporal.PlainDate;
  /** The last instant whose reports are counted, in the office's time zone. */
  dataUntil: Temporal.ZonedDateTime;
  /** The month reported. */
  month: Month;
  /** The last day on which a report of that month is in time. */
  due: Temporal.PlainDate;
  completeness: DigestCompleteness;
  decisions: DigestDecision[];
  serapan: {
    withoutGaji: DigestSerapan;
    withGaji: DigestSerapan;
    /** Why the figure with salaries runs ahead, such as "gaji 4 dari 14 kali, termasuk THR". */
    gajiNote?: string;
    /** What the figure without salaries will come to by the year's end at the present pace. */
    forecast?: SerapanForecast;
  };
  fisik: DigestFisik;
  programs: DigestProgram[];
  lagging: DigestLagging[];
  /** What the present pace does not reach: how many, and the worst of them. */
  attention: { count: AttentionCounts; worst: Attention[] };
  changes: { newReports: number; lines: DigestChange[] };
  obstacles: DigestObstacle[];
  missing: DigestMissing[];
  /** Reports whose figures are still provisional, by why. */
  provisional: { unchecked: number; returned: number };
  /**
   * Which pagu is in force in the month: of the Renstra while no DPA was entered, of the Renstra although one was (it is
   * in force later, or came after the month was verified), of some a DPA, or of all.
   */
  paguBasis: 'renstra' | 'renstra-dulu' | 'sebagian' | 'dpa';
  /** Sub kegiatan that are measured by a DPA or DPPA, of those with a pagu; absent without a plan. */
  paguDpa?: FactCoverage;
  /** True when the money comes from the bendahara's list instead of the sections. */
  moneyFromBendahara: boolean;
  /** Every figure that is shown, explained; empty with nothing new. */
  explanations: ExplanationWords[];
  /** Messages of which nobody knows whether they arrived. */
  uncertainMessages: number;
  /** Set when no report came since the last digest; `upcoming` is the day on which reporting opens again. */
  nothingNew?: { upcoming?: Temporal.PlainDate };
};
