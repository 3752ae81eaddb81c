import type { Dialog } from '../shared/fitur.ts';
import { ID_KALENDER, langkahAlasan, langkahSampai } from './langkah-buka.ts';
import { langkahAturan, langkahLibur, langkahTanggal } from './langkah-tanggal.ts';

/** The dialogue of `/kalender`: what has to be typed. */
export const dialogKalender: Dialog = {
  id: ID_KALENDER,
  langkah: {
    aturan: langkahAturan,
    tanggal: langkahTanggal,
    libur: langkahLibur,
    alasan: langkahAlasan,
    sampai: langkahSampai,
  },
};
