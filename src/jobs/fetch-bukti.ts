import { buktiOutcome } from '../app/bukti/bukti-outcome.ts';
import {
  type BuktiOutcome,
  beginCheck,
  hasWaitingBukti,
  leaveCheck,
  postponeBuktiFile,
  recordBukti,
  takeNextBukti,
  type WaitingBukti,
} from '../app/bukti/bukti-queue.ts';
import { READ_TRIES } from '../app/decode/task.ts';
import { asDate } from '../domain/kalender/instant.ts';
import type { Runtime } from '../runtime.ts';
import { download, TRIES } from './download-file.ts';
import { createFetcher, type Fetcher } from './fetcher.ts';

/** An album comes as several updates: its files are fetched when nothing new has come for so long, in milliseconds. */
export const ALBUM_QUIET_MS = 1000;

/** Photos and PDFs of so many offices are decoded side by side. */
const LANES = 2;

/** What came of a file; `tunda` to be tried again later, `lepas` to be left to whoever runs next. */
type Fate = BuktiOutcome | 'tunda' | 'lepas';

/** The one that fetches photos and PDFs in this process. */
export function createBuktiFetcher(runtime: Runtime, token: string, apiRoot: string): Fetcher {
  const { database, api, clock, log, say, decode } = runtime;
  const now = () => asDate(clock.now());

  async function judge({ id, name }: WaitingBukti, content: Uint8Array, signal: AbortSignal): Promise<Fate> {
    const tries = await beginCheck(database, id);
    if (tries === undefined) return 'lepas';
    const judged = await decode({ kind: 'evidence' }, content, { signal });
    if ('failed' in judged) {
      if (judged.failed === 'berhenti') return 'lepas';
      if (judged.failed === 'mati' && tries < READ_TRIES) return 'tunda';
    }
    return buktiOutcome(name, content, judged, now());
  }

  async function fetchOne(bukti: WaitingBukti, signal: AbortSignal): Promise<Fate> {
    const { id, attempts, readAttempts } = bukti;
    // Begun so often without an end, be it that this program ended with it.
    if (readAttempts >= READ_TRIES) return { reason: 'gagal' };
    const downloaded = await download({ api, token, apiRoot, signal }, bukti.telegramFileId);
    if ('content' in downloaded) return await judge(bukti, downloaded.content, signal);
    if ('reason' in downloaded) return downloaded;
    log.warn('a file could not be fetched', { bukti: id, attempts, reason: downloaded.retry });
    return attempts >= TRIES ? { reason: 'ambil' } : 'tunda';
  }

  async function perform(bukti: WaitingBukti, signal: AbortSignal): Promise<void> {
    const outcome = await fetchOne(bukti, signal);
    if (outcome === 'tunda') await postponeBuktiFile(database, bukti.id, 2 ** bukti.attempts);
    else if (outcome === 'lepas') await leaveCheck(database, bukti.id);
    else await recordBukti(database, bukti, outcome, { now: now(), say });
  }

  return createFetcher(
    {
      what: 'bukti',
      quietMs: ALBUM_QUIET_MS,
      lanes: LANES,
      take: (quietMs, turn) => takeNextBukti(database, now(), quietMs, turn),
      perform,
      hasWaitingBukti: () => hasWaitingBukti(database),
    },
    log,
  );
}
