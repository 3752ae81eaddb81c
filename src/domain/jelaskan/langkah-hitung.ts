import { type Hitungan, nilaiHitungan } from './hitungan.ts';
import type { LangkahHitung } from './penjelasan.ts';

/** A step that is calculated: its result is what the shown calculation gives, never a number handed over. */
export function langkahHitung(
  kode: string,
  hitungan: Hitungan,
  bentuk: LangkahHitung['bentuk'],
  data?: LangkahHitung['data'],
): LangkahHitung {
  return { kode, hitungan, hasil: nilaiHitungan(hitungan), bentuk, ...(data && { data }) };
}
