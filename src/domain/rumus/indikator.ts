import type { Indikator } from '../rencana.ts';
import { type Result, refuse } from '../result.ts';
import type { HasilRumus, SumberRumus } from './hasil.ts';
import { hitungRumus } from './hitung.ts';
import type { PenolakanRumus } from './penolakan.ts';
import { jalurSiklus } from './siklus.ts';
import { uraianRumus } from './uraian.ts';

/**
 * The value of a computed indicator: see `hitungRumus`.
 * @returns refusal for a stored formula that cannot be read or needs itself: it was not checked when it was stored, or
 *   the plan around it changed. It has no value then, and nothing else breaks.
 */
export function hitungIndikator(
  indikator: Indikator,
  sumber: SumberRumus,
): Result<HasilRumus, PenolakanRumus> {
  const uraian = uraianRumus(indikator);
  if (uraian === undefined) throw new Error(`${indikator.kunci} is not computed`);
  if (!uraian.ok) return uraian;
  const jalur = jalurSiklus(indikator.kunci, uraian.value, sumber.indikators);
  if (jalur !== undefined) return refuse({ code: 'rumus-siklus', jalur: jalur.join(' → ') });
  return { ok: true, value: hitungRumus(uraian.value, sumber) };
}
