import { Decimal } from 'decimal.js';
import { groupBy } from '../angka/group-by.ts';
import { angkaOfYear } from '../capaian/posisi/posisi.ts';
import { FEW_DOCUMENTS } from '../capaian/target/share-target.ts';
import { type Month, monthNumber, monthOf, yearOf } from '../kalender/month.ts';
import { moneyButirKey } from '../realisasi/butir.ts';
import { oneReporter } from '../realisasi/choose-angka.ts';
import { startMonthNumber } from '../realisasi/reporting-start.ts';
import type { Asked } from '../rencana/indikator/property-values.ts';
import type { Angka, Indikator, PlanNode } from '../rencana/plan.ts';
import { refuse } from '../result.ts';
import type { Coverage, IndikatorProgress } from './figures.ts';
import {
  type Forecast,
  type ForecastOutcome,
  forecastSum,
  type NoForecastReason,
  sumForecasts,
  type Tambahan,
} from './forecast.ts';
import { type TargetPace, targetPace } from './target-pace.ts';

const MONTHLY = Array.from({ length: 12 }, (_, i) => i + 1);
const BY_TRIWULAN = [3, 6, 9, 12];

/** Forecast of an indicator, what it rests on, and whether its target can still be met. */
export interface IndikatorForecast {
  /** In the satuan, or why there is none. */
  forecast: ForecastOutcome;
  /** Desa with a forecast of all, where it is the sum over desa. */
  coverage?: Coverage;
  /** Only where there is a forecast of the whole and a target with a direction. */
  pace?: TargetPace;
}

/**
 * Forecast of an indicator to the year's end, for what grows by additions: counts and quantities that are summed over
 * the months (and over the desa), asked monthly or quarterly; a cumulative position counts by its steps. In the satuan.
 * @param progress from `progress`, of an office or of one reporter
 * @param angka figures of the indicator, of the same reporters, in any order; with those of the year before, last
 *   year's pattern is one of the ways
 * @returns refusal with the reason for everything else: positions, scores, ratios, dated events, a few whole documents
 */
export function forecastIndikator(
  progress: IndikatorProgress,
  angka: readonly Angka[],
  untilMonth: Month,
): IndikatorForecast {
  const { indikator, perDesa, target } = progress;
  const diminta = periods(indikator.diminta);
  const reason = noForecastReason(progress);
  if (reason !== undefined) return { forecast: refuse({ code: reason }) };
  if (diminta === undefined) return { forecast: refuse({ code: 'tak_berkala' }) };
  const last = lastDecember(untilMonth);
  const until = (all: readonly Angka[], month: Month) => tambahanOf(indikator, angkaOfYear(all, month));
  const start = startMonthNumber(indikator.startMonth, untilMonth);
  const single = (all: readonly Angka[]) =>
    forecastSum(until(all, untilMonth), diminta, until(all, last), start);
  if (perDesa === undefined) {
    return { forecast: single(angka), pace: paceOf(indikator, until(angka, untilMonth), diminta, target) };
  }
  const owned = groupBy(angka, (a) => a.reporterId);
  const desa = perDesa.map((one) => single(owned.get(one.reporter.id) ?? []));
  const { forecast, coverage } = sumForecasts(desa);
  if (forecast !== undefined) return { forecast: { ok: true, value: forecast }, coverage };
  return { forecast: desa[0] ?? refuse({ code: 'belum_lapor' }), coverage };
}

/**
 * Forecast of the money of sub kegiatan to the year's end in Rupiah: the sum over those that have one, with how many, and
 * of the others what they have spent, so that the whole is never foreseen below what is spent already.
 * @param nodes sub kegiatan
 * @param angka money figures in any order, of any sub kegiatan; with those of the year before, last year's pattern is
 *   one of the ways
 */
export function forecastMoney(
  nodes: readonly PlanNode[],
  angka: readonly Angka[],
  untilMonth: Month,
): { forecast?: Forecast; coverage: Coverage } {
  const owned = groupBy(angka, (a) => a.butir);
  const last = lastDecember(untilMonth);
  const parts = nodes.map((single) => {
    const all = oneReporter(owned.get(moneyButirKey(single.id)) ?? []);
    const start = startMonthNumber(single.startMonth, untilMonth);
    const current = byMonth(angkaOfYear(all, untilMonth));
    const outcome = forecastSum(current, MONTHLY, byMonth(angkaOfYear(all, last)), start);
    return { outcome, spent: Decimal.sum(0, ...current.values()) };
  });
  const { forecast, coverage } = sumForecasts(parts.map((one) => one.outcome));
  const others = parts.filter((one) => !one.outcome.ok).map((one) => one.spent);
  return { forecast: forecast && plus(forecast, Decimal.sum(0, ...others)), coverage };
}

function plus(forecast: Forecast, spent: Decimal): Forecast {
  const { way, lowest, highest, month } = forecast;
  return {
    way: way.map((one) => ({ ...one, value: one.value.plus(spent) })),
    lowest: lowest.plus(spent),
    highest: highest.plus(spent),
    month,
  };
}

function lastDecember(month: Month): Month {
  return monthOf(yearOf(month) - 1, 12);
}

function noForecastReason({ indikator, target }: IndikatorProgress): NoForecastReason | undefined {
  const { jenisNilai, akumulasi, antarDesa, pelapor: reporter } = indikator;
  const sum = akumulasi === 'sum' && (jenisNilai === 'jumlah' || jenisNilai === 'kuantitas');
  if (!sum || reporter === 'rumus' || (reporter === 'desa' && antarDesa !== 'sum')) return 'bukan_jumlah';
  return jenisNilai === 'jumlah' && target?.lt(FEW_DOCUMENTS) ? 'dokumen_sedikit' : undefined;
}

function periods({ jenis: kind }: Asked): readonly number[] | undefined {
  if (kind === 'bulanan') return MONTHLY;
  return kind === 'triwulanan' ? BY_TRIWULAN : undefined;
}

function tambahanOf(indikator: Indikator, angka: readonly Angka[]): Tambahan {
  return indikator.pertanyaan === 'tambahan' ? byMonth(angka) : byStep(angka);
}

/** Additions by month. */
function byMonth(angka: readonly Angka[]): Tambahan {
  const outcome = new Map<number, Decimal>();
  for (const { month, value, state } of angka) {
    const content = state === 'nihil' ? new Decimal(0) : value;
    const number = monthNumber(month);
    if (content !== undefined) outcome.set(number, content.plus(outcome.get(number) ?? 0));
  }
  return outcome;
}

/** Steps between the positions of the months, oldest first; nihil is no step. */
function byStep(angka: readonly Angka[]): Tambahan {
  const outcome = new Map<number, Decimal>();
  let before = new Decimal(0);
  for (const { month, value, state } of angka) {
    const current = state === 'nihil' ? before : value;
    if (current === undefined) continue;
    outcome.set(monthNumber(month), current.minus(before));
    before = current;
  }
  return outcome;
}

function paceOf(
  { arah }: Indikator,
  tambahan: Tambahan,
  diminta: readonly number[],
  target: Decimal | undefined,
): TargetPace | undefined {
  if (target === undefined || (arah !== 'higher' && arah !== 'lower')) return undefined;
  return targetPace(tambahan, diminta, target, arah);
}
