import { withoutEnd } from '../../domain/linear-text.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { statusSetelah } from '../../domain/verifikasi.ts';
import { addBukti, addKendala, countBukti } from '../../store/attachments.ts';
import { ensureDraft } from '../../store/drafts.ts';
import { type LockedReport, lockReport } from '../../store/report-lock.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { bolehMengisi, type IsianRefusal } from './catat-isian.ts';
import type { Lembar } from './lembar.ts';

/** Files that a report may carry (docs/sources.md#doubts). */
export const BUKTI_MAX = 5;
/** What a bot can fetch from Telegram, in bytes. */
const BYTES_MAX = 20 * 1024 * 1024;
/** Characters of one kendala; more than fits one message beside the rest. */
const KENDALA_MAX = 2000;

export type LampiranRefusal =
  | IsianRefusal
  | { code: 'berkas-terlalu-besar'; ukuran: string }
  | { code: 'bukti-penuh'; batas: number }
  | { code: 'kendala-terlalu-panjang'; panjang: number; batas: number };

/**
 * The report with an open draft, locked. An attachment takes the report as it is by then: what others did since it was
 * read is no reason to lose a photo, but one that was approved takes nothing.
 */
async function draftOf(act: TindakanPetugas, lembar: Lembar): Promise<Result<LockedReport, IsianRefusal>> {
  const now = new Date(act.now.epochMilliseconds);
  const { pelapor, bulan, rencana } = lembar;
  const report = await lockReport(act.tx, { pelaporId: pelapor.id, bulan, planId: rencana.id, now });
  if (statusSetelah(report.status, 'ajukan') === undefined) return refuse({ code: 'draf-berubah' });
  await ensureDraft(report, { personId: act.petugas.id, now });
  return ok(report);
}

/**
 * Notes a photo or PDF as evidence; its bytes are fetched and checked after the commit.
 * @returns whether it is the first one of its album: an album is one act and gets one answer
 */
export async function tambahBukti(
  act: TindakanPetugas,
  lembar: Lembar,
  berkas: { fileId: string; nama: string; ukuran?: number; albumId?: string },
): Promise<Result<{ pertama: boolean }, LampiranRefusal>> {
  const allowed = bolehMengisi(act, lembar);
  if (!allowed.ok) return allowed;
  if ((berkas.ukuran ?? 0) > BYTES_MAX) {
    return refuse({
      code: 'berkas-terlalu-besar',
      ukuran: String(Math.round((berkas.ukuran ?? 0) / 1024 / 1024)),
    });
  }
  const report = await draftOf(act, lembar);
  if (!report.ok) return report;
  const { jumlah, albumDimulai } = await countBukti(report.value, berkas.albumId);
  if (jumlah >= BUKTI_MAX) return refuse({ code: 'bukti-penuh', batas: BUKTI_MAX });
  await addBukti(report.value, {
    telegramFileId: berkas.fileId,
    nama: berkas.nama,
    albumId: berkas.albumId,
    personId: act.petugas.id,
    now: new Date(act.now.epochMilliseconds),
  });
  return ok({ pertama: !albumDimulai });
}

/**
 * Notes an obstacle with its follow-up, addressed to items. A text that ends with "!" asks for the camat's decision.
 * A text that is too long is refused, and is still in the officer's chat to be shortened.
 */
export async function tambahKendala(
  act: TindakanPetugas,
  lembar: Lembar,
  kendala: { butir: string[]; teks: string },
): Promise<Result<true, LampiranRefusal>> {
  const allowed = bolehMengisi(act, lembar);
  if (!allowed.ok) return allowed;
  const teks = kendala.teks.trim();
  const panjang = [...teks].length;
  if (panjang > KENDALA_MAX) return refuse({ code: 'kendala-terlalu-panjang', panjang, batas: KENDALA_MAX });
  const mintaKeputusan = teks.endsWith('!');
  const report = await draftOf(act, lembar);
  if (!report.ok) return report;
  await addKendala(report.value, {
    butir: kendala.butir,
    teks: mintaKeputusan ? withoutEnd(teks, /[\s!]/u) : teks,
    mintaKeputusan,
    personId: act.petugas.id,
    now: new Date(act.now.epochMilliseconds),
  });
  return ok(true);
}
