import { Decimal } from 'decimal.js';
import type { Predikat } from './predikat.ts';
import { PROFIL_BAWAAN, type ProfilProgres } from './progres-figur.ts';

/** Local rules of a kabupaten, in force from a day on. */
export interface VersiProfil {
  id: number;
  /** ISO date */
  berlakuDari: string;
  profil: ProfilProgres;
}

/**
 * The kabupaten's rules in force on a day: the newest version whose effective date is not after it.
 * @param tanggal ISO date
 * @returns `versi` undefined where the defaults hold
 */
export function profilBerlaku(
  semua: readonly VersiProfil[],
  tanggal: string,
): { versi?: VersiProfil; profil: ProfilProgres } {
  const versi = semua.findLast((one) => one.berlakuDari <= tanggal);
  return { versi, profil: versi?.profil ?? PROFIL_BAWAAN };
}

/** A profile as plain JSON, percentages as exact text. */
export interface ProfilJson {
  batasRerata?: string | null;
  bobot?: 'pagu' | 'sama';
  predikat?: { desimal: number; pita: { mulai: string; predikat: Predikat }[]; terendah: Predikat };
}

/** Rules from what is stored of them; what is absent there is the default. */
export function profilDariJson(isi: unknown): ProfilProgres {
  const { batasRerata, bobot, predikat } = isi as ProfilJson;
  return {
    batasRerata:
      batasRerata === undefined
        ? PROFIL_BAWAAN.batasRerata
        : batasRerata === null
          ? undefined
          : new Decimal(batasRerata),
    bobot: bobot ?? PROFIL_BAWAAN.bobot,
    predikat:
      predikat === undefined
        ? PROFIL_BAWAAN.predikat
        : {
            ...predikat,
            pita: predikat.pita.map((one) => ({ ...one, mulai: new Decimal(one.mulai) })),
          },
  };
}
