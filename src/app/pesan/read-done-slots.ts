import type { Temporal } from 'temporal-polyfill';
import { asDate } from '../../domain/kalender/instant.ts';
import type { Office } from '../../domain/kantor/office.ts';
import type { Database } from '../../store/database/client.ts';
import { listOffices } from '../../store/kantor/offices.ts';
import { doneRuns, noteOnce } from '../../store/pesan/job-runs.ts';
import type { OfficeCache } from '../kantor/office-cache.ts';

/** Beginning of the key under which an office's first tick is noted. */
export const START = 'mulai|';

/** An office that the jobs are to serve: not read yet, since one that cannot be read must not stop the others. */
export interface ServedOffice {
  id: number;
  wilayah: string;
  /** The office as it is now, from the cache where its version has not changed. @throws when it cannot be read */
  read(): Promise<Office>;
}

/** Every office, each to be read apart. */
export async function allOffices({ prisma }: Database, cache: OfficeCache): Promise<ServedOffice[]> {
  const rows = await listOffices(prisma);
  return rows.map(({ id, version, wilayah }) => ({
    id,
    wilayah,
    read: () => cache.get(prisma, id, version),
  }));
}

/** What has been done of a list of slots, and since when each office is served. */
export interface DoneSlots {
  finished(key: string): boolean;
  /** The first tick that knew the office; undefined when this is the first. */
  start(officeId: number): Date | undefined;
}

/** Reads which slots are done; one round trip. */
export async function readDoneSlots(
  { prisma }: Database,
  officeIds: readonly number[],
  keys: readonly string[],
): Promise<DoneSlots> {
  const done = await doneRuns(prisma, [...keys, ...officeIds.map((id) => `${START}${id}`)]);
  return { finished: (key) => done.has(key), start: (officeId) => done.get(`${START}${officeId}`) };
}

/** Notes that an office is served from now on: slots of the days before were never missed. */
export async function recordStart(
  { prisma }: Database,
  officeId: number,
  worker: string,
  now: Temporal.Instant,
): Promise<void> {
  await noteOnce(prisma, `${START}${officeId}`, worker, asDate(now));
}
