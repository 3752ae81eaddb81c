import type { Month } from '../../domain/kalender/month.ts';
import { sourceReporters } from '../../domain/kantor/months/counted-angka.ts';
import { butirOfOffice, keysOfAllVersions } from '../../domain/kantor/months/version-of-month.ts';
import { officeReporter } from '../../domain/kantor/office.ts';
import { yearOfButir } from '../../domain/realisasi/butir.ts';
import type { Reporter } from '../../domain/rencana/plan.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { reporterIn } from '../../domain/unit/reporter-in-month.ts';
import { type AngkaTrail, type BuktiFile, filesOfReport, trailOfItem } from '../../store/progres/trail.ts';
import { type OfficerAction, rolesWith } from '../action.ts';
import { type ButirContent, butirContent } from './butir-content.ts';
import type { MonthState, ReporterState } from './compose-month-state.ts';
import { readMonthState } from './read-month-state.ts';

/** The reporter is another office's, or the person may only see their own. */
export type ReporterRefusal = { code: 'pelapor-bukan-wilayah' };

/** The reporter with this id, if the person may see its figures: status roles all of the office, officers their own. */
export function visibleReporter(
  { officer, office }: OfficerAction,
  reporterId: number,
): Result<Reporter, ReporterRefusal> {
  const reporter = officeReporter(office, reporterId);
  const seesAll = rolesWith(officer, office.id, 'lihat_status').length > 0;
  const isOwnReport = rolesWith(officer, office.id, 'lapor').some((one) => one.reporterId === reporterId);
  if (reporter === undefined || !(seesAll || isOwnReport)) return refuse({ code: 'pelapor-bukan-wilayah' });
  return ok(reporter);
}

/** The person's own reporters at the office, each once. */
export function ownReporters({ officer, office }: OfficerAction): Reporter[] {
  const ids = new Set(rolesWith(officer, office.id, 'lapor').map((one) => one.reporterId));
  return office.reporters.filter((one) => ids.has(one.id));
}

/** One reporter's month with all its items. */
export interface ReporterReading {
  state: MonthState;
  reporter: Reporter;
  /** Absent when nothing is asked of it that month. */
  one?: ReporterState;
  content: ButirContent[];
}

/** Reads one reporter's month; figures of others are not fetched. */
export async function readReporter(
  action: OfficerAction,
  reporterId: number,
  month: Month,
): Promise<Result<ReporterReading, ReporterRefusal>> {
  const found = visibleReporter(action, reporterId);
  if (!found.ok) return found;
  const reporter = reporterIn(found.value, month);
  const state = await readMonthState(action.tx, action.office, month, action.now, [reporter]);
  const one = state.reporters[0];
  const content = (one?.diminta ?? []).map((butir) => butirContent(state, reporter.id, butir));
  return ok({ state, reporter, one, content });
}

/** One item of one reporter with who stands behind its figures. */
export interface ButirReading {
  state: MonthState;
  reporter: Reporter;
  content: ButirContent;
  /** The figures of the item's reporting year, month by month, of all who reported it. */
  trail: AngkaTrail[];
}

/** Reads one item of one reporter. @param key its key; one of another office is refused */
export async function readButir(
  action: OfficerAction,
  reporterId: number,
  month: Month,
  key: string,
): Promise<Result<ButirReading, ReporterRefusal>> {
  const found = visibleReporter(action, reporterId);
  const butir = butirOfOffice(action.office, key);
  if (!found.ok || butir === undefined) return refuse({ code: 'pelapor-bukan-wilayah' });
  const { tx, office, now } = action;
  const state = await readMonthState(tx, office, month, now, [found.value]);
  const year = yearOfButir(butir, month);
  const source = sourceReporters(office, [found.value]).map(({ id }) => id);
  const trail = await trailOfItem(tx, source, keysOfAllVersions(office, butir, year), year);
  return ok({ state, reporter: found.value, content: butirContent(state, reporterId, butir), trail });
}

/** The files kept with a reporter's month. */
export async function readBukti(
  action: OfficerAction,
  reporterId: number,
  month: Month,
): Promise<Result<BuktiFile[], ReporterRefusal>> {
  const found = visibleReporter(action, reporterId);
  if (!found.ok) return found;
  return ok(await filesOfReport(action.tx, reporterId, month));
}
