import { Temporal } from 'temporal-polyfill';
import { timeliness } from '../../domain/kalender/calendar.ts';
import { asDate } from '../../domain/kalender/instant.ts';
import { officeSchedule } from '../../domain/kantor/months/open-months.ts';
import { butirOfOffice } from '../../domain/kantor/months/version-of-month.ts';
import type { Office } from '../../domain/kantor/office.ts';
import { type Butir, butirName } from '../../domain/realisasi/butir.ts';
import { sameContent } from '../../domain/realisasi/content-fingerprint.ts';
import type { Reporter } from '../../domain/rencana/plan.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { statusAfter } from '../../domain/verifikasi/report-steps.ts';
import { noteSeen } from '../../store/realisasi/drafts.ts';
import { claimReport } from '../../store/realisasi/report-lock.ts';
import { moveReport, type RevisionFigure, writeRevision } from '../../store/realisasi/submissions.ts';
import { type OfficerAction, rolesWith } from '../action.ts';
import { announceCorrection } from './announce-correction.ts';
import { cancelReminders } from './cancel-reminders.ts';
import { type EntryRefusal, mayFill, sentRefusal } from './record-entry.ts';
import { draftVersion, missingButir, type Sheet } from './sheet/open-sheet.ts';
import { butirQuestion, seenIn } from './sheet/question.ts';

export type SubmitRefusal =
  | EntryRefusal
  /** Nothing was answered yet. */
  | { code: 'draf-kosong' }
  /** Pagu or target changed since the questions were asked; said once, then taken. */
  | { code: 'rencana-berubah'; butir: PlanChange[] };

/** An item whose pagu or target is not what the question showed. */
export interface PlanChange {
  key: string;
  name: string;
  former: string;
  current: string;
}

/** What was accepted. */
export interface Receipt {
  /** `2026-03/35.17.01.2006/1`: month, reporter, revision. */
  number: string;
  revision: number;
  complete: boolean;
  missing: Butir[];
  /** Names of items that were answered and are not asked any more: not sent, and kept in the draft. */
  leftOver: string[];
  /** How the whole report is judged: by the moment it was complete for the first time. */
  timeliness: 'tepat_waktu' | 'terlambat';
}

/** Number of a report's revision, the same however often its receipt is sent. */
export function reportNumber(office: Office, reporter: Reporter, month: string, revision: number): string {
  const who = reporter.kind === 'desa' ? reporter.kode : `${office.wilayah}/${reporter.kode}`;
  return `${month}/${who}/${revision}`;
}

/** Items whose pagu or target differs from what the draft's questions showed. */
export function planChanges(sheet: Sheet): PlanChange[] {
  const seen = sheet.work?.draft?.seen ?? {};
  return sheet.butir.flatMap((butir) => {
    const former = seen[butir.key];
    const current = seenIn(butirQuestion(sheet, butir));
    if (former === undefined || current === undefined || former === current) return [];
    return [{ key: butir.key, name: butirName(butir, sheet.month), former, current }];
  });
}

function figuresOf(sheet: Sheet): RevisionFigure[] {
  return sheet.butir.flatMap((butir): RevisionFigure[] => {
    const entry = sheet.entry.get(butir.key);
    if (entry === undefined || !entry.draft || entry.state === 'lewati') return [];
    return [
      {
        butir: butir.key,
        indikatorId: butir.kind === 'indikator' ? butir.indikator.id : undefined,
        nodeId: butir.node?.id,
        state: entry.state,
        value: entry.value,
        denominator: entry.denominator,
        category: entry.category,
        elements: entry.elements,
        date: entry.date,
        suggestion: entry.suggestion,
        suggestedDenominator: entry.suggestedDenominator,
        anomaly: entry.anomaly,
        enteredById: entry.enteredById,
        enteredAt: new Date(entry.enteredAt),
      },
    ];
  });
}

/** Whether there is something new to send: a figure, or a kendala or bukti alone. */
export function hasSomethingToSend(sheet: Sheet): boolean {
  const { kendala = [], bukti = [] } = sheet.work ?? {};
  if ([...sheet.entry.values()].some((one) => one.draft && one.state !== 'lewati')) return true;
  return kendala.some((one) => one.revision === 0) || bukti.some((one) => one.revision === 0);
}

/** Answers of the draft to what is not asked this month any more. */
function leftOver(act: OfficerAction, sheet: Sheet): string[] {
  const asked = new Set(sheet.butir.map((one) => one.key));
  return (sheet.work?.draft?.answers ?? [])
    .filter((one) => one.state !== 'lewati' && !asked.has(one.butir))
    .map((one) => {
      const butir = butirOfOffice(act.office, one.butir);
      return butir === undefined ? act.say('lapor-butir-lama') : butirName(butir, sheet.month);
    });
}

/**
 * Sends the draft: a new revision with the whole report, in one transaction. A part may be sent; the report counts as
 * sudah only when all that was asked is there. A pagu or target that changed since its question is refused once and
 * noted as seen, in the draft and in `sheet`; sending again takes it. What is sent is what `sheet` shows: the report
 * is claimed at the version that was read, so that an answer stored meanwhile refuses the sending instead of being lost.
 * @param version version of the report whose summary the person saw
 */
export async function submitReport(
  act: OfficerAction,
  sheet: Sheet,
  options: { version: number },
): Promise<Result<Receipt, SubmitRefusal>> {
  const allowed = mayFill(act, sheet);
  if (!allowed.ok) return allowed;
  const { work } = sheet;
  if (work?.draft === undefined)
    return refuse(work?.revision ? sentRefusal(act, sheet) : { code: 'draf-kosong' });
  const { draft } = work;
  if (options.version !== draftVersion(sheet)) return refuse({ code: 'draf-berubah' });
  const to = statusAfter(work.status, 'ajukan');
  if (to === undefined) throw new Error(`a report that is ${work.status} was let through to be sent`);
  if (!hasSomethingToSend(sheet)) return refuse({ code: 'draf-kosong' });
  const report = await claimReport(act.tx, work);
  if (report === undefined) return refuse({ code: 'draf-berubah' });
  const now = asDate(act.now);
  const figures = figuresOf(sheet);
  const changed = planChanges(sheet);
  if (changed.length > 0) {
    await noteSeen(report, Object.fromEntries(changed.map(({ key, current }) => [key, current])));
    work.version = report.version;
    return refuse({ code: 'rencana-berubah', butir: changed });
  }
  const missing = missingButir(sheet);
  const complete = missing.length === 0;
  const revision = work.revision + 1;
  const finished = work.completeAt === undefined ? act.now : Temporal.Instant.from(work.completeAt);
  const timing = timeliness(finished, officeSchedule(act.office, sheet.month).batas, act.office.zone);
  await moveReport(report, {
    to,
    step: 'ajukan',
    newRevision: revision,
    reason: draft.reason,
    personId: act.officer.id,
    now,
    role: rolesWith(act.officer, act.office.id, 'lapor')[0]?.role ?? '',
    completeAt: complete ? now : undefined,
  });
  await writeRevision(report, {
    revision,
    complete,
    timeliness: timing,
    figures,
    sentById: act.officer.id,
    sentAt: now,
    kind: draft.kind === 'ubah' ? 'ubah' : revision === 1 ? 'kirim' : 'tambahan',
    reason: draft.reason,
  });
  await cancelReminders(act.tx, sheet.reporter.id, sheet.month);
  const changedKeys = figures
    .map((one) => one.butir)
    .filter((key) => !sameContent(sheet.entry.get(key), sheet.sent.get(key)));
  if (revision > 1 && changedKeys.length > 0) await announceCorrection(act, sheet, changedKeys);
  return ok({
    number: reportNumber(act.office, sheet.reporter, sheet.month, revision),
    revision,
    complete,
    missing,
    leftOver: leftOver(act, sheet),
    timeliness: timing,
  });
}
