import { namaButir } from '../../domain/butir.ts';
import { tanggalDi } from '../../domain/kalender.ts';
import { pelaporKantor } from '../../domain/kantor.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { officersOf } from '../../store/status-pengingat.ts';
import type { LaporanTersimpan } from '../../store/verification-report.ts';
import { bulanTahun } from '../../text/dates.ts';
import { encodePayload } from '../../text/payload.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { VERB_ISI } from '../pengingat/susun-pengingat.ts';
import { kabar } from '../petugas/tell-person.ts';
import { butirKantor } from '../status/rencana-bulan.ts';
import { type LangkahRefusal, melangkah } from './langkah-laporan.ts';
import type { LaporanDilihat } from './sidik.ts';

/** Letters of a reason that are kept. */
const ALASAN_PALING_PANJANG = 500;

/** Reasons that can be chosen; `lain` is typed. Sentence: `verif-alasan-<kode>`. */
export const KODE_ALASAN = ['spj', 'bukti', 'jelas', 'bulan'] as const;

export type KembaliRefusal = LangkahRefusal | { code: 'alasan-kosong' };

/** A report that is to go back to its reporter. */
export interface Kembalikan extends LaporanDilihat {
  alasan: string;
  /** Key of the item that the reason is about; the whole report without. */
  butir?: string;
}

/** What became of it. */
export interface Dikembalikan {
  laporan: LaporanTersimpan;
  /** People who were told; 0 when the unit has nobody whom the bot reaches. */
  diberiTahu: number;
}

/**
 * Returns a sent or verified report to its reporter, with the reason. Everybody who reports for the unit gets one
 * message, with a button into the item.
 */
export async function kembalikanLaporan(
  act: TindakanPetugas,
  kembali: Kembalikan,
): Promise<Result<Dikembalikan, KembaliRefusal>> {
  return await mundur(act, kembali, 'kembalikan');
}

/**
 * Opens an approved report again (sekcam, kasubbag), with the reason: its reporter can correct it, also after the
 * month has closed, and is told.
 */
export async function bukaLaporan(
  act: TindakanPetugas,
  kembali: Kembalikan,
): Promise<Result<Dikembalikan, KembaliRefusal>> {
  return await mundur(act, kembali, 'buka');
}

async function mundur(
  act: TindakanPetugas,
  { alasan, ...dilihat }: Kembalikan,
  langkah: 'kembalikan' | 'buka',
): Promise<Result<Dikembalikan, KembaliRefusal>> {
  const teks = [...alasan.trim()].slice(0, ALASAN_PALING_PANJANG).join('');
  if (teks === '') return refuse({ code: 'alasan-kosong' });
  const done = await melangkah(act, { ...dilihat, alasan: teks, langkah });
  if (!done.ok) return done;
  return ok({ laporan: done.value, diberiTahu: await kabari(act, done.value, langkah, teks, dilihat.butir) });
}

async function kabari(
  { tx, say, kirim, kantor, now }: TindakanPetugas,
  { pelaporId, bulan }: LaporanTersimpan,
  langkah: 'kembalikan' | 'buka',
  alasan: string,
  kunci: string | undefined,
): Promise<number> {
  const semua = await officersOf(tx, [pelaporId], tanggalDi(now, kantor.zona).toString());
  const sampai = semua.filter((one) => !one.diblokir);
  const butir = kunci === undefined ? undefined : butirKantor(kantor, kunci);
  const umum = {
    pelapor: pelaporKantor(kantor, pelaporId)?.nama ?? '',
    bulan: bulanTahun(say, bulan),
    alasan,
  };
  const teks =
    langkah === 'buka'
      ? say('verif-kabar-dibuka', umum)
      : butir === undefined
        ? say('verif-kabar-kembali', umum)
        : say('verif-kabar-kembali-butir', { ...umum, butir: namaButir(butir, bulan) });
  const id = [pelaporId, bulan, ...(butir === undefined ? [] : [butir.kunci])].join('.');
  const tombol = [[{ label: say('verif-perbaiki'), data: encodePayload(VERB_ISI, id) }]];
  for (const { telegramId } of sampai) kirim(kabar(telegramId, { teks, tombol }));
  return sampai.length;
}
