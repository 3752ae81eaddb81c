import {
  adaUnggahanMenunggu,
  ambilUnggahan,
  bacaUnggahan,
  catatUnggahan,
  type HasilUnggahan,
  lepasBaca,
  lihatUnggahan,
  mulaiBaca,
  TAK_TERBACA,
  tundaUnggahan,
  type Unggahan,
  type UnggahanMenunggu,
} from '../app/anggaran/antrian-unggahan.ts';
import { READ_TRIES } from '../app/decode/task.ts';
import { pengabar } from '../app/rencana/catat-rencana.ts';
import type { Runtime } from '../runtime.ts';
import { TRIES, unduh } from './download-file.ts';
import { createFetcher, type Fetcher } from './fetcher.ts';

/** A list comes as one file; a short pause lets the answer to it go first. */
const DIAM_MS = 500;

/** Documents of so many offices are read side by side; each takes up to 700 MB while it lasts. */
const LANES = 2;

/** What came of a file; `tunda` to be tried again later, `lepas` to be left to whoever runs next. */
type Nasib = HasilUnggahan | 'tunda' | 'lepas';

/** The one that fetches lists and plans in this process, and shows what was read. */
export function createUnggahanFetcher(runtime: Runtime, token: string, apiRoot: string): Fetcher {
  const { database, api, clock, log, say, decode } = runtime;
  const jam = () => ({ now: clock.now(), say });

  async function read(unggahan: Unggahan, isi: Uint8Array, signal: AbortSignal): Promise<Nasib> {
    const tries = await mulaiBaca(database, unggahan.id);
    if (tries === undefined) return 'lepas';
    const kabar = pengabar(database, unggahan, jam());
    const { onProgress } = kabar;
    const dibaca = await bacaUnggahan(database, decode, unggahan, isi, { signal, onProgress });
    await kabar.selesai();
    if (!('gagal' in dibaca)) return dibaca.selesai;
    if (dibaca.gagal === 'berhenti') return 'lepas';
    return dibaca.gagal === 'mati' && tries < READ_TRIES ? 'tunda' : { code: TAK_TERBACA[dibaca.gagal] };
  }

  async function fetchOne(
    { id, attempts, readAttempts, telegramFileId }: UnggahanMenunggu,
    unggahan: Unggahan,
    signal: AbortSignal,
  ): Promise<Nasib> {
    // Begun so often without an end, be it that this program ended with it.
    if (readAttempts >= READ_TRIES) return { code: 'dokumen-tak-selesai' };
    const unduhan = await unduh({ api, token, apiRoot, signal }, telegramFileId);
    if ('isi' in unduhan) return await read(unggahan, unduhan.isi, signal);
    if ('alasan' in unduhan && unduhan.alasan === 'besar')
      return { code: unggahan.tujuan === 'rencana' ? 'dokumen-terlalu-besar' : 'daftar-terlalu-besar' };
    if ('alasan' in unduhan) return { code: 'daftar-tak-terambil' };
    log.warn('a list could not be fetched', { unggahan: id, attempts, reason: unduhan.ulang });
    return attempts >= TRIES ? { code: 'daftar-tak-terambil' } : 'tunda';
  }

  async function kerjakan(menunggu: UnggahanMenunggu, signal: AbortSignal): Promise<void> {
    const unggahan = await lihatUnggahan(database, menunggu.id);
    if (unggahan === undefined) return;
    const hasil = await fetchOne(menunggu, unggahan, signal);
    if (hasil === 'tunda') await tundaUnggahan(database, unggahan.id, 2 ** menunggu.attempts);
    else if (hasil === 'lepas') await lepasBaca(database, unggahan.id);
    else await catatUnggahan(database, unggahan, hasil, jam());
  }

  return createFetcher(
    {
      apa: 'unggahan',
      diamMs: DIAM_MS,
      lanes: LANES,
      ambil: (_diamMs, giliran) => ambilUnggahan(database, giliran),
      kerjakan,
      masihMenunggu: () => adaUnggahanMenunggu(database),
    },
    log,
  );
}
