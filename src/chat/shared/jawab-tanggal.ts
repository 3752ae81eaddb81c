import type { Temporal } from 'temporal-polyfill';
import { parseTanggalDepan } from '../../domain/tanggal-depan.ts';
import { tanggal } from '../../text/dates.ts';
import { encodePayload } from '../../text/payload.ts';
import type { Tombol } from '../../text/pesan.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Masukan } from './masukan.ts';
import type { Turn } from './turn.ts';

/** Buttons with dates that are likely; their id is the ISO date, read by the dialogue that waits. */
export function tombolTanggal(turn: Turn, verb: string, dates: readonly Temporal.PlainDate[]): Tombol[] {
  return dates.map((date) => ({
    label: tanggal(turn.say, date),
    data: encodePayload(verb, date.toString()),
  }));
}

/**
 * Reads the answer to a question for a date from today on: typed, or one of its buttons.
 * @returns undefined, having said what to type, when it is none; the same step keeps waiting
 */
export function jawabTanggalDepan(
  turn: Turn,
  masukan: Masukan,
  verb: string,
  hariIni: Temporal.PlainDate,
): Temporal.PlainDate | undefined {
  const teks = teksJawaban(masukan, verb);
  if (teks === undefined) {
    if (masukan.jenis === 'ketuk') turn.toast(turn.say('button-expired'));
    else turn.balas({ teks: turn.say('ketik-tanggal') });
    return undefined;
  }
  const read = parseTanggalDepan(teks, hariIni);
  if (read.ok) return read.value;
  turn.balas({ teks: sayRefusal(turn.say, read.refusal) });
  return undefined;
}

/** What was typed, or what a button of this verb stands for. */
export function teksJawaban(masukan: Masukan, verb?: string): string | undefined {
  if (masukan.jenis === 'teks') return masukan.teks;
  if (masukan.jenis !== 'ketuk' || verb === undefined || masukan.payload?.verb !== verb) return undefined;
  return masukan.payload.id;
}
