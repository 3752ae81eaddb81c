import type { Month } from '../../domain/kalender/month.ts';
import { sameContent } from '../../domain/realisasi/content-fingerprint.ts';
import type { Reporter } from '../../domain/rencana/plan.ts';
import { ok, type Result } from '../../domain/result.ts';
import { reporterIn } from '../../domain/unit/reporter-in-month.ts';
import {
  type HistoryAngka,
  type HistoryStep,
  historyOfReport,
  type Revision,
  type SentReport,
  sentReportsOfReporter,
} from '../../store/progres/history.ts';
import type { OfficerAction } from '../action.ts';
import { reportNumber } from '../realisasi/submit-report.ts';
import { type ReporterRefusal, visibleReporter } from './read-reporter.ts';

/** A figure that differs between one revision and the one before it. */
export interface AngkaChange {
  butir: string;
  old?: HistoryAngka;
  fresh?: HistoryAngka;
}

/** One sent version: its number, what the person reads about it, and what changed against the version before. */
export interface ReadRevision extends Omit<Revision, 'angka'> {
  number: string;
  /** Empty for the first revision: everything is new there. */
  changes: AngkaChange[];
  angkaCount: number;
}

/** The sent reports of a reporter, newest month first. */
export async function readHistory(
  action: OfficerAction,
  reporterId: number,
): Promise<Result<{ reporter: Reporter; report: SentReport[] }, ReporterRefusal>> {
  const found = visibleReporter(action, reporterId);
  if (!found.ok) return found;
  return ok({ reporter: found.value, report: await sentReportsOfReporter(action.tx, reporterId) });
}

/** Every version of one month's report, oldest first, with what others did to it. */
export async function readRevisions(
  action: OfficerAction,
  reporterId: number,
  month: Month,
): Promise<Result<{ reporter: Reporter; revision: ReadRevision[]; step: HistoryStep[] }, ReporterRefusal>> {
  const found = visibleReporter(action, reporterId);
  if (!found.ok) return found;
  const { revision, step } = await historyOfReport(action.tx, reporterId, month);
  const readable = revision.map(({ angka, ...one }, index) => ({
    ...one,
    number: reportNumber(action.office, found.value, month, one.revision),
    changes: index === 0 ? [] : compareAngka(revision[index - 1]?.angka ?? [], angka),
    angkaCount: angka.length,
  }));
  return ok({ reporter: reporterIn(found.value, month), revision: readable, step });
}

/** Figures that were added, changed or taken away between two revisions, in the order of the newer one. */
export function compareAngka(old: readonly HistoryAngka[], fresh: readonly HistoryAngka[]): AngkaChange[] {
  const former = new Map(old.map((a) => [a.butir, a]));
  const current = new Set(fresh.map((a) => a.butir));
  const changed = fresh.filter((a) => !sameContent(former.get(a.butir), a));
  const lost = old.filter((a) => !current.has(a.butir));
  return [
    ...changed.map((a) => ({ butir: a.butir, old: former.get(a.butir), fresh: a })),
    ...lost.map((a) => ({ butir: a.butir, old: a })),
  ];
}
