import {
  adaUnggahanMenunggu,
  ambilUnggahan,
  catatUnggahan,
  type HasilUnduh,
  tundaUnggahan,
  type UnggahanMenunggu,
} from '../app/anggaran/antrian-unggahan.ts';
import type { Runtime } from '../runtime.ts';
import { TRIES, unduh } from './download-file.ts';
import { createFetcher, type Fetcher } from './fetcher.ts';

/** A list comes as one file; a short pause lets the answer to it go first. */
const DIAM_MS = 500;

/** The one that fetches lists in this process, and shows what was read. */
export function createUnggahanFetcher(runtime: Runtime, token: string, apiRoot: string): Fetcher {
  const { database, api, clock, log, say, bacaDokumen: baca } = runtime;

  /** @returns what came of it, or undefined when it is to be tried again */
  async function fetchOne(unggahan: UnggahanMenunggu, signal: AbortSignal): Promise<HasilUnduh | undefined> {
    const { id, attempts } = unggahan;
    // Claimed so often without an end: reading it is what fails, and would fail for ever.
    if (attempts > TRIES) return { alasan: 'ambil' };
    const unduhan = await unduh({ api, token, apiRoot, signal }, unggahan.telegramFileId);
    if (!('ulang' in unduhan)) return unduhan;
    log.warn('a list could not be fetched', { unggahan: id, attempts, reason: unduhan.ulang });
    return attempts >= TRIES ? { alasan: 'ambil' } : undefined;
  }

  async function satu(_diamMs: number, signal: AbortSignal): Promise<boolean> {
    const unggahan = await ambilUnggahan(database);
    if (unggahan === undefined) return false;
    const unduhan = await fetchOne(unggahan, signal);
    if (unduhan === undefined) await tundaUnggahan(database, unggahan.id, 2 ** unggahan.attempts);
    else await catatUnggahan(database, unggahan, unduhan, { now: clock.now(), say, baca });
    return true;
  }

  const masihMenunggu = () => adaUnggahanMenunggu(database);
  return createFetcher({ apa: 'unggahan', diamMs: DIAM_MS, satu, masihMenunggu }, log);
}
