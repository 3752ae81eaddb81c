import type { Decimal } from 'decimal.js';
import type { Month } from '../kalender/month.ts';
import type { IndikatorProperties } from './indikator/indikator-properties.ts';
import type { MonthlyTarget } from './indikator/property-values.ts';

/** Level of a plan node, from the top (Permendagri 86/2017; program and below: Permendagri 90/2019 nomenclature). */
export type Level = 'tujuan' | 'sasaran' | 'program' | 'kegiatan' | 'sub_kegiatan';

/**
 * When money was entered or a step of a report was taken: the instant, and within one instant the place in the order of
 * recording. Compared as text.
 */
export type Recorded = string;

/** Which pagu is in force: the Renstra's indicative one, or a DPA / DPPA figure. */
export type PaguKind = 'indikatif' | 'dpa' | 'dppa';

/** Budget of a node in Rupiah, in force from a day on. */
export interface Pagu {
  year: number;
  kind: PaguKind;
  value: Decimal;
  /** ISO date */
  validFrom: string;
  /** When it was recorded (`Recorded`); absent of a plan that is being made. */
  recorded?: Recorded;
}

/** Anggaran kas of a sub kegiatan for a year, in force from a day on: Rupiah planned for each month, January first. */
export interface AnggaranKas {
  year: number;
  /** Twelve figures; a month that was not named is 0. */
  month: readonly Decimal[];
  /** ISO date */
  validFrom: string;
  /** When it was recorded. */
  recorded?: Recorded;
}

/** tujuan, sasaran, program, kegiatan or sub kegiatan of one plan version. */
export interface PlanNode {
  id: number;
  parentId?: number;
  level: Level;
  /** Identity through all versions of the office's plan (its lineage); never shown. */
  key: string;
  /** Normal form; empty where none is printed. Two rows may print the same code. */
  kode: string;
  name: string;
  /** At most 28 characters, for questions on a phone. */
  namaPendek: string;
  /** Line of the source document, from 1. */
  line: number;
  /** Reporter unit that reports this sub kegiatan, or the indicators of this node above one. */
  ownerId?: number;
  /** Gaji dan tunjangan: serapan is shown with and without it. */
  gaji: boolean;
  pagu: Pagu[];
  /** Oldest first. */
  kas: AnggaranKas[];
  /** First month that its office is asked for; only on a plan taken for a month (`planFromStart`), never stored. */
  startMonth?: Month;
  /** The month's plan no longer has it, and money was spent on it in the year; only on a plan taken for a month. */
  deleted?: true;
}

/** What is better (`PROPERTIES.arah`). */
export type Direction = Indikator['arah'];

/** What a figure is (`PROPERTIES.jenisNilai`). */
export type ValueKind = Indikator['jenisNilai'];

/** Over the months of a year (`PROPERTIES.akumulasi`). */
export type Accumulation = Indikator['akumulasi'];

/** Over desa (`PROPERTIES.antarDesa`). */
export type AcrossDesa = Indikator['antarDesa'];

/** What the question asks for (`PROPERTIES.pertanyaan`). */
export type AskedAs = Indikator['pertanyaan'];

/** Target of a year; `value` is undefined when nothing legible is printed, or a range (`min`, `max`), or a category. */
export interface Target {
  year: number;
  printed: string;
  value?: Decimal;
  min?: Decimal;
  max?: Decimal;
  category?: string;
  /** Line of the source document, from 1. */
  line?: number;
}

/** How a target is spread over the months from a moment on. */
export interface TargetSplit {
  way: MonthlyTarget;
  /** When it was recorded; absent of the one with which the plan version was stored. */
  recorded?: Recorded;
}

/** An indicator with every property that decides how its figure is computed (`PROPERTIES`). */
export interface Indikator extends IndikatorProperties {
  id: number;
  key: string;
  nodeId?: number;
  name: string;
  /** Tells it from the others of its sub kegiatan, where there are any (`distinguishSiblings`); never stored. */
  distinguisher?: string;
  /** Every spread that it has had, oldest first, the one in force last; absent while it has never been changed. */
  splits?: readonly TargetSplit[];
  target: Target[];
  /** Line of the source document, where it is printed. */
  line?: number;
  /** First month that its office is asked for; only on a plan taken for a month (`planFromStart`), never stored. */
  startMonth?: Month;
}

/** A plan version with everything below it, in printed order. */
export interface Plan {
  id: number;
  officeId: number;
  kind: 'murni' | 'pergeseran' | 'perubahan';
  document: string;
  /** ISO date */
  validFrom: string;
  nodes: PlanNode[];
  indikators: Indikator[];
}

/** Whoever owes a monthly report; name and short name are the newest (`reporterIn` has those of a month). */
export interface Reporter {
  id: number;
  officeId: number;
  kind: 'desa' | 'seksi' | 'subbagian' | 'kelurahan' | 'bendahara';
  kode: string;
  name: string;
  namaPendek: string;
  /** First and last month in which it is there; absent: since the beginning, without an end. */
  since?: Month;
  until?: Month;
  /** The unit that goes on where this one ended. */
  successorId?: number;
  /** Once it was renamed: every name, in the order in which they were given. */
  names?: readonly { since?: Month; name: string; namaPendek: string }[];
}

/** State of one reported figure: a value, nothing happened, done on a date, or not done yet (asked and answered). */
export type AngkaState = 'nilai' | 'nihil' | 'tanggal' | 'belum';

/** Where a monthly report stands. */
export type ReportStatus = 'draf' | 'diajukan' | 'dikembalikan' | 'diverifikasi' | 'disetujui';

/** What was answered about one item; which members are there depends on `state` and on the indicator's kind. */
export interface AngkaContent {
  state: AngkaState;
  /** In the satuan; the numerator of a ratio. */
  value?: Decimal;
  /** Denominator of a ratio. */
  denominator?: Decimal;
  /** Of a category indicator, or beside a score. */
  category?: string;
  /** Of a distinct count: what was counted, by name. */
  elements?: readonly string[];
  /** ISO date of a dated event */
  date?: string;
}

/** One reported figure of the newest revision of a report. */
export interface Angka extends AngkaContent {
  /** What the desa reports suggested when it was given; of a ratio numerator and denominator. */
  suggestion?: Decimal;
  suggestedDenominator?: Decimal;
  reporterId: number;
  month: Month;
  butir: string;
  indikatorId?: number;
  nodeId?: number;
  status: ReportStatus;
  revision: number;
  enteredById: number;
  /** ISO instant */
  enteredAt: string;
  /** The unit that it was reported in, where its indicator has another one now: never added to figures in that one. */
  otherSatuan?: string;
  /** Place of its first sending in the order of all sendings, smaller is earlier; absent for what was not sent. */
  order?: number;
}

/** A figure is sementara until somebody verified it. */
export function isProvisional(status: ReportStatus): boolean {
  return status !== 'diverifikasi' && status !== 'disetujui';
}
