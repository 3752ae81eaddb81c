import type { Dialog } from '../shared/fitur.ts';
import { ID_RENCANA } from './id.ts';
import { langkahKirim } from './langkah-kirim.ts';
import { langkahPada } from './langkah-pada.ts';
import { langkahTanya } from './langkah-tanya.ts';

/** What has to be typed or sent about the plan: the document, a day, an answer that no button has. */
export const dialogRencana: Dialog = {
  id: ID_RENCANA,
  langkah: { kirim: langkahKirim, pada: langkahPada, tanya: langkahTanya },
};
