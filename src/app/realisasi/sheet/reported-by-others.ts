import type { Month } from '../../../domain/kalender/month.ts';
import { butirOfPlan } from '../../../domain/kantor/months/version-of-month.ts';
import { type Office, officeReporter } from '../../../domain/kantor/office.ts';
import { askedButir, type Butir, type ButirOptions } from '../../../domain/realisasi/butir.ts';
import { type ChosenAngka, holdersOfMonth } from '../../../domain/realisasi/choose-angka.ts';
import type { Angka, Plan, Reporter } from '../../../domain/rencana/plan.ts';

/** A figure of the month that another reporter sent and that counts. */
export interface OthersReport {
  butir: Butir;
  angka: Angka;
  reporter: Reporter;
  /** What this reporter sent itself and does not count. */
  own?: Angka;
}

/** An item that this reporter and another sent a figure of: its own does not count. */
export type Takeable = OthersReport & { own: Angka };

/** Whose sheet of which month. */
interface WhoseMonth {
  office: Office;
  reporter: Reporter;
  month: Month;
  plan: Plan;
}

/**
 * What other units have sent of a unit's month: of the items that it would be asked for had nobody sent them, and of
 * those that it sent too. They are shown to it and not asked again.
 * @param options how the sheet is asked
 */
export function othersReports(
  { office, reporter, month, plan }: WhoseMonth,
  options: ButirOptions,
  { angka, doubles }: ChosenAngka,
): ReadonlyMap<string, OthersReport> {
  if (reporter.kind === 'desa') return new Map();
  const turn = new Map(
    askedButir(plan, reporter, { ...options, holders: undefined }).map((one) => [one.key, one]),
  );
  const own = new Map(
    doubles
      .filter((one) => one.month === month)
      .flatMap(({ butir, other }) =>
        other.filter((one) => one.reporterId === reporter.id).map((one) => [butir, one] as const),
      ),
  );
  const all = [...holdersOfMonth(angka, month)].flatMap(([key, one]) => {
    const by = officeReporter(office, one.reporterId);
    if (by === undefined || by.kind === 'desa' || by.id === reporter.id) return [];
    const owned = own.get(key);
    const butir = turn.get(key) ?? (owned && butirOfPlan(plan, key));
    if (butir === undefined) return [];
    return [[key, { butir, angka: one, reporter: by, ...(owned && { own: owned }) }] as const];
  });
  return new Map(all);
}
