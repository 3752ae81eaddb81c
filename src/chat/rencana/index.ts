import { VERB_DRAF } from '../../app/rencana/pratinjau-rencana.ts';
import type { Fitur } from '../shared/fitur.ts';
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
import { VERB_RENCANA } from './layar-rencana.ts';
import { ketukKirim, ketukLihat, ketukPada, ketukVersi, perintahRencana } from './lihat.ts';
import { ketukUnduh, perintahUnduh } from './unduh.ts';

/** `/rencana` and `/unduh_templat`: the plan, and bringing one in; nothing is stored before Sahkan. */
export const rencana: Fitur = {
  perintah: [
    { nama: 'rencana', syarat: 'lihat_rencana', jalankan: perintahRencana },
    { nama: 'unduh_templat', syarat: 'rencana', jalankan: perintahUnduh },
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
    { verb: VERB_DRAF.sahkan, syarat: 'rencana', jalankan: ketukSahkan },
    { verb: VERB_DRAF.buang, syarat: 'rencana', jalankan: ketukBuang },
  ],
  dialog: dialogRencana,
};
