import type { Peran } from '../../domain/peran.ts';
import type { Pelapor } from '../../domain/rencana.ts';

const JENIS: Partial<Record<Peran, readonly Pelapor['jenis'][]>> = {
  operator_desa: ['desa'],
  seksi: ['seksi', 'subbagian'],
  bendahara: ['bendahara'],
};

/** Kinds of reporter unit that a role can belong to; undefined for roles that belong to the whole office. */
export function jenisUnit(peran: Peran): readonly Pelapor['jenis'][] | undefined {
  return JENIS[peran];
}

/** Whether a role fits a reporter unit, or fits without one. */
export function unitCocok(peran: Peran, pelapor: Pick<Pelapor, 'jenis'> | undefined): boolean {
  const jenis = jenisUnit(peran);
  return pelapor === undefined ? jenis === undefined : (jenis?.includes(pelapor.jenis) ?? false);
}
