import { Decimal } from 'decimal.js';
import {
  type Anomaly,
  type AnomalyCode,
  anomaly,
  isPossible,
  type Reading,
  type TypedAngka,
} from './anomaly.ts';

/** No sub kegiatan spends less than Rp10.000 in a month (one stamp, meterai, costs that much): thousands were meant. */
const LEAST_MONEY = new Decimal(10_000);
/** An extra zero on an ordinary month lies near ten times the largest one; from eight times on it is asked. */
const TIMES_TEN = 8;
/** Three zeros too many on an ordinary month, allowing for a month a third of the largest. */
const TIMES_THOUSAND = 300;
/** Months to know before a jump can be told from how this item simply is. */
const MONTHS_NEEDED = 2;

/**
 * A jump of unit: ten or a thousand times what is usual, or money a thousand times too small (2.150 for 2.150.000).
 * Usual is the largest earlier month for additions and the last position for positions. Where there is a target, a
 * figure is too large only beyond the whole of it: 4 of 4 laporan in one month, or 13 documents after 1, are honest;
 * without earlier months target / 12 is then the usual one. Money without earlier months is not compared: whole
 * purchases are paid at once. A jump that dividing does not explain (75 / 10 for a count) is not asked about.
 * @returns undefined for an ordinary figure, and for 0 and negative ones
 */
export function unitJump(k: TypedAngka): Anomaly | undefined {
  if (k.value.lte(0)) return undefined;
  return tooSmall(k) ?? tooLarge(k);
}

function tooSmall(k: TypedAngka): Anomaly | undefined {
  if (k.kind !== 'keuangan') return undefined;
  const times = k.value.times(1000);
  const remaining = k.question === 'tambahan' ? k.paguLeft : k.pagu;
  if (remaining !== undefined && times.gt(remaining)) return undefined;
  const month = k.history.filter((r) => r.gt(0));
  const least = month.length >= MONTHS_NEEDED ? Decimal.min(...month) : undefined;
  // Well below every month so far, yet an ordinary month once three zeros are added.
  const odd = least !== undefined && times.lt(least.times(10)) && times.gte(least.div(3));
  if (k.value.gte(LEAST_MONEY) && !odd) return undefined;
  return compose('lompat_1000', k, { meaning: 'kali_1000', value: times }, least);
}

function tooLarge(k: TypedAngka): Anomaly | undefined {
  const usual = usualAnswer(k);
  if (usual === undefined) return undefined;
  if (k.value.gte(usual.times(TIMES_THOUSAND))) {
    return compose('lompat_1000', k, { meaning: 'bagi_1000', value: k.value.div(1000) }, usual);
  }
  if (k.value.lt(usual.times(TIMES_TEN))) return undefined;
  return compose('lompat_10', k, { meaning: 'bagi_10', value: k.value.div(10) }, usual);
}

/** What an ordinary answer to the question would be, where enough is known to say so. */
function usualAnswer(k: TypedAngka): Decimal | undefined {
  const posisi = k.question === 'posisi';
  const total = posisi ? k.value : k.value.plus(k.previousPosisi ?? 0);
  const hasTarget = k.kind === 'indikator' && k.target?.gt(0);
  if (hasTarget && total.lte(k.target!)) return undefined;
  if (posisi && k.previousPosisi?.gt(0)) return k.previousPosisi;
  const month = k.history.filter((r) => r.gt(0));
  if (!posisi && month.length >= MONTHS_NEEDED) return Decimal.max(...month);
  if (!hasTarget) return undefined;
  return posisi ? k.target : k.target!.div(12);
}

function compose(kode: AnomalyCode, k: TypedAngka, other: Reading, usual?: Decimal): Anomaly | undefined {
  return isPossible(k, other) ? anomaly(kode, k, [other], usual) : undefined;
}
