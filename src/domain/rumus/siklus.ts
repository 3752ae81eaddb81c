import type { Indikator } from '../rencana.ts';
import { indikatorBernama, simpulBergantung } from './nama.ts';
import type { Simpul } from './simpul.ts';
import { uraianRumus } from './uraian.ts';

/**
 * A way by which a formula needs itself, also through the formulas of other indicators: kunci from the first to the
 * first again. Formulas of others that cannot be read lead nowhere.
 * @returns undefined when there is none
 */
export function jalurSiklus(
  kunci: string,
  simpul: Simpul,
  indikators: readonly Indikator[],
): string[] | undefined {
  const selesai = new Set<string>();
  const telusuri = (isi: Simpul, jalur: readonly string[]): string[] | undefined => {
    for (const bernama of simpulBergantung(isi)) {
      const kena = indikatorBernama(bernama.nama, bernama.posisi, indikators);
      if (!kena.ok) continue;
      const berikut = kena.value;
      if (berikut.kunci === kunci) return [...jalur, kunci];
      if (selesai.has(berikut.kunci)) continue;
      selesai.add(berikut.kunci);
      const rumus = uraianRumus(berikut);
      const siklus = rumus?.ok ? telusuri(rumus.value, [...jalur, berikut.kunci]) : undefined;
      if (siklus !== undefined) return siklus;
    }
    return undefined;
  };
  return telusuri(simpul, [kunci]);
}
