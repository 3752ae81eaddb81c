import type { Dialog } from '../shared/fitur.ts';
import { ID_RENCANA } from './id.ts';
import { langkahAksiIsi, langkahAksiSetuju } from './langkah-aksi.ts';
import { langkahKirim } from './langkah-kirim.ts';
import { langkahKiriman } from './langkah-kiriman.ts';
import { langkahPada } from './langkah-pada.ts';
import { langkahTanya } from './langkah-tanya.ts';

/** What has to be typed or sent about the plan: the document, a day, an answer that no button has. */
export const dialogRencana: Dialog = {
  id: ID_RENCANA,
  tabel: true,
  langkah: {
    kirim: langkahKirim,
    kiriman: langkahKiriman,
    pada: langkahPada,
    tanya: langkahTanya,
    aksi_isi: langkahAksiIsi,
    aksi_setuju: langkahAksiSetuju,
  },
};
