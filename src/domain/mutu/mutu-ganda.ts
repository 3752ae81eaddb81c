import type { Decimal } from 'decimal.js';
import type { Bulan } from '../bulan.ts';
import type { AngkaGanda } from '../counting-reporter.ts';
import { nilaiTambahan } from '../posisi-tentu.ts';
import type { Angka } from '../rencana.ts';
import { masukanAngka } from './mutu-angka.ts';
import type { TemuanMutu } from './temuan-mutu.ts';

/** What a figure adds, where it is a number at all. */
function nilai(angka: Angka): Decimal | undefined {
  return angka.keadaan === 'nihil' || angka.nilai !== undefined ? nilaiTambahan(angka) : undefined;
}

/**
 * Items of a month of which two units sent a figure: the finding belongs to both reports, names both figures and which of
 * them counts, one finding for each that does not.
 */
export function mutuGanda(ganda: readonly AngkaGanda[], bulan: Bulan): TemuanMutu[] {
  return ganda
    .filter((one) => one.bulan === bulan)
    .flatMap(({ butir, dihitung, lain }) =>
      lain.map((satu): TemuanMutu => {
        const dua = { dihitung: nilai(dihitung), tidakDihitung: nilai(satu) };
        const angka = Object.entries(dua).flatMap(([nama, isi]) => (isi === undefined ? [] : [[nama, isi]]));
        return {
          kode: 'dua_pelapor',
          bulan,
          pelaporIds: [satu.pelaporId, dihitung.pelaporId],
          butir,
          angka: Object.fromEntries(angka),
          masukan: [masukanAngka(dihitung), masukanAngka(satu)],
        };
      }),
    );
}
