import { Temporal } from 'temporal-polyfill';
import { readTypedDay } from '../../domain/tanggal.ts';
import type { Masukan } from '../shared/masukan.ts';
import { hariIni, type Turn } from '../shared/turn.ts';
import { diisiOrangLain } from './alur.ts';
import { typedChoice } from './ask-which-day.ts';
import { jawabTanggal } from './langkah-tanggal.ts';
import { bukaMeja } from './lembar-turn.ts';
import { rekamHariPilihan, tanyaTanggal } from './tanya-hari.ts';
import type { TempatHari } from './tempat.ts';

/**
 * Takes the answer to "which of these days": one of them typed with its year, or the year alone. Anything else typed is
 * a new answer to the item; the buttons work wherever they stand.
 */
export async function jawabHari(turn: Turn, args: TempatHari, masukan: Masukan): Promise<void> {
  if (masukan.jenis !== 'teks') return await jawabTanggal(turn, args, masukan);
  const opened = await bukaMeja(turn, args.p, args.b);
  const tanya = opened.ok ? tanyaTanggal(opened.value, args.k) : undefined;
  if (!opened.ok || tanya === undefined) return await jawabTanggal(turn, args, masukan);
  const typed = readTypedDay(masukan.teks, hariIni(turn.now, opened.value.lembar.kantor));
  const day = typed.ok && typed.value.form === 'date' ? typed.value.date : undefined;
  const chosen = typedChoice(args, masukan.teks, day);
  if (chosen === undefined || diisiOrangLain(turn, opened.value.lembar, args.k, args.s))
    return await jawabTanggal(turn, args, masukan);
  await rekamHariPilihan(turn, opened.value, tanya, Temporal.PlainDate.from(chosen));
}
