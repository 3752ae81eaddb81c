import type { Indikator } from '../rencana.ts';
import type { Result } from '../result.ts';
import type { PenolakanTulisan } from './penolakan.ts';
import { type Simpul, semuaSimpul } from './simpul.ts';
import { uraiRumus } from './urai.ts';

const TERURAI = new WeakMap<Indikator, Result<Simpul, PenolakanTulisan>>();

/** The tree of an indicator's formula, read once per indicator; undefined for one that is not computed. */
export function uraianRumus(indikator: Indikator): Result<Simpul, PenolakanTulisan> | undefined {
  if (indikator.pelapor !== 'rumus') return undefined;
  const ada = TERURAI.get(indikator) ?? uraiRumus(indikator.rumus ?? '');
  TERURAI.set(indikator, ada);
  return ada;
}

/** Whether an indicator is computed from last year's figure of any. */
export function adaTahunLalu(indikator: Indikator): boolean {
  const uraian = uraianRumus(indikator);
  if (!uraian?.ok) return false;
  return semuaSimpul(uraian.value).some((one) => one.jenis === 'fungsi' && one.fungsi === 'tahun_lalu');
}
