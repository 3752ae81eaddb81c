import {
  ambilGiliran,
  type BuktiMenunggu,
  catatBukti,
  type HasilBukti,
  lepasPeriksa,
  masihMenunggu,
  mulaiPeriksa,
  tundaBukti,
} from '../app/bukti/antrian-bukti.ts';
import { hasilBukti } from '../app/bukti/periksa-berkas.ts';
import { READ_TRIES } from '../app/decode/task.ts';
import type { Runtime } from '../runtime.ts';
import { TRIES, unduh } from './download-file.ts';
import { createFetcher, type Fetcher } from './fetcher.ts';

/** An album comes as several updates: its files are fetched when nothing new has come for so long, in milliseconds. */
export const DIAM_MS = 1000;

/** Photos and PDFs of so many offices are decoded side by side. */
const LANES = 2;

/** What came of a file; `tunda` to be tried again later, `lepas` to be left to whoever runs next. */
type Nasib = HasilBukti | 'tunda' | 'lepas';

/** The one that fetches photos and PDFs in this process. */
export function createBuktiFetcher(runtime: Runtime, token: string, apiRoot: string): Fetcher {
  const { database, api, clock, log, say, decode } = runtime;
  const now = () => new Date(clock.now().epochMilliseconds);

  async function judge({ id, nama }: BuktiMenunggu, isi: Uint8Array, signal: AbortSignal): Promise<Nasib> {
    const tries = await mulaiPeriksa(database, id);
    if (tries === undefined) return 'lepas';
    const dinilai = await decode({ kind: 'evidence' }, isi, { signal });
    if ('gagal' in dinilai) {
      if (dinilai.gagal === 'berhenti') return 'lepas';
      if (dinilai.gagal === 'mati' && tries < READ_TRIES) return 'tunda';
    }
    return hasilBukti(nama, isi, dinilai, now());
  }

  async function fetchOne(bukti: BuktiMenunggu, signal: AbortSignal): Promise<Nasib> {
    const { id, attempts, readAttempts } = bukti;
    // Begun so often without an end, be it that this program ended with it.
    if (readAttempts >= READ_TRIES) return { alasan: 'gagal' };
    const unduhan = await unduh({ api, token, apiRoot, signal }, bukti.telegramFileId);
    if ('isi' in unduhan) return await judge(bukti, unduhan.isi, signal);
    if ('alasan' in unduhan) return unduhan;
    log.warn('a file could not be fetched', { bukti: id, attempts, reason: unduhan.ulang });
    return attempts >= TRIES ? { alasan: 'ambil' } : 'tunda';
  }

  async function kerjakan(bukti: BuktiMenunggu, signal: AbortSignal): Promise<void> {
    const hasil = await fetchOne(bukti, signal);
    if (hasil === 'tunda') await tundaBukti(database, bukti.id, 2 ** bukti.attempts);
    else if (hasil === 'lepas') await lepasPeriksa(database, bukti.id);
    else await catatBukti(database, bukti, hasil, { now: now(), say });
  }

  return createFetcher(
    {
      apa: 'bukti',
      diamMs: DIAM_MS,
      lanes: LANES,
      ambil: (diamMs, giliran) => ambilGiliran(database, now(), diamMs, giliran),
      kerjakan,
      masihMenunggu: () => masihMenunggu(database),
    },
    log,
  );
}
