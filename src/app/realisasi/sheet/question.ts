import type { Decimal } from 'decimal.js';
import { type DesaSuggestion, suggestFromDesa } from '../../../domain/capaian/posisi/desa-posisi.ts';
import { posisiBefore } from '../../../domain/capaian/posisi/posisi.ts';
import type { Posisi } from '../../../domain/capaian/posisi/posisi-state.ts';
import {
  type PaguInForce,
  paguLeft,
  paguOfMonth,
  type Spent,
  spent,
} from '../../../domain/capaian/serapan.ts';
import { reporterTarget } from '../../../domain/capaian/target/target.ts';
import { yearOf } from '../../../domain/kalender/month.ts';
import { type Butir, yearOfButir } from '../../../domain/realisasi/butir.ts';
import { eventSeason } from '../../../domain/realisasi/judge-event-day.ts';
import { deadlineDate } from '../../../domain/rencana/event-deadline.ts';
import type { Angka, Indikator, PlanNode } from '../../../domain/rencana/plan.ts';
import { desaOfMonth } from './desa-of-month.ts';
import { earlierAngka, type Sheet } from './open-sheet.ts';

/** An indicator's figure is asked: with its target, its position before this month, and what the desa reports suggest. */
export interface AngkaQuestion {
  kind: 'angka';
  butir: Butir & { kind: 'indikator' };
  indikator: Indikator;
  target?: Decimal;
  /** As printed, where the target is no single number: a range or a category. */
  printedTarget?: string;
  /** The newest observation of the year before this month: what "tetap" repeats. */
  latest?: Angka;
  /** January up to the month before, within the year. */
  previous: Posisi;
  suggestion?: DesaSuggestion;
  /** Desa that have reported this month what the proposal rests on. */
  desaOfMonth?: { done: number; from: number };
}

/** A dated event is asked: done, and when. */
export interface DateQuestion {
  kind: 'tanggal';
  butir: Butir & { kind: 'indikator' };
  indikator: Indikator;
  /** Legal deadline, ISO date. */
  tenggat?: string;
  /** First day on which it can have been done, ISO date. */
  season: string;
}

/** The money of a sub kegiatan is asked, this month's addition. */
export interface MoneyQuestion {
  kind: 'keuangan';
  butir: Butir & { kind: 'keuangan' };
  node: PlanNode;
  pagu?: PaguInForce;
  /** Spent up to the month before. */
  previous: Spent;
  /** Remaining pagu before this month; absent without a pagu. */
  remaining?: Decimal;
}

export type Question = AngkaQuestion | DateQuestion | MoneyQuestion;

/** Months before this one in the same year count; January has none before it. */
export function angkaBeforeMonth(sheet: Sheet, butir: Butir): Angka[] {
  const begin = `${yearOf(sheet.month)}-`;
  return earlierAngka(sheet).filter((one) => one.butir === butir.key && one.month.startsWith(begin));
}

function moneyQuestion(sheet: Sheet, butir: MoneyQuestion['butir']): MoneyQuestion {
  const pagu = paguOfMonth(butir.node, sheet.month);
  const previous = spent(butir.node, angkaBeforeMonth(sheet, butir), sheet.month);
  const remaining = pagu === undefined ? undefined : paguLeft(pagu.value, previous);
  return { kind: 'keuangan', butir, node: butir.node, pagu, previous, remaining };
}

function angkaQuestion(sheet: Sheet, butir: AngkaQuestion['butir']): AngkaQuestion {
  const { indikator } = butir;
  const angka = angkaBeforeMonth(sheet, butir);
  const year = yearOf(sheet.month);
  const previous = posisiBefore(indikator, angka, sheet.month);
  const suggestion =
    indikator.pelapor === 'konfirmasi_desa'
      ? suggestFromDesa(
          sheet.plan,
          indikator,
          sheet.office.reporters,
          sheet.angka,
          sheet.month,
          indikator.pertanyaan === 'tambahan' ? previous : undefined,
        )
      : undefined;
  return {
    kind: 'angka',
    butir,
    indikator,
    target: reporterTarget(indikator, year),
    printedTarget: printedTarget(indikator, year),
    latest: angka.findLast((one) => one.state === 'nilai'),
    previous,
    suggestion,
    desaOfMonth: suggestion && desaOfMonth(sheet, indikator),
  };
}

/** A range or a category as the plan prints it; a desa has none unless the target counts per desa. */
function printedTarget(indikator: Indikator, year: number): string | undefined {
  if (indikator.pelapor === 'desa' && !indikator.targetPerReporter) return undefined;
  const target = indikator.target.find((one) => one.year === year);
  const other = target?.min !== undefined || target?.category !== undefined;
  return other && target.value === undefined ? target.printed : undefined;
}

/** Everything that the question about one item tells its reporter; of money the pagu in force in the month. */
export function butirQuestion(sheet: Sheet, butir: Butir): Question {
  if (butir.kind === 'keuangan') return moneyQuestion(sheet, butir);
  if (butir.indikator.jenisNilai !== 'tanggal') return angkaQuestion(sheet, butir);
  const { indikator } = butir;
  const tenggat = indikator.tenggat && deadlineDate(indikator.tenggat, yearOfButir(butir, sheet.month));
  const season = eventSeason(indikator, yearOfButir(butir, sheet.month)).toString();
  return { kind: 'tanggal', butir, indikator, tenggat, season };
}

/** Stands for a pagu or target that the plan does not have. */
export const NONE = '-';

/**
 * What the question showed of the plan, to be compared again when the report is sent: `dpa:20525300`, a target, or
 * TIADA; undefined for a dated event, which shows none.
 */
export function seenIn(question: Question): string | undefined {
  if (question.kind === 'tanggal') return undefined;
  if (question.kind === 'angka') return question.target?.toFixed() ?? question.printedTarget ?? NONE;
  return question.pagu === undefined ? NONE : `${question.pagu.kind}:${question.pagu.value.toFixed()}`;
}
