import type { Temporal } from 'temporal-polyfill';
import { tanggalDi, type Zona, zonaProvinsi } from '../../domain/kalender.ts';
import { profilBerlaku } from '../../domain/profil.ts';
import {
  findOffice,
  insertNationalHolidays,
  insertOffice,
  insertReporters,
  type NewReporter,
  reporterIds,
} from '../../store/office-writes.ts';
import { touchKantor } from '../../store/offices.ts';
import { kodeKabupaten, profilKabupaten } from '../../store/profil-kabupaten.ts';
import type { Tx } from '../../store/tx.ts';
import { liburNasional } from '../kalender/libur-nasional.ts';
import { recordOfficeChange } from '../riwayat-kantor/record-office-change.ts';
import type { DataKecamatan } from './area-data.ts';

/** An office after it was asked for. */
export interface KantorSiap {
  officeId: number;
  /** false: it was there before and nothing was changed. */
  baru: boolean;
}

/** Desa come first in lists, then the units of the office, then the bendahara. */
const URUTAN = { desa: 1, unit: 1_000, bendahara: 2_000 };

/** Kode of the bendahara among an office's reporters. */
export const KODE_BENDAHARA = 'BENDAHARA';

/**
 * Makes the office of a kecamatan with one reporter per desa, the bendahara, and the national holidays of this year
 * and the next, and the days that its kabupaten's rules name. Its seksi and subbagian come with a plan. An office that
 * exists is left as it is.
 * @throws Error when the province lies in none of the three zones (another edition of the area data)
 */
export async function siapkanKantor(
  tx: Tx,
  data: Pick<DataKecamatan, 'provinsi' | 'kabupaten' | 'kecamatan' | 'desa'>,
  now: Temporal.Instant,
): Promise<KantorSiap> {
  const wilayah = data.kecamatan.kode;
  const zona = zonaProvinsi(wilayah);
  if (zona === undefined) throw new Error(`no time zone is known for the province of ${wilayah}`);
  const aturan = await profilKabupaten(tx, kodeKabupaten(wilayah));
  const { jadwal } = profilBerlaku(aturan, tanggalDi(now, zona).toString()).profil;
  const baru = await insertOffice(tx, {
    ...jadwal,
    wilayah,
    nama: data.kecamatan.nama,
    kabupaten: data.kabupaten.nama,
    provinsi: data.provinsi.nama,
    zona,
  });
  const office = await findOffice(tx, wilayah);
  if (office === undefined) throw new Error(`the office of ${wilayah} was not stored`);
  if (baru) {
    await isiKantor(tx, office.id, data.desa, zona, now);
    await recordOfficeChange(
      { tx, now, officeId: office.id, oleh: 'baris_perintah' },
      {
        perihal: 'kantor',
        tindakan: 'tambah',
        objek: data.kecamatan.nama,
        sesudah: { wilayah, desa: data.desa.length },
      },
    );
  }
  return { officeId: office.id, baru };
}

async function isiKantor(
  tx: Tx,
  officeId: number,
  desa: DataKecamatan['desa'],
  zona: Zona,
  now: Temporal.Instant,
): Promise<void> {
  const tahun = tanggalDi(now, zona).year;
  const libur = [...(await liburNasional(tahun)), ...(await liburNasional(tahun + 1))];
  await insertReporters(tx, officeId, [...desa.map(pelaporDesa), bendahara]);
  await insertNationalHolidays(tx, officeId, libur);
  await touchKantor(tx, officeId);
}

function pelaporDesa({ kode, nama }: { kode: string; nama: string }, index: number): NewReporter {
  const urutan = URUTAN.desa + index;
  return { jenis: 'desa', kode, nama: `Desa ${nama.replace(/^Desa /, '')}`, namaPendek: nama, urutan };
}

const bendahara: NewReporter = {
  jenis: 'bendahara',
  kode: KODE_BENDAHARA,
  nama: 'Bendahara Pengeluaran',
  namaPendek: 'Bendahara',
  urutan: URUTAN.bendahara,
};

/** The seksi and subbagian of an office, in the order given; those it has stay as they are. */
export async function tambahUnit(
  tx: Tx,
  officeId: number,
  unit: readonly Pick<NewReporter, 'jenis' | 'kode' | 'nama' | 'namaPendek'>[],
  now: Temporal.Instant,
): Promise<void> {
  const reporters = unit.map(({ jenis, kode, nama, namaPendek }, index) => ({
    jenis,
    kode,
    nama,
    namaPendek,
    urutan: URUTAN.unit + index,
  }));
  const ada = await reporterIds(tx, officeId);
  const baru = reporters.filter(({ kode }) => !ada.has(kode)).map(({ nama }) => nama);
  if (baru.length === 0) return;
  await insertReporters(tx, officeId, reporters);
  await recordOfficeChange(
    { tx, now, officeId, oleh: 'baris_perintah' },
    { perihal: 'unit', tindakan: 'tambah', objek: '', sesudah: { unit: baru } },
  );
  await touchKantor(tx, officeId);
}
