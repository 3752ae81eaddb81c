import type { Month } from '../kalender/month.ts';

/** Who reports money: each section that of its own sub kegiatan, or the bendahara that of all. */
export type MoneyFrom = 'unit' | 'bendahara';

/** What counts as spent. */
export type MoneyBasis = 'SPJ' | 'SP2D';

/** What a decision about money can be. */
export interface SettingValues {
  uang_dari: MoneyFrom;
  dasar_uang: MoneyBasis;
}

/** Which decision it is. */
export type SettingKind = keyof SettingValues;

/** What holds for a month about which nobody decided anything. */
const DEFAULTS: SettingValues = { uang_dari: 'unit', dasar_uang: 'SPJ' };

/** Values that a decision can have, by what it is about. */
export const SETTING_VALUES: { [J in SettingKind]: readonly SettingValues[J][] } = {
  uang_dari: ['unit', 'bendahara'],
  dasar_uang: ['SPJ', 'SP2D'],
};

/** One decision of an office about its money, with the first month that it holds for. */
export interface Setting<J extends SettingKind = SettingKind> {
  kind: J;
  value: SettingValues[J];
  /** Absent: since the beginning. */
  since?: Month;
  /** Id of the person who decided it; absent: the program, or an office of an earlier version of it. */
  by?: number;
  /** ISO instant */
  at: string;
}

/** What an office decided about its money, in the order in which it was decided. */
export type HasSettings = { settings: readonly Setting[] };

/**
 * What holds for a month: of all decisions whose first month is not after it the one that was taken last. So a decision
 * never changes a month before its own, and one that is taken later overrides what was planned for its months.
 */
export function settingOfMonth<J extends SettingKind>(
  { settings }: HasSettings,
  kind: J,
  month: Month,
): SettingValues[J] {
  const inForce = settings.findLast(
    (one) => one.kind === kind && (one.since === undefined || one.since <= month),
  );
  return (inForce?.value as SettingValues[J] | undefined) ?? DEFAULTS[kind];
}

/** Who reports the money of a month. */
export function moneyFromOf(office: HasSettings, month: Month): MoneyFrom {
  return settingOfMonth(office, 'uang_dari', month);
}

/** What counts as spent in a month. */
export function moneyBasisOf(office: HasSettings, month: Month): MoneyBasis {
  return settingOfMonth(office, 'dasar_uang', month);
}

/** A value with the first month from which it holds until the next one; absent: since the beginning. */
export interface Period<J extends SettingKind> {
  since?: Month;
  value: SettingValues[J];
}

/** How a decision changes over the months, oldest first; months with the same value are one. */
export function settingPeriods<J extends SettingKind>(office: HasSettings, kind: J): Period<J>[] {
  const all = office.settings.filter((one) => one.kind === kind);
  const month = [...new Set(all.flatMap(({ since }) => since ?? []))].sort();
  const begin: Period<J> = { value: settingOfMonth(office, kind, '0001-01' as Month) };
  const other = month.map((since): Period<J> => ({ since, value: settingOfMonth(office, kind, since) }));
  return [begin, ...other].filter((one, at, all) => at === 0 || one.value !== all[at - 1]!.value);
}

/** Months in a row for which the same value holds. */
export interface SettingRun<J extends SettingKind> {
  from: Month;
  until: Month;
  value: SettingValues[J];
}

/** What holds for each of these months. @param months without a gap, oldest first */
export function settingRuns<J extends SettingKind>(
  office: HasSettings,
  kind: J,
  months: readonly Month[],
): SettingRun<J>[] {
  const runs: SettingRun<J>[] = [];
  for (const month of months) {
    const value = settingOfMonth(office, kind, month);
    const last = runs.at(-1);
    if (last?.value === value) last.until = month;
    else runs.push({ from: month, until: month, value });
  }
  return runs;
}
