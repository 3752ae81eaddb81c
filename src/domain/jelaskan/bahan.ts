import type { Bulan } from '../bulan.ts';
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
  bulan: Bulan;
  /** ISO date that decides which pagu is in force. */
  padaTanggal: string;
  profil: ProfilProgres;
  /** Absent where the defaults hold. */
  versiProfil?: VersiProfil;
  progres: Progres;
}

/** The desa among the reporters. */
export function desaDari({ pelapor }: BahanJelas): Pelapor[] {
  return pelapor.filter((one) => one.jenis === 'desa');
}
