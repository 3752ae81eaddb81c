import type { Fitur, Ketuk } from '../shared/fitur.ts';
import { kalenderBuka, kalenderBukaBulan, kalenderBukaUnit } from './buka-lagi.ts';
import { kalenderAturan, kalenderBulan, kalenderKhusus, kalenderReset, kalenderTanggal } from './bulan.ts';
import { dialogKalender } from './dialog-kalender.ts';
import { kalenderLihat, kalender as lihat } from './ikhtisar.ts';
import { kalenderHapus, kalenderLibur, kalenderTambah } from './libur.ts';

const KETUK: Record<string, Ketuk['jalankan']> = {
  'kalender.lihat': kalenderLihat,
  'kalender.aturan': kalenderAturan,
  'kalender.bulan': kalenderBulan,
  'kalender.khusus': kalenderKhusus,
  'kalender.tanggal': kalenderTanggal,
  'kalender.reset': kalenderReset,
  'kalender.libur': kalenderLibur,
  'kalender.tambah': kalenderTambah,
  'kalender.hapus': kalenderHapus,
  'kalender.buka': kalenderBuka,
  'kalender.buka_bulan': kalenderBukaBulan,
  'kalender.buka_unit': kalenderBukaUnit,
};

/** `/kalender`: when months open, are due and close; holidays; opening one unit's month again. */
export const kalender: Fitur = {
  perintah: [{ nama: 'kalender', syarat: 'kalender', jalankan: lihat }],
  ketuk: Object.entries(KETUK).map(([verb, jalankan]) => ({ verb, syarat: 'kalender', jalankan })),
  dialog: dialogKalender,
};
