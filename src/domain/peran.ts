/** Roles (docs/sources.md#roles). */
export const PERAN = [
  'operator_desa',
  'seksi',
  'bendahara',
  'kasubbag',
  'sekcam',
  'camat',
  'pengamat',
] as const;
export type Peran = (typeof PERAN)[number];

/** What a role may do; every command and every button press is checked against this table anew. */
export type Hak =
  | 'lapor'
  | 'lihat_status'
  | 'verifikasi'
  | 'setujui'
  | 'putuskan'
  | 'ingatkan'
  | 'undang'
  | 'petugas'
  | 'kalender'
  | 'digest'
  /** DPA figures and the office's settings about money. */
  | 'anggaran'
  /** One list of the money of all sub kegiatan. */
  | 'daftar_belanja'
  /** The plan: what it says. */
  | 'lihat_rencana'
  /** The plan: bringing it in and changing it. */
  | 'rencana';

/** Those who run the reporting of an office. */
const PENGURUS: readonly Hak[] = [
  'lihat_status',
  'verifikasi',
  'ingatkan',
  'undang',
  'petugas',
  'kalender',
  'anggaran',
  'digest',
  'lihat_rencana',
];

const HAK: Record<Peran, readonly Hak[]> = {
  operator_desa: ['lapor'],
  seksi: ['lapor'],
  bendahara: ['lapor', 'daftar_belanja'],
  kasubbag: [...PENGURUS, 'rencana'],
  sekcam: PENGURUS,
  camat: ['lihat_status', 'setujui', 'putuskan', 'undang', 'petugas', 'digest', 'lihat_rencana'],
  pengamat: ['lihat_status', 'digest', 'lihat_rencana'],
};

/** Roles that belong to one reporter unit; the others belong to the office. */
export const PERAN_PELAPOR: readonly Peran[] = ['operator_desa', 'seksi', 'bendahara'];

/** Whether a role holds a right. */
export function punyaHak(peran: Peran, hak: Hak): boolean {
  return HAK[peran].includes(hak);
}

/** A role that a person holds now. */
export interface Penugasan {
  id: number;
  officeId: number;
  peran: Peran;
  /** Reporter unit, for the roles of PERAN_PELAPOR. */
  pelaporId?: number;
  plt: boolean;
  /** Last day of an acting role, ISO date, inclusive. */
  sampai?: string;
}

/**
 * The roles in force on a day: an acting role (Plt) ends after its end date without anybody's doing.
 * @param hariIni ISO date in the office's time zone
 */
export function penugasanBerlaku(semua: readonly Penugasan[], hariIni: string): Penugasan[] {
  return semua.filter((penugasan) => penugasan.sampai === undefined || penugasan.sampai >= hariIni);
}
