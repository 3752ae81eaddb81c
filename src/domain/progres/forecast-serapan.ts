import { Decimal } from 'decimal.js';
import { groupBy } from '../angka/group-by.ts';
import { serapanPercent } from '../capaian/serapan.ts';
import { moneyButirKey } from '../realisasi/butir.ts';
import type { Angka } from '../rencana/plan.ts';
import type { Coverage, Progress } from './figures.ts';
import type { Forecast } from './forecast.ts';
import { forecastMoney } from './forecast-progress.ts';

/** What an office's serapan will come to by the end of the year. */
export interface SerapanForecast {
  /** Rupiah */
  money: Forecast;
  /** Rupiah: pagu in force of the sub kegiatan that it rests on, and of no others. */
  pagu: Decimal;
  /** The pace, and the ends of the range, in percent of that pagu; unrounded, not capped. */
  percent: Decimal;
  lowest: Decimal;
  highest: Decimal;
  /** Sub kegiatan with a forecast, of all without gaji. */
  coverage: Coverage;
}

/**
 * Forecast of the serapan without gaji to the year's end: `forecastMoney` over the sub kegiatan that have a forecast and
 * a pagu, against their pagu. Gaji is left out: it is paid 14 times and not evenly.
 * @param angka money figures of the year, with those of the year before, with the ids of this plan version
 * @returns undefined where no sub kegiatan has a forecast
 * Source: this program's definition (src/domain/GLOSSARY.md, "Prakiraan").
 */
export function forecastSerapan(progress: Progress, angka: readonly Angka[]): SerapanForecast | undefined {
  const owned = groupBy(angka, (a) => a.butir);
  const all = progress.node.filter(
    ({ node, counted }) => node.level === 'sub_kegiatan' && counted && !node.gaji,
  );
  const basis = all.filter(({ node, money: { pagu } }) => {
    const own = owned.get(moneyButirKey(node.id)) ?? [];
    return pagu?.gt(0) && forecastMoney([node], own, progress.month).forecast !== undefined;
  });
  const { forecast: money } = forecastMoney(
    basis.map(({ node }) => node),
    angka,
    progress.month,
  );
  const pace = money?.way[0]?.value;
  if (money === undefined || pace === undefined) return undefined;
  const pagu = Decimal.sum(...basis.map((one) => one.money.pagu!));
  const percent = (value: Decimal) => serapanPercent(value, pagu)!;
  return {
    money,
    pagu,
    percent: percent(pace),
    lowest: percent(money.lowest),
    highest: percent(money.highest),
    coverage: { from: basis.length, total: all.length },
  };
}
