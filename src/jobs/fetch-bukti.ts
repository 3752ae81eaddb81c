import {
  ambilGiliran,
  type BuktiMenunggu,
  catatBukti,
  type HasilBukti,
  masihMenunggu,
  tundaBukti,
} from '../app/bukti/antrian-bukti.ts';
import { periksaBerkas } from '../app/bukti/periksa-berkas.ts';
import type { Runtime } from '../runtime.ts';
import { TRIES, unduh } from './download-file.ts';
import { createFetcher, type Fetcher } from './fetcher.ts';

/** An album comes as several updates: its files are fetched when nothing new has come for so long, in milliseconds. */
export const DIAM_MS = 1000;

/** The one that fetches photos and PDFs in this process. */
export function createBuktiFetcher(runtime: Runtime, token: string, apiRoot: string): Fetcher {
  const { database, api, clock, log, say } = runtime;
  const now = () => new Date(clock.now().epochMilliseconds);

  /** @returns what came of it, or undefined when it is to be tried again */
  async function fetchOne(bukti: BuktiMenunggu, signal: AbortSignal): Promise<HasilBukti | undefined> {
    const unduhan = await unduh({ api, token, apiRoot, signal }, bukti.telegramFileId);
    if ('isi' in unduhan) return await periksaBerkas(bukti.nama, unduhan.isi, now());
    if ('alasan' in unduhan) return unduhan;
    const { id, attempts } = bukti;
    log.warn('a file could not be fetched', { bukti: id, attempts, reason: unduhan.ulang });
    return attempts >= TRIES ? { alasan: 'ambil' } : undefined;
  }

  async function satu(diamMs: number, signal: AbortSignal): Promise<boolean> {
    const bukti = await ambilGiliran(database, now(), diamMs);
    if (bukti === undefined) return false;
    const hasil = await fetchOne(bukti, signal);
    if (hasil === undefined) await tundaBukti(database, bukti.id, 2 ** bukti.attempts);
    else await catatBukti(database, bukti, hasil, { now: now(), say });
    return true;
  }

  return createFetcher(
    { apa: 'bukti', diamMs: DIAM_MS, satu, masihMenunggu: () => masihMenunggu(database) },
    log,
  );
}
