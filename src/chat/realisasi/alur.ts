import { bolehDiubah, catatIsian } from '../../app/realisasi/catat-isian.ts';
import {
  bukaLembar,
  butirKurang,
  butirLembar,
  type Lembar,
  sidikIsian,
  sudahTerisi,
  versiDraf,
} from '../../app/realisasi/lembar.ts';
import { latestChange } from '../../app/realisasi/meanwhile.ts';
import { dilihatPada, type Pertanyaan, pertanyaan } from '../../app/realisasi/pertanyaan.ts';
import type { Butir } from '../../domain/butir.ts';
import type { DraftAnswerInput } from '../../store/drafts.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Turn } from '../shared/turn.ts';
import { type Gema, gemaIsian } from './gema.ts';
import { isiIsian, namaLengkapButir } from './kata.ts';
import type { Meja } from './lembar-turn.ts';
import { DIALOG_LAPOR } from './nama.ts';
import { tampilPertanyaan } from './tampil-pertanyaan.ts';
import { tampilRingkasan } from './tampil-ringkasan.ts';
import type { TempatButir, TempatRingkasan } from './tempat.ts';

/** The question about an item. */
export function tanyaButir(lembar: Lembar, butir: Butir): Pertanyaan {
  return pertanyaan(lembar, butir);
}

/** Where an answer to an item is waited for, with the answer that is there already. */
export function tempatButir(lembar: Lembar, butir: Butir): TempatButir {
  const s = sidikIsian(lembar.isian.get(butir.kunci));
  return { p: lembar.pelapor.id, b: lembar.bulan, k: butir.kunci, ...(s !== '' && { s }) };
}

/** Asks one item and waits for a figure. */
export function ajukanButir(
  turn: Turn,
  { lembar }: Meja,
  butir: Butir,
  options: { gema?: Gema; beda?: boolean } = {},
): void {
  const tanya = tanyaButir(lembar, butir);
  turn.balas(tampilPertanyaan(turn.say, lembar, tanya, options));
  turn.tunggu({ dialog: DIALOG_LAPOR, langkah: 'butir', args: tempatButir(lembar, butir) });
}

/** Shows what would be sent and waits for Kirim, as a button or as a word. */
export function ajukanRingkasan(turn: Turn, { lembar }: Meja, gema?: Gema): void {
  turn.balas(tampilRingkasan(turn.say, lembar, gema));
  tungguRingkasan(turn, lembar);
}

/** Waits for Kirim of the sheet as it lies here; what it showed goes along, so that an older "kirim" sends nothing. */
export function tungguRingkasan(turn: Turn, lembar: Lembar): void {
  const args: TempatRingkasan = { p: lembar.pelapor.id, b: lembar.bulan, v: versiDraf(lembar) };
  turn.tunggu({ dialog: DIALOG_LAPOR, langkah: 'ringkasan', args });
}

/** Shows the summary again, since it is not what the person saw: with what happened meanwhile. */
export function ajukanUlang(turn: Turn, meja: Meja): void {
  const last = latestChange(meja.act, meja.lembar);
  const teks =
    last === undefined || last.sendiri
      ? turn.say('lapor-draf-berubah')
      : turn.say('lapor-sementara-itu', { apa: last.apa, oleh: last.oleh, waktu: last.waktu });
  ajukanRingkasan(turn, meja, { teks });
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

/**
 * Another operator answered this item since this person saw its question.
 * @param dilihat the answer that the question showed, from the step's args
 */
export function diisiOrangLain(turn: Turn, lembar: Lembar, kunci: string, dilihat = ''): boolean {
  const isian = lembar.isian.get(kunci);
  if (isian === undefined || !sudahTerisi(lembar, kunci)) return false;
  return isian.enteredById !== turn.petugas?.id && sidikIsian(isian) !== dilihat;
}

/**
 * Says what somebody else recorded meanwhile and asks again.
 * @param ketikan what was typed here, said too so that it is not lost; a pressed button has none
 */
export function kabarkanBentrok(turn: Turn, meja: Meja, butir: Butir, ketikan?: string): void {
  const { lembar } = meja;
  const vars = {
    oleh:
      lembar.work?.draft?.answers.find((one) => one.butir === butir.kunci)?.enteredBy ??
      lembar.work?.terakhir?.oleh ??
      '',
    butir: namaLengkapButir(turn.say, lembar, butir),
    isi: isiIsian(turn.say, lembar, butir, lembar.isian.get(butir.kunci)),
  };
  const teks =
    ketikan === undefined
      ? turn.say('lapor-bentrok-tombol', vars)
      : turn.say('lapor-bentrok', { ...vars, ketikan });
  ajukanButir(turn, meja, butir, { gema: { teks } });
}

/** The item that was being asked before this one, where it can still be answered. */
export function butirSebelum(lembar: Lembar, butir: Butir): Butir | undefined {
  const before = lembar.butir.slice(0, lembar.butir.indexOf(butir));
  return before.findLast((one) => bolehDiubah(lembar, one.kunci));
}

/** Leaves an item as it is: blank ones are passed over for now, answered ones keep their answer. */
export async function lewati(turn: Turn, meja: Meja, butir: Butir): Promise<void> {
  if (sudahTerisi(meja.lembar, butir.kunci)) return lanjutkan(turn, meja, { setelah: butir.kunci });
  await rekam(turn, meja, butir, { keadaan: 'lewati', anomali: [] });
}

/** Records an answer and goes on, with the answer's echo over the next question. */
export async function rekam(
  turn: Turn,
  meja: Meja,
  butir: Butir,
  answer: Omit<DraftAnswerInput, 'butir'>,
): Promise<void> {
  const { lembar } = meja;
  const tanya = tanyaButir(lembar, butir);
  const options = { versi: versiDraf(lembar), dilihat: dilihatPada(tanya) };
  const saved = await catatIsian(meja.act, lembar, { ...answer, butir: butir.kunci }, options);
  if (!saved.ok) {
    if (saved.refusal.code === 'draf-berubah') return await rekamLagi(turn, meja, butir, answer);
    turn.balas({ teks: sayRefusal(turn.say, saved.refusal) });
    return turn.selesai();
  }
  const gema =
    answer.keadaan === 'lewati'
      ? undefined
      : { teks: gemaIsian(turn.say, lembar, tanya), kunci: butir.kunci };
  lanjutkan(turn, meja, { gema, setelah: butir.kunci });
}

/**
 * Two people answered at the same instant: the second looks again. Another item of theirs changes nothing for this
 * answer; the same item is not overwritten.
 */
async function rekamLagi(
  turn: Turn,
  { act, lembar }: Meja,
  butir: Butir,
  answer: Omit<DraftAnswerInput, 'butir'>,
): Promise<void> {
  const fresh = await bukaLembar(turn.tx, act.kantor, lembar.pelapor, lembar.bulan);
  if (fresh === undefined || versiDraf(fresh) === versiDraf(lembar)) {
    turn.balas({ teks: sayRefusal(turn.say, { code: 'draf-berubah' }) });
    return turn.selesai();
  }
  const meja = { act, lembar: fresh };
  const kunci = butir.kunci;
  const dilihat = sidikIsian(lembar.isian.get(kunci));
  if (!diisiOrangLain(turn, fresh, kunci, dilihat)) return await rekam(turn, meja, butir, answer);
  const isian = { ...answer, enteredById: 0, enteredAt: '', draf: true };
  kabarkanBentrok(turn, meja, butir, isiIsian(turn.say, fresh, butir, isian));
}

/** The item behind a key, when this sheet asks it. */
export function butirDari(meja: Meja, kunci: string | undefined): Butir | undefined {
  return kunci === undefined ? undefined : butirLembar(meja.lembar, kunci);
}
