import { Temporal } from 'temporal-polyfill';
import type { TanyaTanggal } from '../../app/realisasi/pertanyaan.ts';
import { yearMonthOf } from '../../domain/bulan.ts';
import { parseTanggal } from '../../domain/tanggal.ts';
import { tanggalBulan, tanggalPendek } from '../../text/dates.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { hariIni, type Turn } from '../shared/turn.ts';
import { butirDari, rekam, tanyaButir, tempatButir } from './alur.ts';
import type { Meja } from './lembar-turn.ts';
import { DIALOG_LAPOR } from './nama.ts';
import { tombolButir } from './tampil-pertanyaan.ts';

/** "sudah" typed instead of pressed. */
export const SUDAH = /^(sudah|selesai|ya|sdh)[.!]?$/i;
const BELUM = /^(belum|blm|tidak)[.!]?$/i;

/** Asks for the day on which something was done. */
export function ajukanTanggal(turn: Turn, { lembar }: Meja, tanya: TanyaTanggal): void {
  const today = hariIni(turn.now, lembar.kantor);
  const tenggat = tanya.tenggat === undefined ? undefined : Temporal.PlainDate.from(tanya.tenggat);
  const choices = [
    ...(tenggat && Temporal.PlainDate.compare(tenggat, today) <= 0
      ? [tombolButir(lembar, tanya.butir.kunci, `tgl-${tenggat.toString()}`, tanggalBulan(turn.say, tenggat))]
      : []),
    tombolButir(
      lembar,
      tanya.butir.kunci,
      `tgl-${today.toString()}`,
      turn.say('lapor-hari-ini', { tanggal: tanggalPendek(turn.say, today) }),
    ),
  ];
  turn.balas({ teks: turn.say('lapor-tanya-hari'), tombol: [choices] });
  turn.tunggu({
    dialog: DIALOG_LAPOR,
    langkah: 'tanggal',
    args: tempatButir(lembar, tanya.butir),
  });
}

/** Reads a date, or the words sudah and belum, where a dated event was asked. */
export async function catatTanggal(turn: Turn, meja: Meja, tanya: TanyaTanggal, teks: string): Promise<void> {
  if (SUDAH.test(teks.trim())) return ajukanTanggal(turn, meja, tanya);
  if (BELUM.test(teks.trim())) return await rekam(turn, meja, tanya.butir, { keadaan: 'belum', anomali: [] });
  await rekamTanggal(turn, meja, tanya, teks);
}

/** Records a date that was typed or pressed; a refusal says what to type and keeps waiting. */
export async function rekamTanggal(turn: Turn, meja: Meja, tanya: TanyaTanggal, teks: string): Promise<void> {
  const parsed = parseTanggal(teks, {
    bulan: yearMonthOf(meja.lembar.bulan),
    hariIni: hariIni(turn.now, meja.lembar.kantor),
  });
  if (parsed.ok) {
    return await rekam(turn, meja, tanya.butir, {
      keadaan: 'tanggal',
      tanggal: parsed.value.toString(),
      anomali: [],
    });
  }
  const lama = parsed.refusal.code === 'tanggal-terlalu-lama' ? parsed.refusal.dibaca : undefined;
  turn.balas({
    teks: sayRefusal(turn.say, parsed.refusal),
    tombol: lama && [
      [
        tombolButir(
          meja.lembar,
          tanya.butir.kunci,
          `lama-${lama.toString()}`,
          turn.say('lapor-tanggal-lama'),
        ),
      ],
    ],
  });
}

/** The dated question behind an item, or undefined when the item is none. */
export function tanyaTanggal(turn: Turn, meja: Meja, kunci: string): TanyaTanggal | undefined {
  const butir = butirDari(meja, kunci);
  const tanya = butir && tanyaButir(turn, meja.lembar, butir);
  return tanya?.jenis === 'tanggal' ? tanya : undefined;
}
