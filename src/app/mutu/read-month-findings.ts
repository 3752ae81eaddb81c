import type { Temporal } from 'temporal-polyfill';
import { groupBy } from '../../domain/angka/group-by.ts';
import { endOfMonth, type Month } from '../../domain/kalender/month.ts';
import { officeSchedule } from '../../domain/kantor/months/open-months.ts';
import { butirOfOffice, butirOfPlan } from '../../domain/kantor/months/version-of-month.ts';
import type { Office } from '../../domain/kantor/office.ts';
import { angkaMutu } from '../../domain/mutu/angka-mutu.ts';
import { desaMutu } from '../../domain/mutu/desa-mutu.ts';
import { doubleMutu } from '../../domain/mutu/double-mutu.ts';
import { MUTU_CODES, type MutuFinding } from '../../domain/mutu/finding.ts';
import { moneyMutu } from '../../domain/mutu/money-mutu.ts';
import { type BuktiPhoto, photoMutu } from '../../domain/mutu/photo-mutu.ts';
import { timeMutu } from '../../domain/mutu/time-mutu.ts';
import type { Angka } from '../../domain/rencana/plan.ts';
import type { Tx } from '../../store/database/tx.ts';
import { namesOfPeople } from '../../store/kantor/people.ts';
import { filesUpTo } from '../../store/verifikasi/evidence-files.ts';
import type { MonthState } from '../status/compose-month-state.ts';
import { readMonthState } from '../status/read-month-state.ts';

/** What a month's reported data shows for a look, with the names of the people in it. */
export interface MonthMutu {
  month: Month;
  /** By rule, then in the office's order of reporters. */
  findings: MutuFinding[];
  /** By id. */
  name: ReadonlyMap<number, string>;
  /** Figures in force of the calendar year, of the whole office, as they were reported: what the findings rest on. */
  yearly: readonly Angka[];
}

function angkaFindings({ office, month, angka, plan }: MonthState): MutuFinding[] {
  const onDate = endOfMonth(month).toString();
  // Of a unit's item the months go on whoever reported them; each desa's stand by themselves.
  const desa = new Set(office.reporters.flatMap(({ id, kind }) => (kind === 'desa' ? [id] : [])));
  const items = groupBy(angka, ({ reporterId, butir }) =>
    desa.has(reporterId) ? `${reporterId} ${butir}` : butir,
  );
  return [...items.values()].flatMap((owned) => {
    if (!owned.some((one) => one.month === month)) return [];
    const { butir: key } = owned[0]!;
    const butir = (plan && butirOfPlan(plan, key)) ?? butirOfOffice(office, key);
    return butir === undefined ? [] : angkaMutu({ butir, month, angka: owned, onDate });
  });
}

function timeFindings({ office, month, angka }: MonthState): MutuFinding[] {
  const desa = new Set(office.reporters.flatMap(({ id, kind }) => (kind === 'desa' ? [id] : [])));
  const owned = angka.filter((one) => one.month === month && desa.has(one.reporterId));
  return timeMutu(owned, month, officeSchedule(office, month).batas, office.zone);
}

/** Everything that the rules find in a month; pure. */
function composeFindings(state: MonthState, photo: readonly BuktiPhoto[]): MutuFinding[] {
  const { office, month, angka } = state;
  const order = new Map(office.reporters.map(({ id }, i) => [id, i]));
  const place = ({ kode, reporterIds }: MutuFinding) =>
    MUTU_CODES.indexOf(kode) * (office.reporters.length + 1) + (order.get(reporterIds[0] ?? -1) ?? 0);
  return [
    ...angkaFindings(state),
    ...doubleMutu(state.doubles, month),
    ...moneyMutu(state.progress()?.node ?? [], angka, month),
    ...desaMutu(state.plan, office.reporters, angka, month),
    ...timeFindings(state),
    ...photoMutu(photo, month),
  ].sort((a, b) => place(a) - place(b));
}

/**
 * Reads what of an office's month is worth a look: sent figures, their times, and the files. Three round trips at most.
 * @param month in the office's calendar
 */
export async function readMonthFindings(
  tx: Tx,
  office: Office,
  month: Month,
  now: Temporal.Instant,
): Promise<MonthMutu> {
  const state = await readMonthState(tx, office, month, now);
  const findings = composeFindings(state, await filesUpTo(tx, office.id, month));
  const people = new Set(findings.flatMap(({ reported }) => reported.map(({ by }) => by)));
  const name = await namesOfPeople(tx, [...people]);
  return { month, findings, name, yearly: state.read.angka };
}

/** Of a month's findings those that belong to one reporter's report. */
export function findingsOfReporter(
  { findings }: Pick<MonthMutu, 'findings'>,
  reporterId: number,
): MutuFinding[] {
  return findings.filter(({ reporterIds }) => reporterIds.includes(reporterId));
}
