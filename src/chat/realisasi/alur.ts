import type { Isian } from '../../app/realisasi/lembar.ts';
import { butirKurang, butirLembar, type Lembar } from '../../app/realisasi/lembar.ts';
import { catatIsian } from '../../app/realisasi/catat-isian.ts';
import { dilihatPada, type Pertanyaan, pertanyaan } from '../../app/realisasi/pertanyaan.ts';
import type { Butir } from '../../domain/butir.ts';
import type { DraftAnswerInput } from '../../store/drafts.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { hariIni, type Turn } from '../shared/turn.ts';
import { type Gema, gemaIsian } from './gema.ts';
import { isiIsian, namaLengkapButir } from './kata.ts';
import type { Meja } from './lembar-turn.ts';
import { DIALOG_LAPOR } from './nama.ts';
import { tampilPertanyaan } from './tampil-pertanyaan.ts';
import { tampilRingkasan } from './tampil-ringkasan.ts';

/** The question about an item as of today. */
export function tanyaButir(turn: Turn, lembar: Lembar, butir: Butir): Pertanyaan {
  return pertanyaan(lembar, butir, hariIni(turn.now, lembar.kantor).toString());
}

/** Asks one item and waits for a figure. */
export function ajukanButir(
  turn: Turn,
  { lembar }: Meja,
  butir: Butir,
  options: { gema?: Gema; beda?: boolean } = {},
): void {
  const tanya = tanyaButir(turn, lembar, butir);
  turn.balas(tampilPertanyaan(turn.say, lembar, tanya, options));
  const args = { p: lembar.pelapor.id, b: lembar.bulan, k: butir.kunci, ...(options.beda && { beda: true }) };
  turn.tunggu({ dialog: DIALOG_LAPOR, langkah: 'butir', args });
}

/** Shows what would be sent and waits for Kirim, as a button or as a word. */
export function ajukanRingkasan(turn: Turn, { lembar }: Meja, gema?: Gema): void {
  turn.balas(tampilRingkasan(turn.say, lembar, gema));
  turn.tunggu({ dialog: DIALOG_LAPOR, langkah: 'ringkasan', args: { p: lembar.pelapor.id, b: lembar.bulan } });
}

/**
 * The next item to ask: after the given one, whatever is missing; then, from the start, what was never shown. So an
 * item that was passed over comes back when the report is taken up again, but not at the end of the same round.
 */
function berikut(lembar: Lembar, setelah?: string): Butir | undefined {
  const missing = new Set(butirKurang(lembar));
  if (setelah === undefined) return lembar.butir.find((one) => missing.has(one));
  const after = lembar.butir.slice(lembar.butir.findIndex((one) => one.kunci === setelah) + 1);
  return after.find((one) => missing.has(one)) ?? lembar.butir.find((one) => !lembar.isian.has(one.kunci));
}

/** Goes on with what is missing, or to the summary when nothing is. */
export function lanjutkan(turn: Turn, meja: Meja, options: { gema?: Gema; setelah?: string } = {}): void {
  const next = berikut(meja.lembar, options.setelah);
  if (next === undefined) ajukanRingkasan(turn, meja, options.gema);
  else ajukanButir(turn, meja, next, { gema: options.gema });
}

/** Another operator answered this item since this person last saw it. */
export function diisiOrangLain(turn: Turn, lembar: Lembar, kunci: string): Isian | undefined {
  const isian = lembar.isian.get(kunci);
  const other = isian?.draf && isian.keadaan !== 'lewati' && isian.enteredById !== turn.petugas?.id;
  return other ? isian : undefined;
}

/** Says what somebody else recorded meanwhile and asks again; what was typed here is said too, so it is not lost. */
export function kabarkanBentrok(turn: Turn, meja: Meja, butir: Butir, ketikan: string): void {
  const { lembar } = meja;
  const oleh = lembar.work?.draft?.answers.find((one) => one.butir === butir.kunci)?.enteredBy ?? '';
  const teks = turn.say('lapor-bentrok', {
    oleh,
    butir: namaLengkapButir(turn.say, lembar, butir),
    isi: isiIsian(turn.say, lembar, butir, lembar.isian.get(butir.kunci)),
    ketikan,
  });
  ajukanButir(turn, meja, butir, { gema: { teks } });
}

/** Records an answer and goes on, with the answer's echo over the next question. */
export async function rekam(turn: Turn, meja: Meja, butir: Butir, answer: Omit<DraftAnswerInput, 'butir'>): Promise<void> {
  const { act, lembar } = meja;
  const tanya = tanyaButir(turn, lembar, butir);
  const saved = await catatIsian(act, lembar, { ...answer, butir: butir.kunci }, {
    versi: lembar.work?.draft?.versi ?? 0,
    dilihat: dilihatPada(tanya),
  });
  if (!saved.ok) {
    turn.balas({ teks: sayRefusal(turn.say, saved.refusal) });
    return;
  }
  const gema = answer.keadaan === 'lewati' ? undefined : { teks: gemaIsian(turn.say, lembar, tanya), kunci: butir.kunci };
  lanjutkan(turn, meja, { gema, setelah: butir.kunci });
}

/** The item behind a key, when this sheet asks it. */
export function butirDari(meja: Meja, kunci: string | undefined): Butir | undefined {
  return kunci === undefined ? undefined : butirLembar(meja.lembar, kunci);
}
