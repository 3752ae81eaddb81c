import type { Month } from '../../domain/kalender/month.ts';
import { officeAssignments } from '../../store/kantor/assignments.ts';
import { verifiersFrom } from '../../store/verifikasi/verifiers.ts';
import type { OfficerAction } from '../action.ts';
import { rolesInForce } from '../petugas/roles-in-force.ts';
import type { Takeable } from './sheet/reported-by-others.ts';

/**
 * Whom a takeover is told, each with the items that concern them: who reports for a unit whose figure counts no more,
 * who gave that figure, and who verified or approved a report of either unit that holds one of the two or rests on it.
 * Only people who are still with the office, and not the one who decided.
 * @param reporterId the unit whose figures count from now on
 */
export async function takeOverRecipients(
  { tx, office, now, officer }: OfficerAction,
  { reporterId, month }: { reporterId: number; month: Month },
  all: readonly Takeable[],
): Promise<Map<number, Takeable[]>> {
  const units = [...new Set([reporterId, ...all.map(({ reporter }) => reporter.id)])];
  const verifiers = await verifiersFrom(tx, units, month);
  const recipients = new Map<number, Takeable[]>();
  for (const held of rolesInForce(await officeAssignments(tx, office.id), now, office.zone)) {
    if (held.personId === officer.id) continue;
    const checked = verifiers.filter((one) => one.telegramId === held.telegramId);
    const concerned = all.filter(
      ({ reporter, angka }) =>
        held.reporterId === reporter.id ||
        held.personId === angka.enteredById ||
        checked.some((one) => one.reporterId === reporter.id || one.reporterId === reporterId),
    );
    const known = recipients.get(held.telegramId) ?? [];
    const told = all.filter((one) => known.includes(one) || concerned.includes(one));
    if (told.length > 0) recipients.set(held.telegramId, told);
  }
  return recipients;
}
