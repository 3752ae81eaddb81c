import { Decimal } from 'decimal.js';
import { bulatkan } from '../../domain/capaian.ts';
import type { BarisHitung } from './baris-hitung.ts';
import type { BarisRasio } from './butir-rasio.ts';
import { bacaRasio, cocok } from './rasio-tercetak.ts';

/**
 * Average growth of a series in percent, unrounded: the mean over the years of (this year − the year before) / the year
 * before × 100, over those years that have a figure and whose year before has one above 0. (279.616.600 − 324.038.000)
 * / 324.038.000 is −13,71 (Randuagung 536).
 * @returns undefined when no year has one before it
 */
function pertumbuhanPercent(series: readonly (Decimal | undefined)[]): Decimal | undefined {
  const steps = series.flatMap((value, at) => {
    const before = series[at - 1];
    return value === undefined || before === undefined || before.lte(0)
      ? []
      : [value.minus(before).times(100).div(before)];
  });
  return steps.length === 0 ? undefined : Decimal.sum(...steps).div(steps.length);
}

/** The printed average growths of a row beside the recomputed ones. */
export function hitungPertumbuhan({ baris, nama, pertumbuhan }: BarisRasio): BarisHitung[] {
  return pertumbuhan.flatMap(({ apa, tercetak, nilai }) => {
    const printed = bacaRasio(tercetak);
    const made = pertumbuhanPercent(nilai);
    if (printed.jenis === 'kosong' || (printed.jenis === 'tiada' && made === undefined)) return [];
    const same = printed.jenis === 'angka' && made !== undefined && cocok(printed, made);
    const alasan =
      made === undefined
        ? 'tanpa-angka'
        : printed.jenis !== 'angka'
          ? printed.jenis === 'lain'
            ? 'galat-hitung'
            : 'tidak-dihitung'
          : same && !bulatkan(made).eq(printed.nilai)
            ? 'dibulatkan'
            : null;
    return {
      baris,
      nama: `${nama} (rata-rata pertumbuhan ${apa})`.trim(),
      tahun: 'rata-rata',
      target: null,
      realisasi: null,
      tercetak,
      dihitung: made === undefined ? null : bulatkan(made).toFixed(2),
      sama: same,
      alasan,
    };
  });
}
