import type { Kantor } from '../../domain/kantor.ts';
import { PERAN_PELAPOR, type Peran } from '../../domain/peran.ts';
import type { Pelapor } from '../../domain/rencana.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { jenisUnit } from '../pendaftaran/role-unit.ts';

/** Why no reporter unit was found for a role. */
export type PelaporPeranRefusal =
  /** The role belongs to a unit and none was named; `pilihan` are the codes that fit. */
  | { code: 'peran-perlu-unit'; pilihan: string[] }
  /** The office has no unit of this code that fits the role; `pilihan` are those that do. */
  | { code: 'unit-tidak-dikenal'; unit: string; pilihan: string[] }
  /** The role belongs to the whole office and takes no unit. */
  | { code: 'peran-tanpa-unit'; unit: string };

/**
 * The reporter unit that a role belongs to, by its code; a role with a single possible unit (bendahara) needs none
 * named.
 * @returns undefined for the roles of the whole office
 */
export function pelaporUntukPeran(
  kantor: Kantor,
  peran: Peran,
  unit: string | undefined,
): Result<Pelapor | undefined, PelaporPeranRefusal> {
  if (!PERAN_PELAPOR.includes(peran)) {
    return unit === undefined ? ok(undefined) : refuse({ code: 'peran-tanpa-unit', unit });
  }
  const cocok = kantor.pelapor.filter((pelapor) => jenisUnit(peran)?.includes(pelapor.jenis));
  const pilihan = cocok.map(({ kode }) => kode);
  if (unit === undefined) {
    return cocok.length === 1 ? ok(cocok[0]) : refuse({ code: 'peran-perlu-unit', pilihan });
  }
  const wanted = unit.toUpperCase();
  const found = cocok.find(({ kode }) => kode.toUpperCase() === wanted);
  if (found === undefined) {
    return refuse({ code: 'unit-tidak-dikenal', unit: [...unit].slice(0, 40).join(''), pilihan });
  }
  return ok(found);
}
