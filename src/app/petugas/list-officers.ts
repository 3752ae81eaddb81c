import { addMonths } from '../../domain/kalender/month.ts';
import { moneyFromOf } from '../../domain/kantor/dated-settings.ts';
import { oldestUnclosedMonth, unitsWithWork } from '../../domain/kantor/months/open-months.ts';
import { officeReporter } from '../../domain/kantor/office.ts';
import type { Role } from '../../domain/kantor/roles.ts';
import type { Reporter } from '../../domain/rencana/plan.ts';
import { type HeldAssignment, officeAssignments } from '../../store/kantor/assignments.ts';
import type { OfficerAction } from '../action.ts';
import { rolesInForce } from './roles-in-force.ts';

/** A role in force with its unit. */
export interface OfficerRow {
  assignment: HeldAssignment;
  reporter?: Reporter;
}

/** The people of an office. */
export interface OfficerList {
  /** Office roles first (camat, sekcam, kasubbag, ...), then the units in their order. */
  row: OfficerRow[];
  /** Reporter units for which nobody holds a role today. */
  empty: Reporter[];
}

const OFFICE_ROLES: readonly Role[] = ['camat', 'sekcam', 'kasubbag', 'pengamat'];

/** Who holds which role at the office today, and which units have nobody. */
export async function listOfficers(
  action: Pick<OfficerAction, 'tx' | 'now' | 'office'>,
): Promise<OfficerList> {
  const { tx, now, office } = action;
  const inForce = rolesInForce(await officeAssignments(tx, office.id), now, office.zone);
  const order = new Map(office.reporters.map((one, index) => [one.id, OFFICE_ROLES.length + index]));
  const number = ({ role, reporterId }: HeldAssignment) =>
    order.get(reporterId ?? 0) ?? OFFICE_ROLES.indexOf(role);
  const row = inForce
    .toSorted((a, b) => number(a) - number(b) || a.id - b.id)
    .map((assignment) => ({ assignment, reporter: officeReporter(office, assignment.reporterId) }));
  const filled = new Set(inForce.map((one) => one.reporterId));
  const month = oldestUnclosedMonth(office, now);
  const byBendahara = [month, addMonths(month, 1)].some((one) => moneyFromOf(office, one) === 'bendahara');
  const reporting = unitsWithWork(office, now).filter((one) => one.kind !== 'bendahara' || byBendahara);
  return { row, empty: reporting.filter((one) => !filled.has(one.id)) };
}

/** One role in force at the office; undefined when it has ended, or is another office's. */
export async function findOfficer(
  action: Pick<OfficerAction, 'tx' | 'now' | 'office'>,
  assignmentId: number,
): Promise<OfficerRow | undefined> {
  const { row } = await listOfficers(action);
  return row.find((one) => one.assignment.id === assignmentId);
}
