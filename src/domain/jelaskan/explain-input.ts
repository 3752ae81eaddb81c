import { type Month, yearOf } from '../kalender/month.ts';
import type { ProfilVersion } from '../kantor/profil.ts';
import type { Progress, ProgressProfil } from '../progres/figures.ts';
import type { DoubleAngka } from '../realisasi/choose-angka.ts';
import type { Angka, Plan, Reporter } from '../rencana/plan.ts';

/** What a figure is explained from: the same things that it was computed from. */
export interface ExplainInput {
  plan: Plan;
  /** Whose figures may be told: all of the office, or one's own. */
  reporter: readonly Reporter[];
  /** Figures in force of the year, with the ids of `plan`. */
  angka: readonly Angka[];
  /** Items of which more than one unit sent a figure; one of them counts. */
  doubles: readonly DoubleAngka[];
  month: Month;
  /** ISO date that decides which pagu is in force. */
  onDate: string;
  profil: ProgressProfil;
  /** Absent where the defaults hold. */
  profilVersion?: ProfilVersion;
  progress: Progress;
}

/** Figures of an item that another unit sent and that do not count, of the year up to the month, oldest first. */
export function notCounted({ doubles, month }: ExplainInput, butir: string): Angka[] {
  const begin = `${yearOf(month)}-01`;
  return doubles
    .filter((one) => one.butir === butir && one.month >= begin && one.month <= month)
    .flatMap(({ other }) => other)
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}

/** The desa among the reporters. */
export function desaOf({ reporter }: ExplainInput): Reporter[] {
  return reporter.filter((one) => one.kind === 'desa');
}
