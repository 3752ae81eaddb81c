import type { Decimal } from 'decimal.js';
import { type EventTimeliness, eventTimeliness } from '../../rencana/event-deadline.ts';
import type { DesaCondition } from '../../rencana/indikator/property-values.ts';
import type { Indikator } from '../../rencana/plan.ts';
import type { Posisi } from './posisi-state.ts';

const COMPARE: Record<DesaCondition['banding'], (value: Decimal, limit: Decimal) => boolean> = {
  '>=': (value, limit) => value.gte(limit),
  '>': (value, limit) => value.gt(limit),
  '<=': (value, limit) => value.lte(limit),
  '<': (value, limit) => value.lt(limit),
  '=': (value, limit) => value.eq(limit),
};

/** A comparison as a word, for sentences that choose by it. */
export const COMPARISON_WORD: Record<DesaCondition['banding'], string> = {
  '>=': 'min',
  '>': 'lebih',
  '<=': 'maks',
  '<': 'kurang',
  '=': 'tepat',
};

/** Whether a figure, in the indicator's satuan and unrounded, satisfies a condition. */
export function meetsCondition(
  value: Decimal,
  { banding: comparison, nilai: limit }: DesaCondition,
): boolean {
  return COMPARE[comparison](value, limit);
}

/** Whether one desa satisfies what its office counts, and how its dated event stands to its deadline. */
export interface ConditionState {
  meets?: boolean;
  timeliness?: EventTimeliness;
}

/**
 * Whether a desa is counted where the office counts desa (antarDesa 'count'): a dated event counts when it is done, and
 * where it has a legal deadline only when it was done on time; every other figure when it satisfies `syaratDesa`.
 * @param year reporting year, which the deadline belongs to
 * @returns `meets` undefined where the desa has no observation, or the indicator no condition
 * Source: Randuagung 718–735 counts what is on time, Kemangkon 230 desa in good order.
 */
export function conditionState(indikator: Indikator, posisi: Posisi, year: number): ConditionState {
  if (posisi.state === 'belum') return { meets: false };
  if (posisi.state === 'tanggal') {
    const timeliness = eventTimeliness(indikator, posisi.date!, year);
    return { meets: timeliness !== 'terlambat', timeliness };
  }
  const { syaratDesa } = indikator;
  if (posisi.value === undefined || syaratDesa === undefined) return {};
  return { meets: meetsCondition(posisi.value, syaratDesa) };
}
