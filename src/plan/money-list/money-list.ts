import type { Decimal } from 'decimal.js';
import type { ListHeading } from './list-heading.ts';

/** What a list of amounts is about: the pagu of sub kegiatan, or what was spent of them. */
export type MoneyListPurpose = 'pagu' | 'belanja';

/** What a heading says about spent money: this month's addition, or the position to date. */
export type MoneyMeaning = 'tambahan' | 'posisi';

/** An amount in Rupiah beside a code. */
export interface MoneyRow {
  /** Normalised: 7.01.03.2.01.0001 */
  kode: string;
  printedKode: string;
  value: Decimal;
  /** Line in the source, from 1. */
  line: number;
  /** Anggaran kas in Rupiah of twelve months, January first; absent where the list does not say it whole. */
  kas?: Decimal[];
  /** The same of four quarters, where the list prints no months: nobody knows how they fall on the months. */
  kasTriwulan?: Decimal[];
}

/** Why a line gives no amount; nothing is guessed. */
type ProblemKind =
  /** Begins like a code, but is none. */
  | 'kode'
  /** An amount without a code. */
  | 'tanpa-kode'
  /** A code without an amount. */
  | 'tanpa-angka'
  /** Not readable as an amount, such as 12.5 or 1,234,567. */
  | 'angka'
  /** Several amounts, and no heading that says which one is meant. */
  | 'beberapa-angka'
  /** A code that stands in the list twice; neither is taken. */
  | 'kode-ganda'
  /** A month or quarter of the anggaran kas that is not readable; the row has none then. */
  | 'kas-angka'
  /** Months or quarters that do not add up to the pagu. */
  | 'kas-beda';

/** A line that was not taken. */
export interface MoneyProblem {
  kind: ProblemKind;
  line: number;
  /** The part that it is about, at most 40 characters. */
  text: string;
  /** Normalised code of the line, where it has one. */
  kode?: string;
  /** Of `kas-beda`: what the months or quarters add up to. */
  count?: Decimal;
}

/** What a list says. */
export interface MoneyList {
  /** Sub kegiatan, each once, in the list's order. */
  line: MoneyRow[];
  /** Amounts of programs and kegiatan: sums of the others, never added to them. */
  parent: MoneyRow[];
  problems: MoneyProblem[];
  /** What is wrong with the anggaran kas of rows that were taken all the same; absent in a list without one. */
  kasProblems?: MoneyProblem[];
  /** Only where a heading says so. */
  meaning?: MoneyMeaning;
  /** What the heading of a list of pagu says of itself. */
  title?: ListHeading;
}
