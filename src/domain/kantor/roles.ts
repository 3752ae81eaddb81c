/** Roles (docs/sources.md#roles). */
export const ROLES = [
  'operator_desa',
  'seksi',
  'bendahara',
  'kasubbag',
  'sekcam',
  'camat',
  'pengamat',
] as const;
export type Role = (typeof ROLES)[number];

/** What a role may do; every command and every button press is checked against this table anew. */
export type Right =
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
  | 'rencana'
  /** Seksi, subbagian and desa: which there are, their names, and who reports which sub kegiatan. */
  | 'unit';

/** Those who run the reporting of an office. */
const ADMINISTRATOR_RIGHTS: readonly Right[] = [
  'lihat_status',
  'verifikasi',
  'ingatkan',
  'undang',
  'petugas',
  'kalender',
  'anggaran',
  'digest',
  'lihat_rencana',
  'unit',
];

const RIGHTS: Record<Role, readonly Right[]> = {
  operator_desa: ['lapor'],
  seksi: ['lapor'],
  bendahara: ['lapor', 'daftar_belanja'],
  kasubbag: [...ADMINISTRATOR_RIGHTS, 'rencana'],
  sekcam: ADMINISTRATOR_RIGHTS,
  camat: ['lihat_status', 'setujui', 'putuskan', 'undang', 'petugas', 'digest', 'lihat_rencana'],
  pengamat: ['lihat_status', 'digest', 'lihat_rencana'],
};

/** Roles that belong to one reporter unit; the others belong to the office. */
export const REPORTER_ROLES: readonly Role[] = ['operator_desa', 'seksi', 'bendahara'];

/** Whether a role holds a right. */
export function hasRight(role: Role, right: Right): boolean {
  return RIGHTS[role].includes(right);
}

/** A role that a person holds now. */
export interface Assignment {
  id: number;
  officeId: number;
  role: Role;
  /** Reporter unit, for the roles of PERAN_PELAPOR. */
  reporterId?: number;
  plt: boolean;
  /** Last day of an acting role, ISO date, inclusive. */
  until?: string;
}

/**
 * The roles in force on a day: an acting role (Plt) ends after its end date without anybody's doing.
 * @param today ISO date in the office's time zone
 */
export function assignmentsInForce(all: readonly Assignment[], today: string): Assignment[] {
  return all.filter((assignment) => assignment.until === undefined || assignment.until >= today);
}
