import type { Office } from '../../domain/kantor/office.ts';
import { officeAssignments } from '../../store/kantor/assignments.ts';
import type { Action } from '../action.ts';
import { roleLabel } from '../kantor/role-label.ts';
import { holdersOfRight, rolesInForce } from './roles-in-force.ts';

/** Whom an officer asks first; the camat only where an office has neither. */
const NEAREST: ReadonlySet<string> = new Set(['kasubbag', 'sekcam']);

/** Whom to ask at an office: those who manage its people, as `Siti (Sekretaris Kecamatan)`. */
export async function listContacts({ tx, now, say }: Action, office: Office): Promise<string[]> {
  const inForce = rolesInForce(await officeAssignments(tx, office.id), now, office.zone);
  const managers = holdersOfRight(inForce, 'petugas');
  const nearest = managers.filter((one) => NEAREST.has(one.role));
  return (nearest.length > 0 ? nearest : managers).map((one) =>
    say('petugas-orang', { name: one.name, role: roleLabel(say, one, undefined) }),
  );
}
