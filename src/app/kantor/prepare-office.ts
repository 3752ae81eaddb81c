import type { Temporal } from 'temporal-polyfill';
import { dateIn, type Zone, zoneOfProvinsi } from '../../domain/kalender/calendar.ts';
import { nationalHolidays } from '../../domain/kalender/national-holidays.ts';
import { profilInForce } from '../../domain/kantor/profil.ts';
import type { Tx } from '../../store/database/tx.ts';
import {
  findOffice,
  insertNationalHolidays,
  insertOffice,
  insertReporters,
  type NewReporter,
  reporterIds,
} from '../../store/kantor/office-writes.ts';
import { touchOffice } from '../../store/kantor/offices.ts';
import { kodeKabupaten, profilKabupaten } from '../../store/kantor/profil-kabupaten.ts';
import { FIRST_ORDER } from '../../store/unit/unit-writes.ts';
import type { DataKecamatan } from './area-data.ts';
import { recordOfficeChange } from './record-office-change.ts';

/** An office after it was asked for. */
export interface PreparedOffice {
  officeId: number;
  /** false: it was there before and nothing was changed. */
  fresh: boolean;
}

/** Kode of the bendahara among an office's reporters. */
export const KODE_BENDAHARA = 'BENDAHARA';

/**
 * Makes the office of a kecamatan with one reporter per desa, the bendahara, and the national holidays of this year
 * and the next, and the days that its kabupaten's rules name. Its seksi and subbagian are added by its kasubbag
 * (`addUnits`). An office that exists is left as it is.
 * @throws Error when the province lies in none of the three zones (another edition of the area data)
 */
export async function prepareOffice(
  tx: Tx,
  data: Pick<DataKecamatan, 'provinsi' | 'kabupaten' | 'kecamatan' | 'desa'>,
  now: Temporal.Instant,
): Promise<PreparedOffice> {
  const wilayah = data.kecamatan.kode;
  const zone = zoneOfProvinsi(wilayah);
  if (zone === undefined) throw new Error(`no time zone is known for the province of ${wilayah}`);
  const rules = await profilKabupaten(tx, kodeKabupaten(wilayah));
  const { schedule } = profilInForce(rules, dateIn(now, zone).toString()).profil;
  const fresh = await insertOffice(tx, {
    ...schedule,
    wilayah,
    name: data.kecamatan.name,
    kabupaten: data.kabupaten.name,
    provinsi: data.provinsi.name,
    zone,
  });
  const office = await findOffice(tx, wilayah);
  if (office === undefined) throw new Error(`the office of ${wilayah} was not stored`);
  if (fresh) {
    await fillOffice(tx, office.id, data.desa, zone, now);
    await recordOfficeChange(
      { tx, now, officeId: office.id, by: 'baris_perintah' },
      {
        subject: 'kantor',
        action: 'tambah',
        object: data.kecamatan.name,
        after: { wilayah, desa: data.desa.length },
      },
    );
  }
  return { officeId: office.id, fresh };
}

async function fillOffice(
  tx: Tx,
  officeId: number,
  desa: DataKecamatan['desa'],
  zone: Zone,
  now: Temporal.Instant,
): Promise<void> {
  const year = dateIn(now, zone).year;
  const holiday = [...(await nationalHolidays(year)), ...(await nationalHolidays(year + 1))];
  await insertReporters(tx, officeId, [...desa.map(desaReporter), bendahara]);
  await insertNationalHolidays(tx, officeId, holiday);
  await touchOffice(tx, officeId);
}

function desaReporter({ kode, name }: { kode: string; name: string }, index: number): NewReporter {
  const order = FIRST_ORDER.desa + index;
  return { kind: 'desa', kode, name: `Desa ${name.replace(/^Desa /, '')}`, namaPendek: name, order };
}

const bendahara: NewReporter = {
  kind: 'bendahara',
  kode: KODE_BENDAHARA,
  name: 'Bendahara Pengeluaran',
  namaPendek: 'Bendahara',
  order: FIRST_ORDER.bendahara,
};

/** The seksi and subbagian of an office, in the order given; those it has stay as they are. */
export async function insertMissingUnits(
  tx: Tx,
  officeId: number,
  unit: readonly Pick<NewReporter, 'kind' | 'kode' | 'name' | 'namaPendek'>[],
  now: Temporal.Instant,
): Promise<void> {
  const reporters = unit.map(({ kind, kode, name, namaPendek }, index) => ({
    kind,
    kode,
    name,
    namaPendek,
    order: FIRST_ORDER.unit + index,
  }));
  const present = await reporterIds(tx, officeId);
  const fresh = reporters.filter(({ kode }) => !present.has(kode)).map(({ name }) => name);
  if (fresh.length === 0) return;
  await insertReporters(tx, officeId, reporters);
  await recordOfficeChange(
    { tx, now, officeId, by: 'baris_perintah' },
    { subject: 'unit', action: 'tambah', object: '', after: { unit: fresh } },
  );
  await touchOffice(tx, officeId);
}
