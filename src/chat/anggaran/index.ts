import { VERB_UNGGAHAN } from '../../app/anggaran/pratinjau-dpa.ts';
import type { Fitur } from '../shared/fitur.ts';
import { daftarTanpaDialog, ketukBulan, perintahBelanja } from './belanja.ts';
import { dialogAnggaran } from './dialog-anggaran.ts';
import { ketukContoh, ketukDaftar, ketukDpa, ketukPilih, perintahDpa } from './dpa.ts';
import { ketukArti, ketukSimpan, ketukSisa } from './unggahan-belanja.ts';
import { ketukBatal, ketukJenis, ketukSahkan, ketukTahun, ketukTanggal } from './unggahan-dpa.ts';

/** `/dpa` and `/daftar_belanja`: figures for all sub kegiatan at once, shown before anything is stored. */
export const anggaran: Fitur = {
  perintah: [
    { nama: 'dpa', syarat: 'anggaran', jalankan: perintahDpa },
    { nama: 'daftar_belanja', syarat: 'daftar_belanja', jalankan: perintahBelanja },
  ],
  ketuk: [
    { verb: 'anggaran.dpa', syarat: 'anggaran', jalankan: ketukDpa },
    { verb: 'anggaran.pilih', syarat: 'anggaran', jalankan: ketukPilih },
    { verb: 'anggaran.daftar', syarat: 'anggaran', jalankan: ketukDaftar },
    { verb: 'anggaran.contoh', syarat: 'anggaran', jalankan: ketukContoh },
    { verb: VERB_UNGGAHAN.sahkan, syarat: 'anggaran', acts: true, jalankan: ketukSahkan },
    { verb: VERB_UNGGAHAN.jenis, syarat: 'anggaran', jalankan: ketukJenis },
    { verb: VERB_UNGGAHAN.tanggal, syarat: 'anggaran', jalankan: ketukTanggal },
    { verb: VERB_UNGGAHAN.tahun, syarat: 'anggaran', jalankan: ketukTahun },
    { verb: 'anggaran.bulan', syarat: 'daftar_belanja', jalankan: ketukBulan },
    { verb: VERB_UNGGAHAN.arti, syarat: 'daftar_belanja', jalankan: ketukArti },
    { verb: VERB_UNGGAHAN.sisa, syarat: 'daftar_belanja', jalankan: ketukSisa },
    { verb: VERB_UNGGAHAN.simpan, syarat: 'daftar_belanja', acts: true, jalankan: ketukSimpan },
    { verb: VERB_UNGGAHAN.batal, syarat: 'siapa_pun', jalankan: ketukBatal },
  ],
  dialog: dialogAnggaran,
};

/** Takes a bendahara's list that nobody asked for; to stand before the folder that answers reporters' loose messages. */
export const daftarKiriman: Fitur = { tanpaDialog: daftarTanpaDialog };
