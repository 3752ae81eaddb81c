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

// As a condition 'petugas' means anybody with a role, so the right of the same name is asked for by its twin 'undang'
// here, and by its own name in every step (`diKantor`).
const SYARAT = 'undang';

/** `/petugas`: who holds which role, revoke, replace, extend. */
export const petugas: Fitur = {
  perintah: [{ nama: 'petugas', syarat: SYARAT, jalankan: daftar }],
  ketuk: Object.entries(KETUK).map(([verb, jalankan]) => ({ verb, syarat: SYARAT, jalankan })),
  dialog: dialogPetugas,
};
