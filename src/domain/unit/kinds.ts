import type { Reporter } from '../rencana/plan.ts';

/** What of a kecamatan carries out sub kegiatan; a kelurahan is a part of it too (PP 17/2018), a desa is not. */
export const IMPLEMENTING_KINDS: readonly Reporter['kind'][] = ['seksi', 'subbagian', 'kelurahan'];

/** Whether a unit is of a kind that can own a sub kegiatan. */
export function ownsSubKegiatan({ kind }: Pick<Reporter, 'kind'>): boolean {
  return IMPLEMENTING_KINDS.includes(kind);
}
