import type { Role } from '../../../src/domain/kantor/roles.ts';

const REPORTERS: readonly Role[] = ['operator_desa', 'seksi', 'bendahara'];
const ADMINISTRATORS: readonly Role[] = ['kasubbag', 'sekcam'];
const LEADERS: readonly Role[] = [...ADMINISTRATORS, 'camat'];
const READERS: readonly Role[] = [...LEADERS, 'pengamat'];
const ALL: readonly Role[] = [...REPORTERS, ...READERS];

/** Who may type which command: the table of docs/commands.md, written down a second time on purpose. */
export const COMMAND_MATRIX: Readonly<Record<string, readonly Role[]>> = {
  start: ALL,
  bantuan: ALL,
  batal: ALL,
  lapor: REPORTERS,
  ubah: REPORTERS,
  daftar_belanja: ['bendahara'],
  belum: ALL,
  capaian: ALL,
  riwayat: ALL,
  jelaskan: ALL,
  status: READERS,
  digest: READERS,
  rencana: READERS,
  aturan: READERS,
  riwayat_kantor: READERS,
  undang: LEADERS,
  petugas: LEADERS,
  periksa: ADMINISTRATORS,
  mutu: ADMINISTRATORS,
  kalender: ADMINISTRATORS,
  dpa: ADMINISTRATORS,
  pengaturan: ADMINISTRATORS,
  unit: ADMINISTRATORS,
  unduh_templat: ['kasubbag'],
  rencana_aksi: ['kasubbag'],
  setujui: ['camat'],
  keputusan: ['camat'],
};
