import type { Peran } from '../../src/domain/peran.ts';

const PELAPOR: readonly Peran[] = ['operator_desa', 'seksi', 'bendahara'];
const PENGURUS: readonly Peran[] = ['kasubbag', 'sekcam'];
const PIMPINAN: readonly Peran[] = [...PENGURUS, 'camat'];
const PEMBACA: readonly Peran[] = [...PIMPINAN, 'pengamat'];
const SEMUA: readonly Peran[] = [...PELAPOR, ...PEMBACA];

/** Who may type which command: the table of docs/commands.md, written down a second time on purpose. */
export const COMMAND_MATRIX: Readonly<Record<string, readonly Peran[]>> = {
  start: SEMUA,
  bantuan: SEMUA,
  batal: SEMUA,
  lapor: PELAPOR,
  ubah: PELAPOR,
  daftar_belanja: ['bendahara'],
  belum: SEMUA,
  capaian: SEMUA,
  riwayat: SEMUA,
  jelaskan: SEMUA,
  status: PEMBACA,
  digest: PEMBACA,
  rencana: PEMBACA,
  aturan: PEMBACA,
  riwayat_kantor: PEMBACA,
  undang: PIMPINAN,
  petugas: PIMPINAN,
  periksa: PENGURUS,
  mutu: PENGURUS,
  kalender: PENGURUS,
  dpa: PENGURUS,
  pengaturan: PENGURUS,
  unduh_templat: ['kasubbag'],
  rencana_aksi: ['kasubbag'],
  setujui: ['camat'],
  keputusan: ['camat'],
};
