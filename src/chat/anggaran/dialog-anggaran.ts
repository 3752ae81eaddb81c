import type { Dialog } from '../shared/fitur.ts';
import { ID_ANGGARAN } from './id.ts';
import { langkahBelanja } from './langkah-belanja.ts';
import { langkahDaftarDpa, langkahTanggal } from './langkah-daftar.ts';
import { langkahNilai, langkahRagu } from './langkah-nilai.ts';

/** What has to be typed or sent about the budget: lists, one figure, a date. */
export const dialogAnggaran: Dialog = {
  id: ID_ANGGARAN,
  tabel: true,
  langkah: {
    daftar_dpa: langkahDaftarDpa,
    nilai: langkahNilai,
    ragu: langkahRagu,
    tanggal: langkahTanggal,
    daftar_belanja: langkahBelanja,
  },
};
