import { bolehDiubah } from '../../app/realisasi/catat-isian.ts';
import { bisaDiubah } from '../../app/realisasi/mulai-ubah.ts';
import type { Payload } from '../../text/payload.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { type Dialog, type Fitur, HURUF_PESAN } from '../shared/fitur.ts';
import { peranDengan, type Turn } from '../shared/turn.ts';
import { ajukanButir, ajukanRingkasan } from './alur.ts';
import { balasSekali } from './balas-sekali.ts';
import { ketukButir } from './ketuk-butir.ts';
import { ketukLembar } from './ketuk-lembar.ts';
import { jawabAlasan, mulaiPerbaikan } from './langkah-alasan.ts';
import { jawabBukti } from './langkah-bukti.ts';
import { jawabButir } from './langkah-butir.ts';
import { jawabHari } from './langkah-hari.ts';
import { jawabKendala } from './langkah-kendala.ts';
import { jawabRagu } from './langkah-ragu.ts';
import { jawabRingkasan } from './langkah-ringkasan.ts';
import { jawabTanggal } from './langkah-tanggal.ts';
import { bukaMeja, type Meja } from './lembar-turn.ts';
import { mulai, VERB_ISI } from './mulai.ts';
import { DIALOG_LAPOR } from './nama.ts';
import { decodeSasaran } from './nomor.ts';
import { perintahLapor, perintahUbah, VERB_UBAH } from './perintah.ts';
import { VERB_ALIH } from './reported-elsewhere.ts';
import { ketukAlih } from './take-over.ts';
import { VERB_JAWAB } from './tampil-pertanyaan.ts';
import { VERB_LEMBAR } from './tampil-ringkasan.ts';
import type { Tempat } from './tempat.ts';

/** Shows where the sheet stands, for a step that is opened by name. */
async function tanya(turn: Turn, args: Tempat): Promise<void> {
  const opened = await bukaMeja(turn, args.p, args.b);
  if (opened.ok) ajukanRingkasan(turn, opened.value);
}

const dialog: Dialog = {
  id: DIALOG_LAPOR,
  langkah: {
    butir: { tanya, jawab: jawabButir },
    tanggal: { tanya, jawab: jawabTanggal },
    hari: { tanya, jawab: jawabHari },
    ragu: { tanya, jawab: jawabRagu },
    ringkasan: { tanya, jawab: jawabRingkasan },
    kendala: { tanya, jawab: jawabKendala, huruf: HURUF_PESAN },
    bukti: { tanya, jawab: jawabBukti },
    alasan: { tanya, jawab: jawabAlasan, huruf: HURUF_PESAN },
  },
};

/** Opens the sheet that a button names. */
async function denganMeja(
  turn: Turn,
  payload: Payload,
  open: (meja: Meja, kunci?: string) => Promise<void> | void,
) {
  const sasaran = decodeSasaran(payload.id);
  const opened = sasaran && (await bukaMeja(turn, sasaran.pelaporId, sasaran.bulan));
  if (sasaran === undefined || opened === undefined) return turn.toast(turn.say('button-unknown'));
  if (!opened.ok) {
    turn.balas({ teks: sayRefusal(turn.say, opened.refusal) });
    return;
  }
  await open(opened.value, sasaran.kunci);
}

/** A reminder's or returned report's button: straight into the missing item. */
async function ketukIsi(turn: Turn, payload: Payload): Promise<void> {
  await denganMeja(turn, payload, async (meja, kunci) => {
    const butir = meja.lembar.butir.find((one) => one.kunci === kunci);
    if (butir === undefined || !bolehDiubah(meja.lembar, butir.kunci)) return await mulai(turn, meja);
    ajukanButir(turn, meja, butir);
  });
}

async function ketukUbah(turn: Turn, payload: Payload): Promise<void> {
  await denganMeja(turn, payload, (meja) => {
    const possible = bisaDiubah(meja.act, meja.lembar);
    if (possible.ok) return mulaiPerbaikan(turn, meja);
    turn.balas({ teks: sayRefusal(turn.say, possible.refusal) });
  });
}

/** Something typed or sent while nothing was asked: an officer is led back to the report that is open. */
async function tanpaDialog(turn: Turn): Promise<boolean> {
  const role = peranDengan(turn, 'lapor');
  if (role?.pelaporId === undefined) return false;
  if (turn.masukan.jenis === 'lain') return false;
  if (turn.masukan.jenis === 'berkas') {
    balasSekali(turn, turn.masukan, { teks: turn.say('lapor-berkas-tanpa-laporan') });
    return true;
  }
  turn.balas({ teks: turn.say('lapor-tanpa-pertanyaan') });
  await perintahLapor(turn);
  return true;
}

/** Reporting: /lapor and /ubah, their questions, and the buttons that open them from elsewhere. */
export const realisasi: Fitur = {
  perintah: [
    { nama: 'lapor', syarat: 'lapor', acts: true, jalankan: perintahLapor },
    { nama: 'ubah', syarat: 'lapor', acts: true, jalankan: perintahUbah },
  ],
  ketuk: [
    { verb: VERB_JAWAB, syarat: 'lapor', acts: true, jalankan: ketukButir },
    { verb: VERB_LEMBAR, syarat: 'lapor', acts: true, jalankan: ketukLembar },
    { verb: VERB_ALIH, syarat: 'lapor', acts: true, jalankan: ketukAlih },
    { verb: VERB_ISI, syarat: 'lapor', acts: true, jalankan: ketukIsi },
    { verb: VERB_UBAH, syarat: 'lapor', acts: true, jalankan: ketukUbah },
  ],
  dialog,
  tanpaDialog,
};
