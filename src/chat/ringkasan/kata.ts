import { Temporal } from 'temporal-polyfill';
import type { KeadaanBulan, KeadaanPelapor } from '../../app/status/susun-keadaan.ts';
import type { Cakupan, Uang } from '../../domain/progres-figur.ts';
import { tanggalBulan, tanggalPukul } from '../../text/dates.ts';
import type { Say } from '../../text/translator.ts';

/** The shape that stands for a reporter's month, never by colour alone. */
export function tanda(satu: KeadaanPelapor | undefined): string {
  if (satu === undefined) return '–';
  if (satu.status === 'dikembalikan') return '■';
  if (!satu.kelengkapan.lengkap) return satu.kelengkapan.keadaan === 'kosong' ? '▲' : '△';
  return satu.status === 'diajukan' ? '●' : '✔';
}

/** Names in a row, cut after `paling` with how many more there are. */
export function deretNama(say: Say, nama: readonly string[], paling = 12): string {
  if (nama.length <= paling) return nama.join(', ');
  return say('status-nama-lagi', { nama: nama.slice(0, paling).join(', '), lagi: nama.length - paling });
}

/** `dari 22 dari 27 sub kegiatan`. */
export function cakupanSub(say: Say, { dari, total }: Cakupan): string {
  return say('status-cakupan', { dari, total });
}

/** What serapan rests on, with how many of those did not report every month. */
export function cakupanUang(say: Say, { cakupan, adaBulanKosong }: Uang): string {
  const sub = cakupanSub(say, cakupan);
  return adaBulanKosong === 0 ? sub : say('status-bulan-kosong', { sub, jumlah: adaBulanKosong });
}

/** What pagu is: `pagu indikatif Renstra` until a DPA is in force. */
export function labelPagu(say: Say, jenis: Uang['jenisPagu']): string {
  return say(`status-pagu-${jenis ?? 'kosong'}`);
}

/** The due date as a headline says it: today, still to come, past, or closed. */
export function sebutanBatas(say: Say, { jadwal, hariIni, statusBulan }: KeadaanBulan): string {
  const batas = tanggalBulan(say, jadwal.batas);
  if (statusBulan === 'tutup') return say('status-batas-tutup', { tanggal: tanggalBulan(say, jadwal.tutup) });
  if (statusBulan === 'lewat_batas') return say('status-batas-lewat', { tanggal: batas });
  if (hariIni.equals(jadwal.batas)) return say('status-batas-hari-ini', { tanggal: batas });
  return say('status-batas', { tanggal: batas });
}

/** `1 April 2026, 07.31 WIB` of an ISO instant, in the office's zone. */
export function saat(say: Say, { kantor }: Pick<KeadaanBulan, 'kantor'>, at: string): string {
  return tanggalPukul(say, Temporal.Instant.from(at).toZonedDateTimeISO(kantor.zona));
}

/** Lines of a text; undefined ones are left out. */
export function baris(...lines: (string | undefined)[]): string {
  return lines.filter((line) => line !== undefined).join('\n');
}
