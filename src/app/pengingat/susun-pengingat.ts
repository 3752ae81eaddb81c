import { Temporal } from 'temporal-polyfill';
import { withoutEnd } from '../../domain/linear-text.ts';
import type { OutboxMessage } from '../../store/outbox.ts';
import { reminderPrefix } from '../../store/status-pengingat.ts';
import { bulanTahun, tanggalHari } from '../../text/dates.ts';
import { encodePayload } from '../../text/payload.ts';
import { type Pesan, toTelegram } from '../../text/pesan.ts';
import type { Say } from '../../text/translator.ts';
import { dibukaSampai } from '../realisasi/bulan-terbuka.ts';
import { sebutanPelapor } from '../status/sebutan-pelapor.ts';
import type { KeadaanBulan, KeadaanPelapor } from '../status/susun-keadaan.ts';

/** The button into exactly what is missing of a reporter's month; its handler is the reporting dialogue's. */
export const VERB_ISI = 'lapor.isi';

/** By when, as it stands today: the due date, today itself, or how long a late report is still taken. */
function kalimatBatas(say: Say, { kantor, bulan, jadwal, hariIni }: KeadaanBulan, pelaporId: number): string {
  const batas = tanggalHari(say, jadwal.batas);
  const sisa = Temporal.PlainDate.compare(hariIni, jadwal.batas);
  if (sisa < 0) return say('status-pengingat-batas', { tanggal: batas });
  if (sisa === 0) return say('status-pengingat-batas-hari-ini', { tanggal: batas });
  const lagi = dibukaSampai(kantor, pelaporId, bulan);
  const sampai =
    lagi !== undefined && Temporal.PlainDate.compare(lagi, jadwal.tutup) > 0 ? lagi : jadwal.tutup;
  return say('status-pengingat-batas-lewat', { batas, sampai: tanggalHari(say, sampai) });
}

/** The one item to be opened: the only one missing, or the one for which a complete report was returned. */
function butirDituju({ kelengkapan: { kurang }, dikembalikan }: KeadaanPelapor): string[] {
  if (kurang.length === 0) return dikembalikan?.butir === undefined ? [] : [dikembalikan.butir];
  return kurang.length === 1 && kurang[0] !== undefined ? [kurang[0].kunci] : [];
}

/** The reason of a return without the full stop that the sentence brings itself. */
function alasanKembali({ dikembalikan }: KeadaanPelapor): string {
  return withoutEnd(dikembalikan?.alasan ?? '', /[\s.!]/u) || '-';
}

/**
 * The reminder of one reporter's month, as its officer reads it: how many items are missing, by when, and a button
 * into them. Used by the sekcam's *Ingatkan* and by the scheduled reminders alike.
 */
export function susunPengingat(say: Say, keadaan: KeadaanBulan, satu: KeadaanPelapor): Pesan {
  const { kurang, keadaan: isi } = satu.kelengkapan;
  const siapa = {
    bulan: bulanTahun(say, keadaan.bulan),
    pelapor: sebutanPelapor(satu.pelapor),
    kurang: kurang.length,
  };
  const awal = satu.kelengkapan.lengkap
    ? say('pengingat-dikembalikan', { ...siapa, alasan: alasanKembali(satu) })
    : isi === 'sebagian'
      ? say('status-pengingat-sebagian', siapa)
      : say('status-pengingat-belum', siapa);
  const draf = satu.draf > 0 ? `\n${say('status-pengingat-draf', { draf: satu.draf })}` : '';
  const data = encodePayload(VERB_ISI, [satu.pelapor.id, keadaan.bulan, ...butirDituju(satu)].join('.'));
  return {
    teks: `${awal} ${kalimatBatas(say, keadaan, satu.pelapor.id)}${draf}`,
    tombol: [[{ label: say('status-pengingat-isi'), data }]],
  };
}

/** `sumber` of a reminder that the sekcam's button sent. */
export const SUMBER_MANUAL = 'manual';

/** Who is reminded, of what, on which day, and by which occasion. */
export interface TujuanPengingat {
  personId: number;
  telegramId: number;
  /** `SUMBER_MANUAL`, or the name of a scheduled reminder's slot. */
  sumber: string;
  /** ISO date in the office's zone on which it leaves. */
  tanggal: string;
  dueAt?: Date;
}

/** The reminder as a message that is never written twice for one person, reporter, month, day and occasion. */
export function pesanPengingat(
  say: Say,
  keadaan: KeadaanBulan,
  satu: KeadaanPelapor,
  tujuan: TujuanPengingat,
): OutboxMessage {
  const { telegramId, dueAt } = tujuan;
  return {
    chatId: telegramId,
    method: 'sendMessage',
    payload: { chat_id: telegramId, ...toTelegram(susunPengingat(say, keadaan, satu)) },
    jenis: 'pengingat',
    uniqueKey: kunciPengingat(keadaan, satu, tujuan),
    dueAt,
  };
}

/** uniqueKey of a reminder; begins with `reminderPrefix`, by which it is taken back once nothing is missing. */
export function kunciPengingat(
  keadaan: KeadaanBulan,
  satu: KeadaanPelapor,
  { personId, sumber, tanggal }: TujuanPengingat,
): string {
  return `${reminderPrefix(satu.pelapor.id, keadaan.bulan)}${tanggal}:${sumber}:${personId}`;
}
