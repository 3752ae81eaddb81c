import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data';
import type { ExampleWilayah } from '../../app/example/read-example.ts';

/** 'KABUPATEN JOMBANG' as people write it: 'Kabupaten Jombang'. */
function titleCase(name: string): string {
  return name.toLowerCase().replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
}

/** The row with a code; its absence means another edition of the package. */
function withCode(rows: { code: string; name: string }[], kode: string): { kode: string; name: string } {
  const row = rows.find(({ code }) => code === kode);
  if (row === undefined) throw new Error(`idn-area-data has no area ${kode}`);
  return { kode, name: row.name === row.name.toUpperCase() ? titleCase(row.name) : row.name };
}

/**
 * A kecamatan of Jawa, its kabupaten, its provinsi and its desa, from idn-area-data.
 * @param kode Kemendagri code of the kecamatan, e.g. '35.17.01'
 */
export async function readWilayah(kode: string): Promise<ExampleWilayah> {
  const [provinces, regencies, districts, villages] = await Promise.all([
    getProvinces(),
    getRegencies(),
    getDistricts(),
    getVillages(),
  ]);
  return {
    sumber: 'idn-area-data 3.1.2 (MIT)',
    provinsi: withCode(provinces, kode.slice(0, 2)),
    kabupaten: withCode(regencies, kode.slice(0, 5)),
    kecamatan: withCode(districts, kode),
    zonaWaktu: 'Asia/Jakarta',
    sebutanZonaWaktu: 'WIB',
    desa: villages
      .filter(({ district_code }) => district_code === kode)
      .map(({ code }) => withCode(villages, code)),
  };
}
