import { Temporal } from 'temporal-polyfill';
import type { TanyaTanggal } from '../../app/realisasi/pertanyaan.ts';
import { yearMonthOf } from '../../domain/bulan.ts';
import { dayPlace, type EventFrame, judgeEventDay } from '../../domain/event-day.ts';
import { readTypedDay } from '../../domain/tanggal.ts';
import { tanggalBulan, tanggalPendek } from '../../text/dates.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { hariIni, type Turn } from '../shared/turn.ts';
import { butirDari, rekam, tanyaButir, tempatButir } from './alur.ts';
import { askWhichDay, sayFuture } from './ask-which-day.ts';
import type { Meja } from './lembar-turn.ts';
import { DIALOG_LAPOR } from './nama.ts';
import { tombolButir } from './tampil-pertanyaan.ts';

/** "sudah" typed instead of pressed. */
export const SUDAH = /^(sudah|selesai|ya|sdh)[.!]?$/i;
const BELUM = /^(belum|blm|tidak)[.!]?$/i;

/** Stands beside a day that a person insisted on although it lies before the event's season. */
const BEFORE_SEASON = 'tanggal-sebelum-masa';

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

/** What a day is judged against at this moment: today in the office's zone, and the event's season. */
export function eventFrame(turn: Turn, { lembar }: Meja, { season }: TanyaTanggal): EventFrame {
  return {
    month: yearMonthOf(lembar.bulan),
    today: hariIni(turn.now, lembar.kantor),
    season: Temporal.PlainDate.from(season),
  };
}

/**
 * Records a day that was typed or pressed, where it can only be this one; a doubtful one is asked with the days that
 * may be meant, and a refusal says what to type and keeps waiting.
 */
export async function rekamTanggal(turn: Turn, meja: Meja, tanya: TanyaTanggal, teks: string): Promise<void> {
  const frame = eventFrame(turn, meja, tanya);
  const typed = readTypedDay(teks, frame.today);
  const judged = typed.ok ? judgeEventDay(typed.value, frame) : typed;
  if (judged.ok) return await rekamHari(turn, meja, tanya, judged.value, []);
  if (judged.refusal.code === 'tanggal-ragu')
    return askWhichDay(turn, meja, tanya, { frame, choices: judged.refusal.choices });
  if (judged.refusal.code === 'tanggal-depan') return sayFuture(turn, meja, tanya, judged.refusal);
  turn.balas({ teks: sayRefusal(turn.say, judged.refusal) });
}

/** Records the day that was chosen among doubtful ones; one that has not come is said to be so and never recorded. */
export async function rekamHariPilihan(
  turn: Turn,
  meja: Meja,
  tanya: TanyaTanggal,
  day: Temporal.PlainDate,
): Promise<void> {
  const place = dayPlace(day, eventFrame(turn, meja, tanya));
  if (place === 'future') return sayFuture(turn, meja, tanya, { code: 'tanggal-depan', dibaca: day });
  await rekamHari(turn, meja, tanya, day, place === 'before-season' ? [BEFORE_SEASON] : []);
}

async function rekamHari(
  turn: Turn,
  meja: Meja,
  { butir }: TanyaTanggal,
  day: Temporal.PlainDate,
  anomali: string[],
): Promise<void> {
  await rekam(turn, meja, butir, { keadaan: 'tanggal', tanggal: day.toString(), anomali });
}

/** The dated question behind an item, or undefined when the item is none. */
export function tanyaTanggal(meja: Meja, kunci: string): TanyaTanggal | undefined {
  const butir = butirDari(meja, kunci);
  const tanya = butir && tanyaButir(meja.lembar, butir);
  return tanya?.jenis === 'tanggal' ? tanya : undefined;
}
