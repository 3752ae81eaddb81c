import type { Month } from '../../domain/kalender/month.ts';
import type { Zone } from '../../domain/kalender/zone.ts';
import type { DefaultSchedule } from '../../domain/kantor/profil.ts';
import type { Reporter } from '../../domain/rencana/plan.ts';
import { dateColumn } from '../database/iso-date.ts';
import type { Tx } from '../database/tx.ts';

/** An office to be made; what is not named begins with the schema's defaults. */
export interface NewOffice extends Partial<DefaultSchedule> {
  /** Kemendagri code of the kecamatan, e.g. 35.17.01 */
  wilayah: string;
  name: string;
  kabupaten: string;
  provinsi: string;
  zone: Zone;
}

/** A reporter unit to be made. */
export interface NewReporter extends Pick<Reporter, 'kind' | 'kode' | 'name' | 'namaPendek'> {
  /** Place in lists shown to people, ascending. */
  order: number;
}

/** The office of a kecamatan, or undefined. */
export async function findOffice(
  tx: Tx,
  wilayah: string,
): Promise<{ id: number; wilayah: string; name: string } | undefined> {
  const row = await tx.office.findUnique({
    where: { wilayah },
    select: { id: true, wilayah: true, name: true },
  });
  return row ?? undefined;
}

/**
 * Makes an office unless its kecamatan has one.
 * @returns whether it was made now
 */
export async function insertOffice(tx: Tx, office: NewOffice): Promise<boolean> {
  const { count } = await tx.office.createMany({ data: [office], skipDuplicates: true });
  return count === 1;
}

/**
 * Makes the reporter units whose code the office does not have yet; the others stay as they are.
 * @returns how many were made; the caller calls `touchOffice`
 */
export async function insertReporters(
  tx: Tx,
  officeId: number,
  reporters: readonly NewReporter[],
): Promise<number> {
  const data = reporters.map((reporter) => ({ ...reporter, officeId }));
  const { count } = await tx.reporterUnit.createMany({ data, skipDuplicates: true });
  return count;
}

/** Ids of an office's reporter units by their code. */
export async function reporterIds(tx: Tx, officeId: number): Promise<Map<string, number>> {
  const rows = await tx.reporterUnit.findMany({ where: { officeId }, select: { id: true, kode: true } });
  return new Map(rows.map(({ id, kode }) => [kode, id]));
}

/**
 * Writes national holidays; a day that somebody of the office set already stays as it was set.
 * @param holidays ISO dates; the caller calls `touchOffice`
 * @returns how many days were not on the list yet
 */
export async function insertNationalHolidays(
  tx: Tx,
  officeId: number,
  holidays: readonly { date: string; name: string }[],
): Promise<number> {
  const byDay = new Map(holidays.map((holiday) => [holiday.date, holiday]));
  const data = [...byDay.values()].map(({ date, name }) => ({
    officeId,
    date: dateColumn(date),
    name,
    source: 'nasional',
    holiday: true,
  }));
  const { count } = await tx.holiday.createMany({ data, skipDuplicates: true });
  return count;
}

/** Sets the first month that an office is asked for; the caller calls `touchOffice`. */
export async function setStartMonth(tx: Tx, officeId: number, startMonth: Month): Promise<void> {
  await tx.office.update({ where: { id: officeId }, data: { startMonth } });
}
