import { Decimal } from 'decimal.js';
import type { PercentLimit } from '../capaian/capaian-percent.ts';
import type { Predikat, ProfilPredikat } from '../capaian/predikat.ts';
import { DEFAULT_PROFIL, type ProgressProfil } from '../progres/figures.ts';
import type { Deadline } from '../rencana/indikator/property-values.ts';

/** Days of the following month on which a month opens, is due and closes. */
export interface DefaultSchedule {
  openDay: number;
  dueDay: number;
  closeDay: number;
}

/** All local rules of a kabupaten. */
export interface ProfilKabupaten extends ProgressProfil {
  /** Cap in percent on a capaian where it is shown; the raw one is kept. */
  shownLimit: PercentLimit;
  /** What a new office begins with; an office that exists keeps its own. */
  schedule: DefaultSchedule;
  /** Legal deadlines that differ from the plan's, by the name of the document: the part behind `desa/` of its kunci. */
  tenggat: Readonly<Record<string, Deadline>>;
  /** Names of months on forms where they differ from the usual ones: `{ 11: 'Nopember' }`. */
  monthName: Readonly<Record<string, string>>;
}

/**
 * What holds where a kabupaten said nothing: the averages and predikat of `DEFAULT_PROFIL`, shown uncapped, opened on
 * the 1st, due on the 5th, closed after the 20th.
 * Source: docs/sources.md#averages, #predikat, #dates; the days are a choice.
 */
export const DEFAULT_KABUPATEN_PROFIL: ProfilKabupaten = {
  ...DEFAULT_PROFIL,
  shownLimit: undefined,
  schedule: { openDay: 1, dueDay: 5, closeDay: 20 },
  tenggat: {},
  monthName: {},
};

/** Local rules of a kabupaten, in force from a day on. */
export interface ProfilVersion {
  id: number;
  /** ISO date */
  validFrom: string;
  /** Why it was set, in the words of whoever set it. */
  reason: string;
  profil: ProfilKabupaten;
}

/** The rules that hold on a day, with the version they come from; `version` undefined where the defaults hold. */
export interface ProfilOnDay {
  version?: ProfilVersion;
  profil: ProfilKabupaten;
}

/**
 * The kabupaten's rules in force on a day: the newest version whose effective date is not after it; of two with one
 * date, the one that was set later. A month is judged by the rules of its last day.
 * @param all oldest first
 */
export function profilInForce(all: readonly ProfilVersion[], date: string): ProfilOnDay {
  const version = all.findLast((one) => one.validFrom <= date);
  return { version, profil: version?.profil ?? DEFAULT_KABUPATEN_PROFIL };
}

/** A printed line that a rule rests on. */
export interface ProfilSource {
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
  rumusLower?: ProgressProfil['rumusLower'];
  bobot?: ProgressProfil['weight'];
  jadwal?: { bukaTanggal: number; batasTanggal: number; tutupTanggal: number };
  tenggat?: Record<string, Deadline>;
  namaBulan?: Record<string, string>;
  sumber?: ProfilSource[];
}

/** Rules from what is stored of them; what is absent there is the default. */
export function profilFromJson(content: unknown): ProfilKabupaten {
  const json = content as ProfilJson;
  const defaults = DEFAULT_KABUPATEN_PROFIL;
  return {
    predikat: json.predikat === undefined ? defaults.predikat : predikatFromJson(json.predikat),
    shownLimit: limit(json.batasTampil, defaults.shownLimit),
    meanLimit: limit(json.batasRerata, defaults.meanLimit),
    rumusLower: json.rumusLower ?? defaults.rumusLower,
    weight: json.bobot ?? defaults.weight,
    schedule: json.jadwal === undefined ? defaults.schedule : scheduleFromJson(json.jadwal),
    tenggat: json.tenggat ?? defaults.tenggat,
    monthName: json.namaBulan ?? defaults.monthName,
  };
}

function predikatFromJson(json: NonNullable<ProfilJson['predikat']>): ProfilPredikat {
  const { desimal, pita, terendah: lowest, kata: words } = json;
  const band = pita.map(({ mulai, predikat }) => ({ start: new Decimal(mulai), predikat }));
  return { desimal, band, lowest, ...(words && { words }) };
}

function scheduleFromJson(json: NonNullable<ProfilJson['jadwal']>): DefaultSchedule {
  return { openDay: json.bukaTanggal, dueDay: json.batasTanggal, closeDay: json.tutupTanggal };
}

function limit(content: string | null | undefined, defaults: PercentLimit): PercentLimit {
  if (content === undefined) return defaults;
  return content === null ? undefined : new Decimal(content);
}
