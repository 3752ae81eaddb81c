import { withoutEnd } from '../../domain/linear-text.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { addBukti, addKendala, countBukti } from '../../store/attachments.ts';
import { ensureDraft } from '../../store/drafts.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { bolehMengisi, type IsianRefusal } from './catat-isian.ts';
import type { Lembar } from './lembar.ts';

/** Files that a report may carry (issue Spine, part 2). */
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

async function draftOf(act: TindakanPetugas, lembar: Lembar): Promise<number> {
  const now = new Date(act.now.epochMilliseconds);
  const open = { pelaporId: lembar.pelapor.id, bulan: lembar.bulan, planId: lembar.rencana.id, now };
  return (await ensureDraft(act.tx, open)).reportId;
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
  const reportId = await draftOf(act, lembar);
  const { jumlah, albumDimulai } = await countBukti(act.tx, reportId, berkas.albumId);
  if (jumlah >= BUKTI_MAX) return refuse({ code: 'bukti-penuh', batas: BUKTI_MAX });
  await addBukti(act.tx, {
    reportId,
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
  await addKendala(act.tx, {
    reportId: await draftOf(act, lembar),
    butir: kendala.butir,
    teks: mintaKeputusan ? withoutEnd(teks, /[\s!]/u) : teks,
    mintaKeputusan,
    personId: act.petugas.id,
    now: new Date(act.now.epochMilliseconds),
  });
  return ok(true);
}
