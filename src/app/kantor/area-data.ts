import { beginningOf } from '../../domain/linear-text.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';

/** An area with its Kemendagri code. */
export interface Wilayah {
  kode: string;
  name: string;
}

/** A kecamatan with what lies above and below it. */
export interface DataKecamatan {
  provinsi: Wilayah;
  kabupaten: Wilayah;
  kecamatan: Wilayah;
  /** Villages with a government of their own, by code; desa adat among them. */
  desa: Wilayah[];
  /** Kelurahan are parts of the kecamatan itself and report nothing of their own. */
  kelurahanCount: number;
}

/** Why a code is not the code of a kecamatan. */
export type WilayahRefusal =
  /** Not of the form 35.17.01. */
  | { code: 'bukan-kode-kecamatan'; text: string }
  /** Of that form, but no kecamatan has it. */
  | { code: 'kecamatan-tidak-ada'; kode: string };

/** Why a code is not the code of a kabupaten or kota. */
export type KabupatenRefusal =
  /** Not of the form 35.17. */
  | { code: 'bukan-kode-kabupaten'; text: string }
  /** Of that form, but no kabupaten has it. */
  | { code: 'kabupaten-tidak-ada'; kode: string };

const KODE_KABUPATEN = /^\d\d\.\d\d$/;
const KODE_KECAMATAN = /^\d\d\.\d\d\.\d\d$/;

/** Provinces and kabupaten are in capitals: 'KABUPATEN JOMBANG' becomes 'Kabupaten Jombang'; DKI and the like stay. */
export function areaName(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.replace(/\p{L}+/gu, (word) => (word === 'DKI' ? word : word[0] + word.slice(1).toLowerCase()));
}

function area(rows: readonly { code: string; name: string }[], kode: string): Wilayah | undefined {
  const row = rows.find(({ code }) => code === kode);
  return row && { kode, name: areaName(row.name) };
}

/**
 * A kecamatan from `idn-area-data`, edition of the installed package. Reading its 84,000 villages takes 40 MB, so the
 * library is loaded here only and the bot's own process never calls this.
 * @param kode Kemendagri code, e.g. '35.17.01'
 */
export async function readKecamatan(kode: string): Promise<Result<DataKecamatan, WilayahRefusal>> {
  if (!KODE_KECAMATAN.test(kode)) {
    return refuse({ code: 'bukan-kode-kecamatan', text: beginningOf(kode) });
  }
  const { getDistricts, getProvinces, getRegencies, getVillages } = await import('idn-area-data');
  const provinsi = area(await getProvinces(), kode.slice(0, 2));
  const kabupaten = area(await getRegencies(), kode.slice(0, 5));
  const kecamatan = area(await getDistricts(), kode);
  if (!provinsi || !kabupaten || !kecamatan) return refuse({ code: 'kecamatan-tidak-ada', kode });
  const below = (await getVillages()).filter(({ district_code }) => district_code === kode);
  const desa = below.filter(({ code }) => !isKelurahan(code));
  return ok({
    provinsi,
    kabupaten,
    kecamatan,
    desa: desa
      .map(({ code, name }) => ({ kode: code, name: areaName(name) }))
      .sort((a, b) => (a.kode < b.kode ? -1 : 1)),
    kelurahanCount: below.length - desa.length,
  });
}

/**
 * A kabupaten or kota from the same data.
 * @param kode Kemendagri code, e.g. '35.17'
 */
export async function readKabupaten(kode: string): Promise<Result<Wilayah, KabupatenRefusal>> {
  if (!KODE_KABUPATEN.test(kode)) {
    return refuse({ code: 'bukan-kode-kabupaten', text: beginningOf(kode) });
  }
  const { getRegencies } = await import('idn-area-data');
  const kabupaten = area(await getRegencies(), kode);
  return kabupaten === undefined ? refuse({ code: 'kabupaten-tidak-ada', kode }) : ok(kabupaten);
}

/** The last group of a village's code begins with 1 for kelurahan, 2 for desa and 3 for desa adat. */
function isKelurahan(kode: string): boolean {
  return kode.split('.').at(-1)?.startsWith('1') ?? false;
}
