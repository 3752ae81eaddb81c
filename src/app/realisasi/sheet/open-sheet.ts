import type { Decimal } from 'decimal.js';
import type { Month } from '../../../domain/kalender/month.ts';
import { sheetOptions } from '../../../domain/kantor/butir-options.ts';
import { angkaUnderPlan, versionOfMonth } from '../../../domain/kantor/months/version-of-month.ts';
import type { Office } from '../../../domain/kantor/office.ts';
import { askedButir, type Butir } from '../../../domain/realisasi/butir.ts';
import { chooseAngka, holdersOfMonth } from '../../../domain/realisasi/choose-angka.ts';
import { contentFingerprint } from '../../../domain/realisasi/content-fingerprint.ts';
import type { Angka, AngkaContent, AngkaState, Plan, Reporter } from '../../../domain/rencana/plan.ts';
import { reporterIn } from '../../../domain/unit/reporter-in-month.ts';
import type { Tx } from '../../../store/database/tx.ts';
import { loadWork } from '../../../store/realisasi/load-work.ts';
import type { Work } from '../../../store/realisasi/work.ts';
import { type OthersReport, othersReports } from './reported-by-others.ts';

/** An answer as it stands now: from the draft, or as it was sent. */
export interface Entry extends Omit<AngkaContent, 'state'> {
  state: AngkaState | 'lewati';
  suggestion?: Decimal;
  suggestedDenominator?: Decimal;
  anomaly: string[];
  enteredById: number;
  /** ISO instant */
  enteredAt: string;
  /** Not sent yet. */
  draft: boolean;
  /** Version of the report that the answer in the draft made; absent of what was sent. */
  version?: number;
}

/** One reporter's month on the table: what is asked, what is answered, and the figures of the year around it. */
export interface Sheet {
  office: Office;
  reporter: Reporter;
  month: Month;
  plan: Plan;
  work?: Work;
  /** What is asked this month, in the order of asking, and what of another reporter's this one began to answer. */
  butir: Butir[];
  /** Figures of this month that another reporter sent and that count, by key: they are shown and not asked again. */
  reportedElsewhere: ReadonlyMap<string, OthersReport>;
  entry: Map<string, Entry>;
  /** What the newest sent revision says, whatever the draft says now. */
  sent: Map<string, Entry>;
  /** Sent figures of the year that count: this reporter's, and those of others that its questions rest on. */
  angka: Angka[];
}

/** Version of the report as it lies on the table; 0 when there is none. Every button and every step carries it. */
export function draftVersion(sheet: Sheet): number {
  return sheet.work?.version ?? 0;
}

/** Whether an item is answered: neither blank nor passed over. */
export function isFilled(sheet: Sheet, key: string): boolean {
  return (sheet.entry.get(key)?.state ?? 'lewati') !== 'lewati';
}

/** What an answer is, in a few letters: two that differ in figure or giver differ here; '' without an answer. */
export function entryFingerprint(entry: Entry | undefined): string {
  if (entry === undefined || entry.state === 'lewati') return '';
  return `${entry.enteredById}:${contentFingerprint(entry)}`;
}

/** Figures before this month that its questions go on from: a desa's own; of units whoever reported the item then. */
export function earlierAngka({ office, reporter, month, angka }: Sheet): Angka[] {
  const desa = new Set(office.reporters.flatMap(({ id, kind }) => (kind === 'desa' ? [id] : [])));
  const owned = (id: number) => (reporter.kind === 'desa' ? id === reporter.id : !desa.has(id));
  return angka.filter((one) => owned(one.reporterId) && one.month < month);
}

/** The item behind a key, when it is asked this month. */
export function butirOfSheet(sheet: Sheet, key: string): Butir | undefined {
  return sheet.butir.find((one) => one.key === key);
}

/** Items that nobody has answered, passed-over ones included; what another reporter has sent is not missing. */
export function missingButir(sheet: Sheet): Butir[] {
  return sheet.butir.filter(({ key }) => !isFilled(sheet, key) && !sheet.reportedElsewhere.has(key));
}

function sentEntries(angka: readonly Angka[]): Map<string, Entry> {
  return new Map(
    angka.map(({ butir, state, value, denominator, category, elements, date, enteredById, enteredAt }) => [
      butir,
      {
        state,
        value,
        denominator,
        category,
        elements,
        date,
        enteredById,
        enteredAt,
        anomaly: [],
        draft: false,
      },
    ]),
  );
}

/**
 * Whose figures a reporter's questions rest on beside their own: a section confirms those of the desa; an item may have
 * been reported by one section in one month and by another, or by the bendahara, in the next.
 */
function isReadBy(reporter: Reporter, other: Reporter): boolean {
  if (reporter.kind === 'desa') return false;
  return reporter.kind !== 'bendahara' || other.kind !== 'desa';
}

/**
 * A draft that holds only answers to what is not asked any more is none to work on; once one of them is asked again it
 * is a draft like any other.
 */
function withoutLeftOvers(work: Work, butir: readonly Butir[]): Work {
  if (work.draft?.kind !== 'sisa') return work;
  const asked = work.draft.answers.some((answer) => butir.some(({ key }) => key === answer.butir));
  return { ...work, draft: asked ? { ...work.draft, kind: 'isi' } : undefined };
}

/** The answers as they stand now: those of the draft over those that were sent. */
function entries(sent: Sheet['sent'], work: Work | undefined): Sheet['entry'] {
  const entry = new Map(sent);
  for (const { butir, ...answer } of work?.draft?.answers ?? []) {
    if (answer.state !== 'lewati' || !sent.has(butir)) entry.set(butir, { ...answer, draft: true });
  }
  return entry;
}

/** Lays a report on a sheet as the store gave it after an answer, so that the sheet need not be read again. */
export function layWork(sheet: Sheet, stored: Work): void {
  sheet.work = withoutLeftOvers(stored, sheet.butir);
  sheet.entry = entries(sheet.sent, sheet.work);
}

/**
 * Lays a reporter's month on the table in one round trip; the reporter is called as it was in the month.
 * @returns undefined when the office has no plan for that month
 */
export async function openSheet(
  tx: Tx,
  office: Office,
  reporter: Reporter,
  month: Month,
): Promise<Sheet | undefined> {
  const source = office.reporters
    .filter((one) => one.id === reporter.id || isReadBy(reporter, one))
    .map((one) => one.id);
  const { work: stored, angka: storedAngka } = await loadWork(tx, reporter.id, month, source);
  const plan = versionOfMonth(office, month, stored?.planId);
  if (plan === undefined) return undefined;
  const all = angkaUnderPlan(office, plan, storedAngka);
  const selected = chooseAngka(office, plan, all);
  const sheets = { plan, reporterId: reporter.id, month, filled: filled(stored, selected.angka, month) };
  const options = sheetOptions(office, sheets, all);
  const butir = askedButir(plan, reporter, options);
  const work = stored && withoutLeftOvers(stored, butir);
  const sent = sentEntries(all.filter((one) => one.reporterId === reporter.id && one.month === month));
  const entry = entries(sent, work);
  const reportedElsewhere = othersReports({ office, reporter, month, plan }, options, selected);
  const { angka } = selected;
  return {
    office,
    reporter: reporterIn(reporter, month),
    month,
    plan,
    work,
    butir,
    reportedElsewhere,
    entry,
    sent,
    angka,
  };
}

/**
 * Items that a draft answers: they stay on its sheet, so that nothing that was typed is left behind. One that was passed
 * over only where another reporter has sent it, to be answered beside it.
 */
function filled(work: Work | undefined, angka: readonly Angka[], month: Month): ReadonlySet<string> {
  const holders = holdersOfMonth(angka, month);
  const answer = work?.draft?.answers ?? [];
  return new Set(
    answer.filter(({ butir, state }) => state !== 'lewati' || holders.has(butir)).map(({ butir }) => butir),
  );
}
