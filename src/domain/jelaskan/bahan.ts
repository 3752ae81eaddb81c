import { type Bulan, tahunOf } from '../bulan.ts';
import type { AngkaGanda } from '../counting-reporter.ts';
import type { VersiProfil } from '../profil.ts';
import type { ProfilProgres, Progres } from '../progres-figur.ts';
import type { Angka, Pelapor, Rencana } from '../rencana.ts';

/** What a figure is explained from: the same things that it was computed from. */
export interface BahanJelas {
  rencana: Rencana;
  /** Whose figures may be told: all of the office, or one's own. */
  pelapor: readonly Pelapor[];
  /** Figures in force of the year, with the ids of `rencana`. */
  angka: readonly Angka[];
  /** Items of which more than one unit sent a figure; one of them counts. */
  ganda: readonly AngkaGanda[];
  bulan: Bulan;
  /** ISO date that decides which pagu is in force. */
  padaTanggal: string;
  profil: ProfilProgres;
  /** Absent where the defaults hold. */
  versiProfil?: VersiProfil;
  progres: Progres;
}

/** Figures of an item that another unit sent and that do not count, of the year up to the month, oldest first. */
export function tidakDihitung({ ganda, bulan }: BahanJelas, butir: string): Angka[] {
  const awal = `${tahunOf(bulan)}-01`;
  return ganda
    .filter((one) => one.butir === butir && one.bulan >= awal && one.bulan <= bulan)
    .flatMap(({ lain }) => lain)
    .sort((a, b) => (a.bulan < b.bulan ? -1 : 1));
}

/** The desa among the reporters. */
export function desaDari({ pelapor }: BahanJelas): Pelapor[] {
  return pelapor.filter((one) => one.jenis === 'desa');
}
