import { VERB_DRAF } from '../../app/rencana/pratinjau-rencana.ts';
import type { Fitur } from '../shared/fitur.ts';
import { ketukAksi, ketukCaraAksi, ketukDaftarAksi, ketukPilihAksi, perintahAksi } from './aksi.ts';
import { ketukBeda } from './beda.ts';
import { dialogRencana } from './dialog-rencana.ts';
import {
  ketukBuang,
  ketukHalaman,
  ketukJawab,
  ketukKembali,
  ketukLanjut,
  ketukSahkan,
  ketukTemuan,
  ketukUsulan,
} from './ketuk-draf.ts';
import { kirimanTanpaDialog } from './kiriman.ts';
import { VERB_AKSI } from './layar-aksi.ts';
import { VERB_RENCANA } from './layar-rencana.ts';
import { ketukKirim, ketukLihat, ketukPada, ketukVersi, perintahRencana } from './lihat.ts';
import { ketukUnduh, perintahUnduh } from './unduh.ts';

/** The plan, bringing one in, and planning it by month; nothing is stored before Sahkan or Simpan. */
export const rencana: Fitur = {
  perintah: [
    { nama: 'rencana', syarat: 'lihat_rencana', jalankan: perintahRencana },
    { nama: 'unduh_templat', syarat: 'rencana', jalankan: perintahUnduh },
    { nama: 'rencana_aksi', syarat: 'rencana', jalankan: perintahAksi },
  ],
  ketuk: [
    { verb: VERB_RENCANA.lihat, syarat: 'lihat_rencana', jalankan: ketukLihat },
    { verb: VERB_RENCANA.pada, syarat: 'lihat_rencana', jalankan: ketukPada },
    { verb: VERB_RENCANA.versi, syarat: 'lihat_rencana', jalankan: ketukVersi },
    { verb: VERB_RENCANA.beda, syarat: 'lihat_rencana', jalankan: ketukBeda },
    { verb: VERB_RENCANA.kirim, syarat: 'rencana', jalankan: ketukKirim },
    { verb: VERB_RENCANA.unduh, syarat: 'rencana', jalankan: ketukUnduh },
    { verb: VERB_DRAF.lanjut, syarat: 'rencana', jalankan: ketukLanjut },
    { verb: VERB_DRAF.jawab, syarat: 'rencana', jalankan: ketukJawab },
    { verb: VERB_DRAF.halaman, syarat: 'rencana', jalankan: ketukHalaman },
    { verb: VERB_DRAF.kembali, syarat: 'rencana', jalankan: ketukKembali },
    { verb: VERB_DRAF.usulan, syarat: 'rencana', jalankan: ketukUsulan },
    { verb: VERB_DRAF.temuan, syarat: 'rencana', jalankan: ketukTemuan },
    { verb: VERB_DRAF.sahkan, syarat: 'rencana', acts: true, jalankan: ketukSahkan },
    { verb: VERB_DRAF.buang, syarat: 'rencana', jalankan: ketukBuang },
    { verb: VERB_AKSI.awal, syarat: 'rencana', jalankan: ketukAksi },
    { verb: VERB_AKSI.daftar, syarat: 'rencana', jalankan: ketukDaftarAksi },
    { verb: VERB_AKSI.pilih, syarat: 'rencana', jalankan: ketukPilihAksi },
    { verb: VERB_AKSI.cara, syarat: 'rencana', acts: true, jalankan: ketukCaraAksi },
  ],
  dialog: dialogRencana,
};

/** Asks about a plan that nobody asked for; to stand before the folder that answers reporters' loose messages. */
export const rencanaKiriman: Fitur = { tanpaDialog: kirimanTanpaDialog };
