import type { StatusLaporan } from '../../domain/rencana.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { openCorrection } from '../../store/drafts.ts';
import { claimReport } from '../../store/report-lock.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { belumDisetujui, bolehMengisi, type IsianRefusal } from './catat-isian.ts';
import type { Lembar } from './lembar.ts';
import { latestChange } from './meanwhile.ts';

export type UbahRefusal =
  | IsianRefusal
  | { code: 'belum-terkirim' }
  | { code: 'alasan-ubah-kosong' }
  /** Sent again, verified, returned or opened for correction since the reason was asked: what, by whom and when. */
  | { code: 'ubah-berubah'; apa: string; oleh: string; waktu: string };

/** The sent report that a correction is of, as the person saw it. */
export interface UbahDilihat {
  revisi: number;
  status: StatusLaporan;
}

/** Whether a sent report can be corrected: it was sent, and nobody approved it yet. */
export function bisaDiubah(
  act: Pick<TindakanPetugas, 'say' | 'petugas' | 'kantor'>,
  lembar: Lembar,
): Result<true, UbahRefusal> {
  if (!lembar.work?.revisi) return refuse({ code: 'belum-terkirim' });
  return belumDisetujui(act, lembar);
}

/**
 * Opens a correction of a sent report, with its reason; answers of a draft that was open stay in it. Nothing changes
 * for readers before it is sent. A correction that is open already keeps its own reason.
 * @param dilihat the report when its reason was asked for; undefined takes it as it is
 */
export async function mulaiUbah(
  act: TindakanPetugas,
  lembar: Lembar,
  alasan: string,
  dilihat?: UbahDilihat,
): Promise<Result<true, UbahRefusal>> {
  const allowed = bolehMengisi(act, lembar);
  if (!allowed.ok) return allowed;
  const possible = bisaDiubah(act, lembar);
  if (!possible.ok) return possible;
  const { work } = lembar;
  const teks = alasan.trim().slice(0, 500);
  if (teks === '') return refuse({ code: 'alasan-ubah-kosong' });
  const sama = dilihat === undefined || (dilihat.revisi === work?.revisi && dilihat.status === work.status);
  if (work === undefined || work.draft?.jenis === 'ubah' || !sama) return refuse(berubah(act, lembar));
  const report = await claimReport(act.tx, work);
  if (report === undefined) return refuse({ code: 'draf-berubah' });
  const now = new Date(act.now.epochMilliseconds);
  await openCorrection(report, { personId: act.petugas.id, now, alasan: teks });
  return ok(true);
}

function berubah(act: TindakanPetugas, lembar: Lembar): UbahRefusal {
  const last = latestChange(act, lembar);
  if (last === undefined) return { code: 'draf-berubah' };
  const { apa, oleh, waktu } = last;
  return { code: 'ubah-berubah', apa, oleh, waktu };
}
