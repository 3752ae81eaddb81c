import type { Fitur, Ketuk } from '../shared/fitur.ts';
import { petugas as daftar, petugasDaftar } from './daftar.ts';
import { dialogPetugas } from './dialog-petugas.ts';
import {
  petugasCabut,
  petugasCabutYa,
  petugasGanti,
  petugasGantiPlt,
  petugasGantiTetap,
  petugasOrang,
  petugasPanjang,
} from './orang.ts';

const KETUK: Record<string, Ketuk['jalankan']> = {
  'petugas.daftar': petugasDaftar,
  'petugas.orang': petugasOrang,
  'petugas.cabut': petugasCabut,
  'petugas.cabut_ya': petugasCabutYa,
  'petugas.ganti': petugasGanti,
  'petugas.ganti_tetap': petugasGantiTetap,
  'petugas.ganti_plt': petugasGantiPlt,
  'petugas.panjang': petugasPanjang,
};

/** `/petugas`: who holds which role, revoke, replace, extend. */
export const petugas: Fitur = {
  perintah: [{ nama: 'petugas', syarat: 'petugas', jalankan: daftar }],
  ketuk: Object.entries(KETUK).map(([verb, jalankan]) => ({ verb, syarat: 'petugas', jalankan })),
  dialog: dialogPetugas,
};
