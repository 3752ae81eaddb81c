import { ok, type Result, refuse } from '../../domain/result.ts';
import { statusSetelah } from '../../domain/verifikasi.ts';
import { ensureDraft } from '../../store/drafts.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { bolehMengisi, type IsianRefusal } from './catat-isian.ts';
import type { Lembar } from './lembar.ts';

export type UbahRefusal =
  | IsianRefusal
  | { code: 'belum-terkirim' }
  | { code: 'sudah-disetujui' }
  | { code: 'alasan-ubah-kosong' };

/** Whether a sent report can be corrected: it was sent, and nobody approved it yet. */
export function bisaDiubah(lembar: Lembar): Result<true, UbahRefusal> {
  if (!lembar.work?.revisi) return refuse({ code: 'belum-terkirim' });
  if (statusSetelah(lembar.work.status, 'ajukan') === undefined) return refuse({ code: 'sudah-disetujui' });
  return ok(true);
}

/**
 * Opens a correction of a sent report, with its reason; answers of a draft that was open stay in it. Nothing changes
 * for readers before it is sent.
 */
export async function mulaiUbah(
  act: TindakanPetugas,
  lembar: Lembar,
  alasan: string,
): Promise<Result<true, UbahRefusal>> {
  const allowed = bolehMengisi(act, lembar);
  if (!allowed.ok) return allowed;
  const possible = bisaDiubah(lembar);
  if (!possible.ok) return possible;
  const teks = alasan.trim().slice(0, 500);
  if (teks === '') return refuse({ code: 'alasan-ubah-kosong' });
  await ensureDraft(
    act.tx,
    {
      pelaporId: lembar.pelapor.id,
      bulan: lembar.bulan,
      planId: lembar.rencana.id,
      now: new Date(act.now.epochMilliseconds),
    },
    { alasan: teks },
  );
  return ok(true);
}
