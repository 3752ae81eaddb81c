import type { Bulan } from '../bulan.ts';
import { confirmedFigure, type Suggestion } from '../confirmed-figure.ts';
import type { Angka, Pelapor, Rencana } from '../rencana.ts';
import { masukanAngka } from './mutu-angka.ts';
import type { TemuanMutu } from './temuan-mutu.ts';

/**
 * Figures of sections that were given beside what the desa reports suggested, where these suggest something else by
 * now: a desa corrected its report or reported later. Asking the section again is its own matter.
 * @param angka figures of the office's year
 */
export function mutuDesa(
  rencana: Rencana | undefined,
  pelapor: readonly Pelapor[],
  angka: readonly Angka[],
  bulan: Bulan,
): TemuanMutu[] {
  const semua = rencana?.indikators.filter((one) => one.pelapor === 'konfirmasi_desa') ?? [];
  return semua.flatMap((indikator): TemuanMutu[] => {
    const confirmed = confirmedFigure(rencana!, indikator, pelapor, angka, bulan);
    if (confirmed === undefined || !confirmed.berubah || confirmed.kini === undefined) return [];
    const { angka: figure, dulu, kini } = confirmed;
    return [
      {
        kode: 'desa_berubah',
        bulan,
        pelaporIds: [figure.pelaporId],
        butir: figure.butir,
        angka: { ...named('dulu', dulu), ...named('kini', kini) },
        masukan: [masukanAngka(figure)],
      },
    ];
  });
}

function named(nama: 'dulu' | 'kini', { nilai, penyebut }: Suggestion) {
  return { [nama]: nilai, ...(penyebut && { [`${nama}Penyebut`]: penyebut }) };
}
