import { Decimal } from 'decimal.js';
import { doubtAnswer } from '../../app/realisasi/doubt-answer.ts';
import type { TanyaAngka, TanyaUang } from '../../app/realisasi/pertanyaan.ts';
import { parseAngka } from '../../domain/angka.ts';
import type { Butir } from '../../domain/butir.ts';
import { bacaJawaban, type Jawaban, type JawabanRefusal } from '../../domain/jawaban.ts';
import { ok, type Result } from '../../domain/result.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Masukan } from '../shared/masukan.ts';
import type { Turn } from '../shared/turn.ts';
import { ajukanRingkasan, butirDari, diisiOrangLain, kabarkanBentrok, lewati, tanyaButir } from './alur.ts';
import { terimaBerkas } from './langkah-bukti.ts';
import { bukaMeja, type Meja } from './lembar-turn.ts';
import { rekamNilai } from './rekam-nilai.ts';
import { catatTanggal } from './tanya-hari.ts';
import { ajukanRagu } from './tanya-ragu.ts';
import type { TempatButir } from './tempat.ts';

function baca(tanya: TanyaAngka | TanyaUang, teks: string): Result<Jawaban, JawabanRefusal> {
  if (tanya.jenis === 'angka') return bacaJawaban(tanya.indikator, teks);
  const uang = parseAngka(teks, { jenis: 'rupiah', desimal: 2 });
  return uang.ok ? ok({ nilai: uang.value }) : uang;
}

/** `nihil` and the like typed instead of pressed. */
const NIHIL = /^(nihil|tidak ada|kosong)$/i;
const LEWATI = /^(lewati|lewati dulu)[.!]?$/i;
/** Whoever wants to send what is there says so at any question. */
const RINGKASAN = /^(kirim|kirimkan|ringkasan|selesai dulu)[.!]?$/i;

async function terimaAngka(
  turn: Turn,
  meja: Meja,
  tanya: TanyaAngka | TanyaUang,
  teks: string,
): Promise<void> {
  if (NIHIL.test(teks.trim()) && bolehNihil(tanya))
    return await rekamNilai(turn, meja, tanya.butir, { nilai: new Decimal(0) });
  if (NIHIL.test(teks.trim())) {
    turn.balas({ teks: turn.say('lapor-nihil-bukan-posisi') });
    return;
  }
  const parsed = baca(tanya, teks);
  if (!parsed.ok) {
    turn.balas({ teks: sayRefusal(turn.say, parsed.refusal) });
    return;
  }
  const ragu = doubtAnswer(meja.lembar, tanya, parsed.value);
  if (ragu === undefined) return await rekamNilai(turn, meja, tanya.butir, parsed.value);
  ajukanRagu(turn, meja, tanya, ragu);
}

/** Nihil is an answer to "what happened this month"; a position that is nothing is the figure 0. */
function bolehNihil(tanya: TanyaAngka | TanyaUang): boolean {
  return tanya.jenis === 'keuangan' || tanya.indikator.pertanyaan === 'tambahan';
}

async function terimaTeks(
  turn: Turn,
  meja: Meja,
  butir: Butir,
  { teks, dilihat }: { teks: string; dilihat?: string },
): Promise<void> {
  if (RINGKASAN.test(teks.trim())) return ajukanRingkasan(turn, meja);
  if (diisiOrangLain(turn, meja.lembar, butir.kunci, dilihat))
    return kabarkanBentrok(turn, meja, butir, teks);
  if (LEWATI.test(teks.trim())) return await lewati(turn, meja, butir);
  const tanya = tanyaButir(meja.lembar, butir);
  if (tanya.jenis === 'tanggal') await catatTanggal(turn, meja, tanya, teks);
  else await terimaAngka(turn, meja, tanya, teks);
}

/** Takes what was typed or sent where a figure or a date is due. */
export async function jawabButir(turn: Turn, args: TempatButir, masukan: Masukan): Promise<void> {
  const opened = await bukaMeja(turn, args.p, args.b);
  if (!opened.ok) {
    turn.balas({ teks: sayRefusal(turn.say, opened.refusal) });
    return turn.selesai();
  }
  const butir = butirDari(opened.value, args.k);
  if (butir === undefined) return turn.selesai();
  if (masukan.jenis === 'teks')
    return await terimaTeks(turn, opened.value, butir, { teks: masukan.teks, dilihat: args.s });
  if (masukan.jenis === 'berkas') return await terimaBerkas(turn, opened.value, masukan, 'angka');
  if (masukan.jenis === 'ketuk') return turn.toast(turn.say('button-expired'));
  const { jenis } = tanyaButir(opened.value.lembar, butir);
  turn.balas({ teks: jenis === 'tanggal' ? turn.say('lapor-perlu-tanggal') : turn.say('lapor-perlu-angka') });
}
