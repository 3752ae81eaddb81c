import type { Decimal } from 'decimal.js';
import type { DesaAngka } from '../capaian/posisi/desa-angka.ts';
import type { DesaCoverage } from '../capaian/posisi/desa-posisi.ts';
import type { Indikator, Reporter } from '../rencana/plan.ts';
import type { RumusNode } from './language/node.ts';

/** The office's figure of an indicator, and what it rests on. Absent members are unknown, never 0. */
export interface OfficeAngka {
  /** In its satuan, unrounded. */
  value?: Decimal;
  /** Of a ratio that one unit reports. */
  numerator?: Decimal;
  denominator?: Decimal;
  /** Target of the year, in its satuan. */
  target?: Decimal;
  /** Percent, raw. */
  capaian?: Decimal;
  provisional: boolean;
  /** Ids of the desa with a figure; absent where it does not rest on desa. */
  reportedDesa?: ReadonlySet<number>;
}

/** Where a formula's inputs come from: the figures of one plan version up to a month. */
export interface RumusSource {
  indikators: readonly Indikator[];
  desa: readonly Reporter[];
  /** Each desa's position of an indicator that the desa report. */
  perDesa(indikator: Indikator): readonly DesaAngka[];
  office(indikator: Indikator): OfficeAngka;
  /** The office's figure at the end of the year before, in its satuan; undefined where it is not known. */
  lastYear(indikator: Indikator): Decimal | undefined;
}

/** Why a part of a formula has no value. */
export type Lack =
  /** No desa reported it, or the one reporter did not, or nothing was observed. */
  | 'belum_ada_angka'
  | 'tanpa_target'
  | 'tanpa_capaian'
  | 'tanpa_tahun_lalu'
  | 'tanpa_desa'
  | 'bagi_nol'
  /** The formula names what the plan does not have: it was changed after the formula was checked. */
  | 'nama_tidak_ada';

/** What a figure in a formula rests on. */
export interface RumusInput {
  /** Absent for the number of all desa. */
  indikator?: Indikator;
  /** Where it was counted or added over desa; `counted`: this desa is in the figure. */
  perDesa?: readonly (DesaAngka & { counted: boolean })[];
  /** Desa that reported it, of all. */
  coverage?: DesaCoverage;
  provisional: boolean;
}

/** One part of a computed formula, with the parts that it was computed from: what an explanation prints. */
export interface RumusStep {
  node: RumusNode;
  /** The part as it is written. */
  text: string;
  /** Unrounded, in `satuan`; absent where it is unknown. */
  value?: Decimal;
  /** `desa`, `persen`, …; empty where units do not go together. */
  satuan: string;
  /** Why there is no value, of this very part; a part without value whose own parts lack one has none. */
  missing?: Lack;
  /** Only of functions. */
  input?: RumusInput;
  children: RumusStep[];
}

/** A computed formula. */
export interface RumusOutcome {
  /** Unrounded, in the satuan of its indicator; absent when anything that it needs is unknown. */
  value?: Decimal;
  step: RumusStep;
  /** Parts for want of which there is no value, from left to right; empty when there is one. */
  missing: RumusStep[];
  /** Desa that reported everything that the formula asks of desa; absent where it asks nothing of them. */
  coverage?: DesaCoverage;
  /** Their ids. */
  reportedDesa?: ReadonlySet<number>;
  /** Something that it rests on was not verified yet. */
  provisional: boolean;
}
