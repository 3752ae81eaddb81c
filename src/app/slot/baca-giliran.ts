import type { Temporal } from 'temporal-polyfill';
import type { Kantor } from '../../domain/kantor.ts';
import type { Database } from '../../store/client.ts';
import { doneRuns, noteOnce } from '../../store/job-runs.ts';
import { listKantor } from '../../store/offices.ts';
import type { KantorCache } from '../kantor/kantor-cache.ts';

/** Beginning of the key under which an office's first tick is noted. */
export const MULAI = 'mulai|';

/** An office that the jobs are to serve: not read yet, since one that cannot be read must not stop the others. */
export interface KantorDilayani {
  id: number;
  wilayah: string;
  /** The office as it is now, from the cache where its version has not changed. @throws when it cannot be read */
  baca(): Promise<Kantor>;
}

/** Every office, each to be read apart. */
export async function semuaKantor({ prisma }: Database, cache: KantorCache): Promise<KantorDilayani[]> {
  const rows = await listKantor(prisma);
  return rows.map(({ id, versi, wilayah }) => ({ id, wilayah, baca: () => cache.get(prisma, id, versi) }));
}

/** What has been done of a list of slots, and since when each office is served. */
export interface Giliran {
  selesai(key: string): boolean;
  /** The first tick that knew the office; undefined when this is the first. */
  mulai(officeId: number): Date | undefined;
}

/** Reads which slots are done; one round trip. */
export async function bacaGiliran(
  { prisma }: Database,
  officeIds: readonly number[],
  keys: readonly string[],
): Promise<Giliran> {
  const done = await doneRuns(prisma, [...keys, ...officeIds.map((id) => `${MULAI}${id}`)]);
  return { selesai: (key) => done.has(key), mulai: (officeId) => done.get(`${MULAI}${officeId}`) };
}

/** Notes that an office is served from now on: slots of the days before were never missed. */
export async function catatMulai(
  { prisma }: Database,
  officeId: number,
  worker: string,
  now: Temporal.Instant,
): Promise<void> {
  await noteOnce(prisma, `${MULAI}${officeId}`, worker, new Date(now.epochMilliseconds));
}
