import type { Fitur, Ketuk } from '../shared/fitur.ts';
import { dialogUndang } from './dialog-undang.ts';
import { mulai } from './start.ts';
import {
  undang,
  undangMulai,
  undangPeran,
  undangPlt,
  undangSemua,
  undangTetap,
  undangUnit,
} from './undang.ts';

const KETUK: Record<string, Ketuk['jalankan']> = {
  'undang.mulai': undangMulai,
  'undang.peran': undangPeran,
  'undang.hal': undangPeran,
  'undang.unit': undangUnit,
  'undang.tetap': undangTetap,
  'undang.plt': undangPlt,
  'undang.semua': undangSemua,
};

/** Becoming known to the bot: `/start` with an invitation, and `/undang`, which makes one. */
export const pendaftaran: Fitur = {
  perintah: [
    { nama: 'start', syarat: 'siapa_pun', acts: true, jalankan: mulai },
    { nama: 'undang', syarat: 'undang', jalankan: undang },
  ],
  ketuk: Object.entries(KETUK).map(([verb, jalankan]) => ({ verb, syarat: 'undang', jalankan })),
  dialog: dialogUndang,
};
