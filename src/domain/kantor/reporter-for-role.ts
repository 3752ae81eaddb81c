import { beginningOf } from '../linear-text.ts';
import type { Reporter } from '../rencana/plan.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Office } from './office.ts';
import { unitKinds } from './role-unit.ts';
import { REPORTER_ROLES, type Role } from './roles.ts';

/** Why no reporter unit was found for a role. */
export type ReporterForRoleRefusal =
  /** The role belongs to a unit and none was named; `choices` are the codes that fit. */
  | { code: 'peran-perlu-unit'; choices: string[] }
  /** The office has no unit of this code that fits the role; `choices` are those that do. */
  | { code: 'unit-tidak-dikenal'; unit: string; choices: string[] }
  /** The role belongs to the whole office and takes no unit. */
  | { code: 'peran-tanpa-unit'; unit: string };

/**
 * The reporter unit that a role belongs to, by its code; a role with a single possible unit (bendahara) needs none
 * named.
 * @returns undefined for the roles of the whole office
 */
export function reporterForRole(
  office: Pick<Office, 'reporters'>,
  role: Role,
  unit: string | undefined,
): Result<Reporter | undefined, ReporterForRoleRefusal> {
  if (!REPORTER_ROLES.includes(role)) {
    return unit === undefined ? ok(undefined) : refuse({ code: 'peran-tanpa-unit', unit });
  }
  const matching = office.reporters.filter((reporter) => unitKinds(role)?.includes(reporter.kind));
  const choices = matching.map(({ kode }) => kode);
  if (unit === undefined) {
    return matching.length === 1 ? ok(matching[0]) : refuse({ code: 'peran-perlu-unit', choices });
  }
  const wanted = unit.toUpperCase();
  const found = matching.find(({ kode }) => kode.toUpperCase() === wanted);
  if (found === undefined) {
    return refuse({ code: 'unit-tidak-dikenal', unit: beginningOf(unit), choices });
  }
  return ok(found);
}
