import { READ_TRIES } from '../app/decode/task.ts';
import { progressNotifier } from '../app/rencana/record-plan-upload.ts';
import {
  beginReading,
  giveBackUpload,
  hasWaitingUploads,
  leaveReading,
  readUpload,
  recordUpload,
  takeNextUpload,
  UNREADABLE,
  type Upload,
  type UploadOutcome,
  viewUpload,
  type WaitingUpload,
} from '../app/uploads/upload-queue.ts';
import type { Runtime } from '../runtime.ts';
import { download, TRIES } from './download-file.ts';
import { createFetcher, type Fetcher } from './fetcher.ts';

/** A list comes as one file; a short pause lets the answer to it go first. */
const ALBUM_QUIET_MS = 500;

/** Documents of so many offices are read side by side; each takes up to 700 MB while it lasts. */
const LANES = 2;

/** What came of a file; `tunda` to be tried again later, `lepas` to be left to whoever runs next. */
type Fate = UploadOutcome | 'tunda' | 'lepas';

/** The one that fetches lists and plans in this process, and shows what was read. */
export function createUploadFetcher(runtime: Runtime, token: string, apiRoot: string): Fetcher {
  const { database, api, clock, log, say, decode } = runtime;
  const readClock = () => ({ now: clock.now(), say });

  async function read(upload: Upload, content: Uint8Array, signal: AbortSignal): Promise<Fate> {
    const tries = await beginReading(database, upload.id);
    if (tries === undefined) return 'lepas';
    const notice = progressNotifier(database, upload, readClock());
    const { onProgress } = notice;
    const decoded = await readUpload(database, decode, upload, content, { signal, onProgress });
    await notice.finished();
    if (!('failed' in decoded)) return decoded.finished;
    if (decoded.failed === 'berhenti') return 'lepas';
    return decoded.failed === 'mati' && tries < READ_TRIES ? 'tunda' : { code: UNREADABLE[decoded.failed] };
  }

  async function fetchOne(
    { id, attempts, readAttempts, telegramFileId }: WaitingUpload,
    upload: Upload,
    signal: AbortSignal,
  ): Promise<Fate> {
    // Begun so often without an end, be it that this program ended with it.
    if (readAttempts >= READ_TRIES) return { code: 'dokumen-tak-selesai' };
    const downloaded = await download({ api, token, apiRoot, signal }, telegramFileId);
    if ('content' in downloaded) return await read(upload, downloaded.content, signal);
    if ('reason' in downloaded && downloaded.reason === 'besar')
      return { code: upload.purpose === 'rencana' ? 'dokumen-terlalu-besar' : 'daftar-terlalu-besar' };
    if ('reason' in downloaded) return { code: 'daftar-tak-terambil' };
    log.warn('a list could not be fetched', { upload: id, attempts, reason: downloaded.retry });
    return attempts >= TRIES ? { code: 'daftar-tak-terambil' } : 'tunda';
  }

  async function perform(waiting: WaitingUpload, signal: AbortSignal): Promise<void> {
    const upload = await viewUpload(database, waiting.id);
    if (upload === undefined) return;
    const outcome = await fetchOne(waiting, upload, signal);
    if (outcome === 'tunda') await giveBackUpload(database, upload.id, 2 ** waiting.attempts);
    else if (outcome === 'lepas') await leaveReading(database, upload.id);
    else await recordUpload(database, upload, outcome, readClock());
  }

  return createFetcher(
    {
      what: 'unggahan',
      quietMs: ALBUM_QUIET_MS,
      lanes: LANES,
      take: (_quietMs, turn) => takeNextUpload(database, turn),
      perform,
      hasWaitingBukti: () => hasWaitingUploads(database),
    },
    log,
  );
}
