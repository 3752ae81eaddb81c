import type { Temporal } from 'temporal-polyfill';
import { dateIn } from '../../domain/kalender/calendar.ts';
import type { Office } from '../../domain/kantor/office.ts';
import { assignmentsInForce, hasRight, type Right } from '../../domain/kantor/roles.ts';
import type { HeldAssignment } from '../../store/kantor/assignments.ts';

/** Of roles as stored those in force today, in the office's time zone. */
export function rolesInForce(
  all: readonly HeldAssignment[],
  now: Temporal.Instant,
  zone: Office['zone'],
): HeldAssignment[] {
  const today = dateIn(now, zone).toString();
  return all.filter((one) => assignmentsInForce([one], today).length === 1);
}

/** Those among them that hold a right. */
export function holdersOfRight(all: readonly HeldAssignment[], right: Right): HeldAssignment[] {
  return all.filter((one) => hasRight(one.role, right));
}
