import { beginningOf } from '../../domain/linear-text.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { areaName, type Wilayah } from './area-data.ts';

/** A kecamatan that was found by its name, with where it lies. */
export interface FoundKecamatan extends Wilayah {
  kabupaten: string;
  provinsi: string;
}

/** More than anybody would read; a longer name finds fewer. */
const SHOWN_MAX = 30;

/** Letters and digits only, so that `Kota Baru`, `kotabaru` and `KOTA-BARU` are one name. */
const lettersOf = (name: string) => name.toLowerCase().replace(/[^\p{L}\d]/gu, '');

/**
 * The kecamatan whose names contain what was typed, those of exactly this name first, then by code; at most 30.
 * Refuses a name that no kecamatan contains, and one without a letter.
 */
export async function findKecamatan(
  name: string,
): Promise<Result<FoundKecamatan[], { code: 'nama-kecamatan-tidak-ada'; text: string }>> {
  const wanted = lettersOf(name);
  const { getDistricts, getProvinces, getRegencies } = await import('idn-area-data');
  const found = (await getDistricts())
    .map(({ code, name }) => ({ code, name, letters: lettersOf(name) }))
    .filter(({ letters }) => wanted !== '' && letters.includes(wanted))
    .sort((a, b) => Number(b.letters === wanted) - Number(a.letters === wanted) || (a.code < b.code ? -1 : 1))
    .slice(0, SHOWN_MAX);
  if (found.length === 0) return refuse({ code: 'nama-kecamatan-tidak-ada', text: beginningOf(name) });
  const [regencies, provinces] = [await getRegencies(), await getProvinces()];
  const nameOf = (rows: readonly { code: string; name: string }[], kode: string) =>
    areaName(rows.find(({ code }) => code === kode)?.name ?? kode);
  return ok(
    found.map(({ code, name }) => ({
      kode: code,
      name: areaName(name),
      kabupaten: nameOf(regencies, code.slice(0, 5)),
      provinsi: nameOf(provinces, code.slice(0, 2)),
    })),
  );
}
