import { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import { groupBy } from '../angka/group-by.ts';
import type { Month } from '../kalender/month.ts';
import type { Zone } from '../kalender/zone.ts';
import type { Angka } from '../rencana/plan.ts';
import { reportedAngka } from './angka-mutu.ts';
import type { MutuFinding, MutuInput } from './finding.ts';
import { MUTU_RULES } from './rules.ts';

const seconds = (at: string): number => Temporal.Instant.from(at).epochMilliseconds / 1000;

/** The longest run within the minutes of the rule that has the most desa; the first of several. */
function simultaneous(all: readonly MutuInput[]): MutuInput[] {
  const runs = all.map((first) => {
    const end = seconds(first.at) + MUTU_RULES.simultaneousMinutes * 60;
    return all.filter(({ at }) => at >= first.at && seconds(at) <= end);
  });
  const desa = (run: readonly MutuInput[]) => new Set(run.map(({ reporterId }) => reporterId)).size;
  return runs.reduce((best, run) => (desa(run) > desa(best) ? run : best), [] as MutuInput[]);
}

/**
 * People who typed the figures of several desa within minutes at the very end of the due day.
 * @param angka figures of the month, of desa only
 * @param due the month's due day, a day in the office's `zone`
 */
export function timeMutu(
  angka: readonly Angka[],
  month: Month,
  due: Temporal.PlainDate,
  zone: Zone,
): MutuFinding[] {
  const end = due.add({ days: 1 }).toZonedDateTime(zone).toInstant();
  const begin = end.subtract({ minutes: MUTU_RULES.endOfDayMinutes });
  const evening = angka
    .filter(({ enteredAt }) => {
      const at = Temporal.Instant.from(enteredAt);
      return Temporal.Instant.compare(at, begin) >= 0 && Temporal.Instant.compare(at, end) < 0;
    })
    .map(reportedAngka)
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  return [...groupBy(evening, ({ by }) => by).values()].flatMap((owned): MutuFinding[] => {
    const run = simultaneous(owned);
    const reporterIds = [...new Set(run.map(({ reporterId }) => reporterId))];
    if (reporterIds.length < MUTU_RULES.simultaneousDesa) return [];
    const numbers = { desa: new Decimal(reporterIds.length), angka: new Decimal(run.length) };
    return [{ kode: 'ketik_serentak', month, reporterIds, angka: numbers, reported: run }];
  });
}
