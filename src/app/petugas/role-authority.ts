import { type RoleDenial, type RoleStep, roleDenial } from '../../domain/kantor/role-rules.ts';
import type { Role } from '../../domain/kantor/roles.ts';
import type { HeldAssignment } from '../../store/kantor/assignments.ts';
import type { Say } from '../../text/translator.ts';
import type { OfficerAction } from '../action.ts';
import { roleLabel } from '../kantor/role-label.ts';

/** Why a person may not give, extend or end a role, and who may, in words. */
export type AuthorityRefusal = { code: RoleDenial['code']; by: string[] };

/** A step that a person wants to take with a role, and everybody's roles in force at the office at this moment. */
export interface RoleStepWanted {
  step: RoleStep;
  personId: number;
  inForce: readonly HeldAssignment[];
  target: { role: Role; holderId?: number };
}

/** Asks the table of who may give and end what (`domain/role-rules.ts`). @returns the refusal, or undefined */
export function authorityRefusal(
  say: Say,
  { step, personId, inForce, target }: RoleStepWanted,
): AuthorityRefusal | undefined {
  const assignments = inForce.filter((one) => one.personId === personId);
  const denial = roleDenial({ id: personId, assignment: assignments }, step, target);
  if (denial === undefined) return undefined;
  const by = denial.by.map((role) => roleLabel(say, { role, plt: false }, undefined));
  return { code: denial.code, by };
}

/** Which steps an officer may take with somebody's role at the office; for the buttons under it. */
export function roleSteps(
  { officer, office }: Pick<OfficerAction, 'officer' | 'office'>,
  { role, personId, plt }: Pick<HeldAssignment, 'role' | 'personId' | 'plt'>,
): RoleStep[] {
  const assignments = officer.assignments.filter((one) => one.officeId === office.id);
  const target = { role, holderId: personId };
  return (['beri', 'perpanjang', 'akhiri'] as const).filter(
    (step) =>
      (step !== 'perpanjang' || plt) &&
      roleDenial({ id: officer.id, assignment: assignments }, step, target) === undefined,
  );
}
