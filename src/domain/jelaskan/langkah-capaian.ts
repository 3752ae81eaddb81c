import { Decimal } from 'decimal.js';
import type { RumusLower } from '../capaian.ts';
import { bulatkan } from '../capaian.ts';
import type { Teramati } from '../penilaian.ts';
import { nilaiCapaian } from '../penilaian.ts';
import { type ProfilPredikat, predikat } from '../predikat.ts';
import type { Indikator } from '../rencana.ts';
import type { BesarTarget } from '../target.ts';
import { type Hitungan, hitungan, perseratus } from './hitungan.ts';
import { langkahHitung } from './langkah-hitung.ts';
import type { LangkahHitung } from './penjelasan.ts';

/**
 * How a figure is judged against a target, as `nilaiCapaian` does it.
 * @param terhadap the year's target, or the target to date
 * @returns no step where there is no percentage
 */
export function langkahCapaian(
  indikator: Indikator,
  teramati: Teramati,
  target: BesarTarget,
  rumusLower: RumusLower,
  terhadap: 'tahun' | 'sampai',
): LangkahHitung[] {
  const { persen } = nilaiCapaian(indikator, teramati, target, rumusLower);
  if (persen === undefined || teramati.nilai === undefined) return [];
  const { kode, isi } = hitunganCapaian(indikator, teramati.nilai, target, rumusLower);
  const data = { terhadap };
  if (isi === undefined) return [{ kode: `capaian-${kode}`, hasil: persen, bentuk: 'persen', data }];
  return [langkahHitung(`capaian-${kode}`, isi, 'persen', data)];
}

function hitunganCapaian(
  { arah }: Indikator,
  nilai: Decimal,
  { nilai: target, rentang }: BesarTarget,
  rumusLower: RumusLower,
): { kode: string; isi?: Hitungan } {
  if (arah === 'pita' || arah === 'ambang') {
    const { min, max } = rentang ?? { min: target!, max: target! };
    if (nilai.gte(min) && nilai.lte(max)) return { kode: 'dalam-rentang' };
    return { kode: 'ambang', isi: perseratus(nilai, nilai.gt(max) ? max : min) };
  }
  if (arah === 'higher') return { kode: 'higher', isi: perseratus(nilai, target!) };
  if (target!.isZero()) return { kode: 'lower-nol' };
  if (rumusLower === 'target_per_realisasi') return { kode: 'lower-bagi', isi: perseratus(target!, nilai) };
  const selisih = hitungan('kurang', hitungan('kali', target!, new Decimal(2)), nilai);
  return { kode: 'lower-dua', isi: hitungan('terbesar', new Decimal(0), perseratus(selisih, target!)) };
}

/** How a percentage gets its word: rounded first as the profile says, then compared with its bands. */
export function langkahPredikat(persen: Decimal, profil: ProfilPredikat): LangkahHitung {
  const kata = predikat(persen, profil);
  const pita = profil.pita.find((one) => one.predikat === kata);
  const sebutan = profil.kata?.[kata];
  return {
    kode: pita === undefined ? 'predikat-bawah' : 'predikat',
    hasil: bulatkan(persen, profil.desimal),
    bentuk: 'persen',
    data: {
      predikat: kata,
      ...(sebutan !== undefined && { sebutan }),
      desimal: profil.desimal,
      mulai: (pita ?? profil.pita.at(-1)!).mulai.toFixed(),
    },
  };
}
