import { Decimal } from 'decimal.js';
import { bolehDiubah, sudahTerkirim } from '../../app/realisasi/catat-isian.ts';
import { versiDraf } from '../../app/realisasi/lembar.ts';
import type { Butir } from '../../domain/butir.ts';
import { readTypedDay } from '../../domain/tanggal.ts';
import type { Payload } from '../../text/payload.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { hariIni, type Turn } from '../shared/turn.ts';
import {
  ajukanButir,
  ajukanRingkasan,
  butirDari,
  butirSebelum,
  diisiOrangLain,
  kabarkanBentrok,
  lewati,
  rekam,
  tanyaButir,
} from './alur.ts';
import { isiIsian } from './kata.ts';
import { bukaMeja, type Meja } from './lembar-turn.ts';
import { decodeSasaran } from './nomor.ts';
import { rekamNilai } from './rekam-nilai.ts';
import { ajukanTanggal, rekamHariPilihan, rekamTanggal, tanyaTanggal } from './tanya-hari.ts';
import { sidikTawaran, tawaranDari } from './tawaran.ts';

type Aksi = (turn: Turn, meja: Meja, butir: Butir, argumen: string) => Promise<void> | void;

/**
 * The answer that Tetap repeats, or that the desa reports suggest, with all of its parts. Where it is another one by now
 * than the button says, the question is asked again with what it is.
 */
async function rekamTawaran(
  turn: Turn,
  meja: Meja,
  butir: Butir,
  { which, sidik }: { which: 'tetap' | 'pakai'; sidik: string },
): Promise<void> {
  const tanya = tanyaButir(meja.lembar, butir);
  const tawaran = tanya.jenis === 'angka' ? tawaranDari(tanya, which) : undefined;
  if (tawaran !== undefined && sidikTawaran(tawaran) === sidik)
    return await rekamNilai(turn, meja, butir, tawaran);
  ajukanButir(turn, meja, butir, { gema: { teks: turn.say('lapor-tawaran-berubah') } });
}

/** A category of the indicator's scale, by its place in it. */
async function rekamKategori(turn: Turn, meja: Meja, butir: Butir, tempat: string): Promise<void> {
  const skala = butir.jenis === 'indikator' ? (butir.indikator.skala ?? []) : [];
  const kategori = skala[Number(tempat)];
  if (kategori === undefined) return turn.toast(turn.say('button-expired'));
  await rekamNilai(turn, meja, butir, { kategori });
}

/** A day on a button: judged anew where the button was an offer, taken where it answers which day is meant. */
function denganTanggal(
  turn: Turn,
  meja: Meja,
  butir: Butir,
  iso: string,
  pilihan: boolean,
): Promise<void> | void {
  const tanya = tanyaTanggal(meja, butir.kunci);
  const typed = readTypedDay(iso, hariIni(turn.now, meja.lembar.kantor));
  if (tanya === undefined || !typed.ok || typed.value.form !== 'date')
    return turn.toast(turn.say('button-expired'));
  return pilihan
    ? rekamHariPilihan(turn, meja, tanya, typed.value.date)
    : rekamTanggal(turn, meja, tanya, iso);
}

/** Buttons that answer an item. */
const JAWABAN: Record<string, Aksi> = {
  sudah(turn, meja, butir) {
    const tanya = tanyaTanggal(meja, butir.kunci);
    if (tanya === undefined) return turn.toast(turn.say('button-expired'));
    ajukanTanggal(turn, meja, tanya);
  },
  belum: (turn, meja, butir) => rekam(turn, meja, butir, { keadaan: 'belum', anomali: [] }),
  nihil: (turn, meja, butir) => rekamNilai(turn, meja, butir, { nilai: new Decimal(0) }),
  kategori: rekamKategori,
  tetap: (turn, meja, butir, sidik) => rekamTawaran(turn, meja, butir, { which: 'tetap', sidik }),
  pakai: (turn, meja, butir, sidik) => rekamTawaran(turn, meja, butir, { which: 'pakai', sidik }),
  beda: (turn, meja, butir) => ajukanButir(turn, meja, butir, { beda: true }),
  lewati,
  tgl: (turn, meja, butir, iso) => denganTanggal(turn, meja, butir, iso, false),
  pasti: (turn, meja, butir, iso) => denganTanggal(turn, meja, butir, iso, true),
};

/** Buttons that only move; they work however old they are. */
const PINDAH: Record<string, Aksi> = {
  ubah: (turn, meja, butir) => ajukanButir(turn, meja, butir),
  ringkasan: (turn, meja) => ajukanRingkasan(turn, meja),
  kembali(turn, meja, butir) {
    ajukanButir(turn, meja, butirSebelum(meja.lembar, butir) ?? butir);
  },
};

/**
 * An answer that is there already: a second press, or another operator's, or what was sent when the button was already
 * on the screen; undefined when the press may count. The button knows every answer up to the version that it carries.
 */
function sudahTerjawab(
  turn: Turn,
  { lembar }: Meja,
  butir: Butir,
  { revisi, aksi }: { revisi: number; aksi: string },
): 'sendiri' | 'orang-lain' | 'terkirim' | undefined {
  const isian = lembar.isian.get(butir.kunci);
  if (isian === undefined) return undefined;
  if (!isian.draf)
    return revisi >= (lembar.work?.draft?.mulaiVersi ?? versiDraf(lembar)) ? undefined : 'terkirim';
  if ((isian.versi ?? 0) <= revisi) return undefined;
  if (isian.keadaan === 'lewati') return aksi === 'lewati' ? 'sendiri' : undefined;
  return diisiOrangLain(turn, lembar, butir.kunci) ? 'orang-lain' : 'sendiri';
}

/** A press of a button under a question, or of an Ubah. */
export async function ketukButir(turn: Turn, payload: Payload): Promise<void> {
  const sasaran = decodeSasaran(payload.id);
  const opened = sasaran && (await bukaMeja(turn, sasaran.pelaporId, sasaran.bulan));
  if (sasaran === undefined || opened === undefined) return turn.toast(turn.say('button-unknown'));
  if (!opened.ok) return turn.toast(sayRefusal(turn.say, opened.refusal));
  const meja = opened.value;
  const butir = butirDari(meja, sasaran.kunci);
  if (butir === undefined) return turn.toast(turn.say('button-expired'));
  if (!bolehDiubah(meja.lembar, butir.kunci))
    return turn.toast(sayRefusal(turn.say, sudahTerkirim(meja.act, meja.lembar)));
  const [aksi = '', ...rest] = (sasaran.aksi ?? '').split('-');
  const argumen = rest.join('-');
  const move = PINDAH[aksi];
  if (move !== undefined) return await move(turn, meja, butir, argumen);
  const answer = JAWABAN[aksi];
  if (answer === undefined) return turn.toast(turn.say('button-unknown'));
  const already = sudahTerjawab(turn, meja, butir, { revisi: payload.revisi, aksi });
  const isi = isiIsian(turn.say, meja.lembar, butir, meja.lembar.isian.get(butir.kunci));
  if (already === 'sendiri') return turn.toast(turn.say('lapor-sudah-tercatat', { isi }));
  if (already === 'orang-lain') return kabarkanBentrok(turn, meja, butir);
  if (already === 'terkirim')
    return ajukanButir(turn, meja, butir, { gema: { teks: turn.say('lapor-tombol-lama') } });
  await answer(turn, meja, butir, argumen);
}
