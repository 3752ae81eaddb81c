import type { Peran } from '../../domain/peran.ts';
import { type RoleDenial, type RoleStep, roleDenial } from '../../domain/role-rules.ts';
import type { HeldAssignment } from '../../store/assignments.ts';
import type { Say } from '../../text/translator.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { sebutanPeran } from './sebutan-peran.ts';

/** Why a person may not give, extend or end a role, and who may, in words. */
export type WewenangRefusal = { code: RoleDenial['code']; oleh: string[] };

/** A step that a person wants to take with a role, and everybody's roles in force at the office at this moment. */
export interface RoleStepWanted {
  step: RoleStep;
  personId: number;
  berlaku: readonly HeldAssignment[];
  target: { peran: Peran; holderId?: number };
}

/** Asks the table of who may give and end what (`domain/role-rules.ts`). @returns the refusal, or undefined */
export function wewenang(
  say: Say,
  { step, personId, berlaku, target }: RoleStepWanted,
): WewenangRefusal | undefined {
  const penugasan = berlaku.filter((one) => one.personId === personId);
  const denial = roleDenial({ id: personId, penugasan }, step, target);
  if (denial === undefined) return undefined;
  const oleh = denial.oleh.map((peran) => sebutanPeran(say, { peran, plt: false }, undefined));
  return { code: denial.code, oleh };
}

/** Which steps an officer may take with somebody's role at the office; for the buttons under it. */
export function langkahPeran(
  { petugas, kantor }: Pick<TindakanPetugas, 'petugas' | 'kantor'>,
  { peran, personId, plt }: Pick<HeldAssignment, 'peran' | 'personId' | 'plt'>,
): RoleStep[] {
  const penugasan = petugas.penugasan.filter((one) => one.officeId === kantor.id);
  const target = { peran, holderId: personId };
  return (['beri', 'perpanjang', 'akhiri'] as const).filter(
    (step) =>
      (step !== 'perpanjang' || plt) && roleDenial({ id: petugas.id, penugasan }, step, target) === undefined,
  );
}
