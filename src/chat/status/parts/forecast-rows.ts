import type { MonthState } from '../../../app/status/compose-month-state.ts';
import type { NodeForecast } from '../../../app/status/forecast-node.ts';
import { serapanPercent } from '../../../domain/capaian/serapan.ts';
import { yearOf } from '../../../domain/kalender/month.ts';
import type { NodeProgress } from '../../../domain/progres/figures.ts';
import type { NoForecastReason } from '../../../domain/progres/forecast.ts';
import type { TargetPace } from '../../../domain/progres/target-pace.ts';
import { indikatorName } from '../../../domain/realisasi/butir.ts';
import { angka, percent, rupiah } from '../../../text/format.ts';
import type { Say } from '../../../text/translator.ts';

/** What the year will come to at the present pace: money of the node, and each of a sub kegiatan's indicators. */
export function forecastRows(
  say: Say,
  state: MonthState,
  thisNode: NodeProgress,
  { money, indikator }: NodeForecast,
): string[] {
  const satuan = thisNode.node.level === 'sub_kegiatan' ? indikator : [];
  return [
    ...nodeMoneyForecast(say, thisNode, money),
    ...satuan.flatMap((one) => forecastOfOne(say, yearOf(state.month), one)),
  ];
}

function nodeMoneyForecast(
  say: Say,
  { money: { pagu } }: NodeProgress,
  { forecast, coverage }: NodeForecast['money'],
): string[] {
  const [pace] = forecast?.way ?? [];
  if (forecast === undefined || pace === undefined) return [];
  // More than the pagu cannot be spent: such a pace ends, and a percentage of it would only mislead.
  if (pagu !== undefined && pace.value.gt(pagu)) return [say('status-prakiraan-pagu-habis')];
  const value = pagu && serapanPercent(pace.value, pagu);
  const vars = {
    value: value === undefined ? rupiah(pace.value) : `${rupiah(pace.value)} = ${percent(value)}`,
    rendah: rupiah(forecast.lowest),
    tinggi: rupiah(forecast.highest),
  };
  if (coverage.total === 1) return [say('status-prakiraan-uang', vars)];
  return [say('status-prakiraan-uang-sebagian', { ...vars, from: coverage.from, total: coverage.total })];
}

/** Reasons that lie in the indicator itself and will not pass: nothing to say month after month. */
const FIXED: ReadonlySet<NoForecastReason> = new Set(['bukan_jumlah', 'dokumen_sedikit', 'tak_berkala']);

function forecastOfOne(
  say: Say,
  year: number,
  { progress, outcome }: NodeForecast['indikator'][number],
): string[] {
  const name = indikatorName(progress.indikator, year);
  const { forecast, pace } = outcome;
  if (!forecast.ok && FIXED.has(forecast.refusal.code)) return [];
  if (!forecast.ok) {
    return [say('status-prakiraan-tanpa', { name, reason: say(`tanpa-prakiraan-${forecast.refusal.code}`) })];
  }
  const [first] = forecast.value.way;
  return [
    say('status-prakiraan-indikator', {
      name,
      value: angka(first!.value, 2),
      satuan: progress.indikator.satuan,
      rendah: angka(forecast.value.lowest, 2),
      tinggi: angka(forecast.value.highest, 2),
    }),
    ...paceWarning(say, pace),
  ];
}

/** Only what a person should act on: a target that the present pace does not reach, or a limit already passed. */
function paceWarning(say: Say, pace: TargetPace | undefined): string[] {
  if (pace?.state === 'terlampaui') return [say('status-laju-terlampaui')];
  if (pace?.state !== 'terancam' || pace.needed === undefined || pace.best === undefined) return [];
  return [say('status-laju-terancam', { needed: angka(pace.needed, 2), best: angka(pace.best, 2) })];
}
