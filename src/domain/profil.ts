import { Decimal } from 'decimal.js';
import type { BatasPercent } from './capaian.ts';
import type { Predikat, ProfilPredikat } from './predikat.ts';
import { PROFIL_BAWAAN, type ProfilProgres } from './progres-figur.ts';
import type { Tenggat } from './rencana.ts';

/** Days of the following month on which a month opens, is due and closes. */
export interface JadwalBawaan {
  bukaTanggal: number;
  batasTanggal: number;
  tutupTanggal: number;
}

/** All local rules of a kabupaten. */
export interface ProfilKabupaten extends ProfilProgres {
  /** Cap in percent on a capaian where it is shown; the raw one is kept. */
  batasTampil: BatasPercent;
  /** What a new office begins with; an office that exists keeps its own. */
  jadwal: JadwalBawaan;
  /** Legal deadlines that differ from the plan's, by the name of the document: the part behind `desa/` of its kunci. */
  tenggat: Readonly<Record<string, Tenggat>>;
  /** Names of months on forms where they differ from the usual ones: `{ 11: 'Nopember' }`. */
  namaBulan: Readonly<Record<string, string>>;
}

/**
 * What holds where a kabupaten said nothing: the averages and predikat of `PROFIL_BAWAAN`, shown uncapped, opened on
 * the 1st, due on the 5th, closed after the 20th.
 * Source: docs/sources.md#averages, #predikat, #dates; the days are a choice.
 */
export const PROFIL_KABUPATEN_BAWAAN: ProfilKabupaten = {
  ...PROFIL_BAWAAN,
  batasTampil: undefined,
  jadwal: { bukaTanggal: 1, batasTanggal: 5, tutupTanggal: 20 },
  tenggat: {},
  namaBulan: {},
};

/** Local rules of a kabupaten, in force from a day on. */
export interface VersiProfil {
  id: number;
  /** ISO date */
  berlakuDari: string;
  /** Why it was set, in the words of whoever set it. */
  alasan: string;
  profil: ProfilKabupaten;
}

/** The rules that hold on a day, with the version they come from; `versi` undefined where the defaults hold. */
export interface ProfilPada {
  versi?: VersiProfil;
  profil: ProfilKabupaten;
}

/**
 * The kabupaten's rules in force on a day: the newest version whose effective date is not after it; of two with one
 * date, the one that was set later. A month is judged by the rules of its last day.
 * @param semua oldest first
 */
export function profilBerlaku(semua: readonly VersiProfil[], tanggal: string): ProfilPada {
  const versi = semua.findLast((one) => one.berlakuDari <= tanggal);
  return { versi, profil: versi?.profil ?? PROFIL_KABUPATEN_BAWAAN };
}

/** A printed line that a rule rests on. */
export interface SumberProfil {
  tentang: string;
  baris: number;
  kutipan: string;
}

/** A profile as plain JSON, percentages as exact text; what is absent is the default. */
export interface ProfilJson {
  /** What it is, and why, for people. */
  keterangan?: string;
  predikat?: {
    desimal: number;
    pita: { mulai: string; predikat: Predikat }[];
    terendah: Predikat;
    kata?: Partial<Record<Predikat, string>>;
  };
  /** null: no cap. */
  batasTampil?: string | null;
  batasRerata?: string | null;
  rumusLower?: ProfilProgres['rumusLower'];
  bobot?: ProfilProgres['bobot'];
  jadwal?: JadwalBawaan;
  tenggat?: Record<string, Tenggat>;
  namaBulan?: Record<string, string>;
  sumber?: SumberProfil[];
}

/** Rules from what is stored of them; what is absent there is the default. */
export function profilDariJson(isi: unknown): ProfilKabupaten {
  const json = isi as ProfilJson;
  const bawaan = PROFIL_KABUPATEN_BAWAAN;
  return {
    predikat: json.predikat === undefined ? bawaan.predikat : predikatDariJson(json.predikat),
    batasTampil: batas(json.batasTampil, bawaan.batasTampil),
    batasRerata: batas(json.batasRerata, bawaan.batasRerata),
    rumusLower: json.rumusLower ?? bawaan.rumusLower,
    bobot: json.bobot ?? bawaan.bobot,
    jadwal: json.jadwal ?? bawaan.jadwal,
    tenggat: json.tenggat ?? bawaan.tenggat,
    namaBulan: json.namaBulan ?? bawaan.namaBulan,
  };
}

function predikatDariJson(json: NonNullable<ProfilJson['predikat']>): ProfilPredikat {
  return { ...json, pita: json.pita.map((one) => ({ ...one, mulai: new Decimal(one.mulai) })) };
}

function batas(isi: string | null | undefined, bawaan: BatasPercent): BatasPercent {
  if (isi === undefined) return bawaan;
  return isi === null ? undefined : new Decimal(isi);
}
