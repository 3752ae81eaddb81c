import { VERB_KEPUTUSAN } from '../../app/verifikasi/putuskan-kendala.ts';
import { type Fitur, HURUF_PESAN } from '../shared/fitur.ts';
import { VERB } from './alamat.ts';
import { ketukDaftar } from './daftar.ts';
import { jawabAlasan } from './jawab-alasan.ts';
import { ketukAlasan, ketukBukaLagi, ketukButir, ketukTolak } from './kembalikan.ts';
import { ketukKeputusan, ketukPutus, ketukPutusan, perintahKeputusan } from './keputusan.ts';
import {
  ketukAntri,
  ketukBatal,
  ketukBuka,
  ketukBukti,
  ketukLewati,
  ketukYa,
  perintahPeriksa,
} from './periksa.ts';
import { ketukBanyak, ketukSemua } from './sekaligus.ts';
import { ketukSetujui, ketukSetujuiLihat, perintahSetujui } from './setujui.ts';
import { DIALOG_VERIFIKASI, tanyaAlasan } from './tanya-alasan.ts';

/** Verification: the queue, approval of a month, and the camat's decisions. */
export const verifikasi: Fitur = {
  perintah: [
    { nama: 'periksa', syarat: 'verifikasi', jalankan: perintahPeriksa },
    { nama: 'setujui', syarat: 'setujui', jalankan: perintahSetujui },
    { nama: 'keputusan', syarat: 'putuskan', jalankan: perintahKeputusan },
  ],
  ketuk: [
    { verb: VERB.antri, syarat: 'verifikasi', jalankan: ketukAntri },
    { verb: VERB.buka, syarat: 'verifikasi', jalankan: ketukBuka },
    { verb: VERB.ya, syarat: 'verifikasi', acts: true, jalankan: ketukYa },
    { verb: VERB.lewati, syarat: 'verifikasi', jalankan: ketukLewati },
    { verb: VERB.bukti, syarat: 'verifikasi', jalankan: ketukBukti },
    { verb: VERB.tolak, syarat: 'verifikasi', acts: true, jalankan: ketukTolak },
    { verb: VERB.butir, syarat: 'verifikasi', jalankan: ketukButir },
    { verb: VERB.alasan, syarat: 'verifikasi', acts: true, jalankan: ketukAlasan },
    { verb: VERB.bukaLagi, syarat: 'verifikasi', acts: true, jalankan: ketukBukaLagi },
    { verb: VERB.batal, syarat: 'verifikasi', jalankan: ketukBatal },
    { verb: VERB.banyak, syarat: 'verifikasi', jalankan: ketukBanyak },
    { verb: VERB.semua, syarat: 'verifikasi', acts: true, jalankan: ketukSemua },
    { verb: VERB.daftar, syarat: 'verifikasi', jalankan: ketukDaftar },
    { verb: VERB.setujuiLihat, syarat: 'setujui', jalankan: ketukSetujuiLihat },
    { verb: VERB.setujui, syarat: 'setujui', acts: true, jalankan: ketukSetujui },
    { verb: VERB.putusan, syarat: 'putuskan', jalankan: ketukPutusan },
    { verb: VERB.putus, syarat: 'putuskan', acts: true, jalankan: ketukPutus },
    { verb: VERB_KEPUTUSAN, syarat: 'putuskan', acts: true, jalankan: ketukKeputusan },
  ],
  dialog: {
    id: DIALOG_VERIFIKASI,
    langkah: { alasan: { tanya: tanyaAlasan, jawab: jawabAlasan, huruf: HURUF_PESAN } },
  },
};
