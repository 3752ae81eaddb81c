/** What a change at an office is about; the order in which `/riwayat_kantor` offers them. */
export const SUBJECTS = [
  'peran',
  'kalender',
  'libur',
  'buka_lagi',
  'pengaturan',
  'kantor',
  'unit',
  'rencana',
  'dpa',
  'kas',
  'target',
  'aturan',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** What was done to it. The last four are about roles: a link was made, used, an acting role goes on, a role ended. */
export const ACTIONS = ['tambah', 'ubah', 'hapus', 'undang', 'beri', 'perpanjang', 'akhiri'] as const;
export type OfficeAction = (typeof ACTIONS)[number];

/** Plain JSON; figures stand in it as exact text, days as ISO dates. */
export type ChangeValue =
  | string
  | number
  | boolean
  | null
  | readonly ChangeValue[]
  | { readonly [key: string]: ChangeValue | undefined };

/** How something stood, field by field. */
export type ChangeState = { readonly [field: string]: ChangeValue | undefined };

/** One change at an office, for its record. */
export interface OfficeChange {
  subject: Subject;
  action: OfficeAction;
  /** Which one, as people call it: `2026-03`, `2026-04-06`, `Operator Desa Sembung`, a document's name; may be empty. */
  object: string;
  /** Only the fields that the change is about; absent where there was nothing. */
  before?: ChangeState;
  after?: ChangeState;
  reason?: string;
}

/**
 * JSON that is the same for the same content: keys in the order of their UTF-16 code units, no spaces, absent fields
 * left out (RFC 8785 for what `ChangeValue` can hold). A hash over it would not depend on who wrote it.
 */
export function canonicalJson(value: ChangeValue): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one)).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value as ChangeState).filter(([, one]) => one !== undefined);
  const sorted = fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one!)}`).join(',')}}`;
}

/** Whether a change leaves everything as it was, so that there is nothing to record. */
export function changesNothing({ before, after }: Pick<OfficeChange, 'before' | 'after'>): boolean {
  if (before === undefined || after === undefined) return false;
  return canonicalJson(before) === canonicalJson(after);
}
