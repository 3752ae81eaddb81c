import { type Month, monthOf, yearOf } from '../../domain/kalender/month.ts';
import { countedAngka } from '../../domain/kantor/months/counted-angka.ts';
import { versionOfMonth } from '../../domain/kantor/months/version-of-month.ts';
import { type Office, profilOfMonth } from '../../domain/kantor/office.ts';
import { type LastYearValue, lastYearValue } from '../../domain/progres/indikator-reader.ts';
import type { Angka, Reporter } from '../../domain/rencana/plan.ts';
import { needsLastYear } from '../../domain/rumus/language/parsed-rumus.ts';

/** Whether a formula of the month's plan asks for last year's figures: only then they are read. */
export function asksLastYear(office: Office, month: Month): boolean {
  return versionOfMonth(office, month)?.indikators.some(needsLastYear) ?? false;
}

/**
 * The office's figures at the end of the year before, for the formulas of a month: by the plan of the month, and by the
 * kabupaten's rules of that December.
 * @param angka figures of the year before, with whatever ids they were reported under
 * @returns undefined where the month has no plan
 */
export function officeLastYear(
  office: Office,
  reporter: readonly Reporter[],
  angka: readonly Angka[],
  month: Month,
): LastYearValue | undefined {
  const year = yearOf(month);
  const december = monthOf(year - 1, 12);
  const plan = versionOfMonth(office, december, versionOfMonth(office, month)?.id);
  if (plan === undefined) return undefined;
  const { profil } = profilOfMonth(office, december);
  const counted = countedAngka(office, plan, angka).angka;
  return lastYearValue({ plan, reporter, angka: counted, profil }, year);
}
