import type { Reporter } from '../rencana/plan.ts';
import { IMPLEMENTING_KINDS } from '../unit/kinds.ts';
import type { Role } from './roles.ts';

const KINDS: Partial<Record<Role, readonly Reporter['kind'][]>> = {
  operator_desa: ['desa'],
  seksi: IMPLEMENTING_KINDS,
  bendahara: ['bendahara'],
};

/** Kinds of reporter unit that a role can belong to; undefined for roles that belong to the whole office. */
export function unitKinds(role: Role): readonly Reporter['kind'][] | undefined {
  return KINDS[role];
}

/** Whether a role fits a reporter unit, or fits without one. */
export function unitFits(role: Role, reporter: Pick<Reporter, 'kind'> | undefined): boolean {
  const kind = unitKinds(role);
  return reporter === undefined ? kind === undefined : (kind?.includes(reporter.kind) ?? false);
}
