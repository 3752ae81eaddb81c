import { Decimal } from 'decimal.js';
import { type Anomaly, anomaly, isPossible, type Reading, type TypedAngka } from './anomaly.ts';
import { unitJump } from './unit-jump.ts';

/** Above 120 % of a year's target it is likelier that the target or the figure is wrong (docs/sources.md#doubts). */
const FAR_ABOVE_TARGET = new Decimal('1.2');
/** A cumulative figure of the third month of equal months is three times the usual month; honest months rarely are. */
const CUMULATIVE_TIMES = 3;
/** What the cumulative reading leaves as this month's addition may be at most twice the largest month so far. */
const LIKELY_TIMES = 2;

/**
 * The one question most worth asking about a typed figure, or undefined when it looks ordinary: most figures are, and
 * a question that comes every month is clicked away. Rules in the order of what a wrong answer would cost; the first
 * that applies is asked. Nothing is rounded; a reading with more decimals than the item allows is not offered.
 * Source: docs/sources.md#doubts
 */
export function askAgain(typed: TypedAngka): Anomaly | undefined {
  const jump = unitJump(typed);
  return (
    moneyReturned(typed) ??
    fallingPosisi(typed) ??
    likeCumulative(typed) ??
    (jump?.kode === 'lompat_1000' ? jump : undefined) ??
    abovePaguLeft(typed) ??
    jump ??
    farAboveTarget(typed)
  );
}

/** Money returned is a lawful negative addition; asked only where more would come back than was ever spent. */
function moneyReturned(k: TypedAngka): Anomaly | undefined {
  if (k.kind !== 'keuangan' || k.question !== 'tambahan' || !k.value.lt(0)) return undefined;
  if (k.value.plus(k.previousPosisi ?? 0).gte(0)) return undefined;
  return anomaly('uang_kembali', k, [{ meaning: 'positif', value: k.value.negated() }]);
}

/**
 * A position below the last one, or a negative addition to a count. Of a level of which less is better (arah
 * 'lower', akumulasi 'latest') a fall is the aim and nothing to ask about.
 */
function fallingPosisi(k: TypedAngka): Anomaly | undefined {
  const before = k.previousPosisi ?? new Decimal(0);
  if (k.question === 'tambahan') {
    if (k.kind === 'keuangan' || k.value.gte(0)) return undefined;
    return anomaly('posisi_turun', k, [{ meaning: 'positif', value: k.value.negated() }]);
  }
  const tujuan = k.arah === 'lower' && k.akumulasi === 'latest';
  if (tujuan || k.value.gte(before)) return undefined;
  const tambahan: Reading = { meaning: 'tambahan', value: before.plus(k.value) };
  return anomaly('posisi_turun', k, k.value.gt(0) && isPlausible(k, tambahan.value) ? [tambahan] : []);
}

/** A position that an addition would lead to: not far beyond the target; a level without a target is never added to. */
function isPlausible(k: TypedAngka, posisi: Decimal): boolean {
  if (k.target === undefined) return k.akumulasi !== 'latest';
  return posisi.lte(k.target.times(FAR_ABOVE_TARGET));
}

/**
 * An addition that reads like the position to date: not below the position so far, within the pagu (or the target) as
 * a position, and either
 * - as an addition it breaks the pagu (or the target), or
 * - it is at least three times the largest month so far, with two months known, and leaves a likely addition.
 * A month that is merely larger than all before it is not asked: 4.150.000 after 3.200.000 is ordinary.
 */
function likeCumulative(k: TypedAngka): Anomaly | undefined {
  const before = k.previousPosisi;
  if (k.question !== 'tambahan' || !before?.gt(0) || k.value.lt(before)) return undefined;
  const tambahan = k.value.minus(before);
  const limit = k.kind === 'keuangan' ? k.pagu : k.arah === 'lower' ? undefined : k.target;
  if (limit !== undefined && k.value.gt(limit)) return undefined;
  const exceeds = limit !== undefined && before.plus(k.value).gt(limit);
  if (!exceeds && !isMultipleOfMonths(k, tambahan)) return undefined;
  return anomaly('mirip_kumulatif', k, [{ meaning: 'posisi', value: tambahan }]);
}

/** Counts without a target (incidents) have no cumulative habit and jump honestly: they are left alone. */
function isMultipleOfMonths(k: TypedAngka, tambahan: Decimal): boolean {
  const month = k.history.filter((r) => r.gt(0));
  if (month.length < 2 || (k.kind === 'indikator' && k.target === undefined)) return false;
  const greatest = Decimal.max(...month);
  return k.value.gte(greatest.times(CUMULATIVE_TIMES)) && tambahan.lte(greatest.times(LIKELY_TIMES));
}

/** More money than is left. One zero too many is the likeliest slip, three the next; offered where they would fit. */
export function abovePaguLeft(k: TypedAngka): Anomaly | undefined {
  if (k.kind !== 'keuangan') return undefined;
  const remaining = k.question === 'tambahan' ? k.paguLeft : k.pagu;
  if (remaining === undefined || k.value.lte(remaining) || k.value.lte(0)) return undefined;
  const other: Reading[] = [
    { meaning: 'bagi_10', value: k.value.div(10) },
    { meaning: 'bagi_1000', value: k.value.div(1000) },
  ];
  const fits = other.find((reading) => reading.value.lte(remaining) && isPossible(k, reading));
  return anomaly('di_atas_sisa_pagu', k, fits === undefined ? [] : [fits]);
}

/** A total far beyond the year's target; beyond it by less happens in the documents (Perak TC-23: 24→30, 8→9). */
export function farAboveTarget(k: TypedAngka): Anomaly | undefined {
  if (k.kind !== 'indikator' || k.arah === 'lower' || !k.target?.gt(0)) return undefined;
  const total = k.question === 'posisi' ? k.value : k.value.plus(k.previousPosisi ?? 0);
  if (total.lte(k.target.times(FAR_ABOVE_TARGET))) return undefined;
  if (k.question === 'posisi' && k.previousPosisi?.eq(k.value)) return undefined;
  return anomaly('melebihi_target_jauh', k, []);
}
