import { dateIn } from '../../domain/kalender/calendar.ts';
import type { Month } from '../../domain/kalender/month.ts';
import { officeReporter } from '../../domain/kantor/office.ts';
import { hasRight, type Right, ROLES } from '../../domain/kantor/roles.ts';
import { officeAssignments } from '../../store/kantor/assignments.ts';
import { type StuckReport, stuckReports } from '../../store/verifikasi/report-hands.ts';
import type { OfficerAction } from '../action.ts';
import { roleLabel } from '../kantor/role-label.ts';
import { rolesInForce } from '../petugas/roles-in-force.ts';

/** Reports whose next step nobody at the office may do, with what to do about it. */
export interface DeadEnds {
  /** Waiting for verification. */
  periksa: StuckReport[];
  /** Waiting for approval. */
  setujui: StuckReport[];
}

type Act = Pick<OfficerAction, 'tx' | 'office' | 'now' | 'say'>;

const holders = (right: Right) => ROLES.filter((role) => hasRight(role, right));

/** Reads what is stuck at the office, or whether one report is. One round trip. */
export async function deadEnds({ tx, office, now }: Act, reportId?: number): Promise<DeadEnds> {
  const all = await stuckReports(tx, {
    officeId: office.id,
    today: dateIn(now, office.zone).toString(),
    check: holders('verifikasi'),
    approve: holders('setujui'),
    reportId,
  });
  return {
    periksa: all.filter((one) => one.status === 'diajukan'),
    setujui: all.filter((one) => one.status === 'diverifikasi'),
  };
}

/** Names of the reporters of stuck reports of a month, each once. */
export function deadEndNames({ office }: Act, all: readonly StuckReport[], month: Month): string[] {
  return all
    .filter((one) => one.month === month)
    .map((one) => officeReporter(office, one.reporterId)?.namaPendek ?? '');
}

/**
 * What to do when nobody may do a step: an acting officer is named by who may name one. Whoever is asked must hold their
 * own role for good (`domain/role-rules.ts`).
 * @param step the step that is stuck
 */
export async function deadEndAdvice({ tx, office, now, say }: Act, step: keyof DeadEnds): Promise<string> {
  const inForce = rolesInForce(await officeAssignments(tx, office.id), now, office.zone);
  const fixed = (role: string) => inForce.some((one) => one.role === role && !one.plt);
  const by = (['camat', 'sekcam'] as const).find(
    (role) => (step === 'setujui' ? role === 'sekcam' : true) && fixed(role),
  );
  const wanted = step === 'setujui' ? 'camat' : by === 'sekcam' ? 'kasubbag' : 'sekcam';
  const role = roleLabel(say, { role: wanted, plt: true }, undefined);
  if (by === undefined) return say('verif-saran-server', { role });
  return say('verif-saran-tunjuk', {
    role,
    by: roleLabel(say, { role: by, plt: false }, undefined),
  });
}
