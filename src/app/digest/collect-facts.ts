import type { Temporal } from 'temporal-polyfill';
import { asDate } from '../../domain/kalender/instant.ts';
import { nextMonth, yearOf } from '../../domain/kalender/month.ts';
import { moneyFromOf } from '../../domain/kantor/dated-settings.ts';
import { officeSchedule } from '../../domain/kantor/months/open-months.ts';
import type { Office } from '../../domain/kantor/office.ts';
import type {
  DigestCompleteness,
  DigestFacts,
  DigestMissing,
  DigestOffice,
} from '../../render/digest/facts/digest-facts.ts';
import type { Tx } from '../../store/database/tx.ts';
import { corrections, countNewReports, lastSnapshot, type ShownFigures } from '../../store/progres/digest.ts';
import { listUncertain } from '../pengingat/list-uncertain.ts';
import type { OfficeWork } from '../pengingat/remind-on-schedule.ts';
import type { MonthState } from '../status/compose-month-state.ts';
import { currentMonth } from '../status/current-month.ts';
import { readMonthState } from '../status/read-month-state.ts';
import { rollUpStatus, type StatusRollup } from '../status/roll-up-status.ts';
import { angkaFacts } from './angka-facts.ts';
import { changeFacts, snapshotOf } from './change-facts.ts';
import { attentionFacts, forecastFacts } from './coming-facts.ts';
import { digestExplanations } from './digest-explanations.ts';
import { decisionFacts, kendalaFacts } from './kendala-facts.ts';

/** Without an earlier digest the news are those of the last seven days. */
const WEEK_MS = 7 * 24 * 3600 * 1000;

/** A digest's facts, and what the next one will compare with. */
export interface CollectedFacts {
  facts: DigestFacts;
  shown: ShownFigures;
}

/**
 * Everything that the digest of an office says at this instant, about the newest month that has opened. Figures that
 * nobody reported are undefined, never 0.
 * @param weekly the Monday digest: with nothing new it says so instead of repeating figures; one that was asked for
 *   (`/digest`) always shows them
 */
export async function collectFacts(
  tx: Tx,
  officeWork: OfficeWork,
  { weekly }: { weekly: boolean },
): Promise<CollectedFacts> {
  const { office, now, say } = officeWork;
  const month = currentMonth(office, now);
  const state = await readMonthState(tx, office, month, now);
  const before = await lastSnapshot(tx, office.id);
  const until = asDate(now);
  const since = before?.at ?? new Date(until.getTime() - WEEK_MS);
  const ids = office.reporters.map((one) => one.id);
  const newReports = await countNewReports(tx, ids, since, until);
  const correction = await corrections(tx, ids, since, until);
  const uncertain = await listUncertain(tx, office.id, since);
  const rollup = rollUpStatus(state);
  const angka = angkaFacts(say, state.progress(), state.profil.profil);
  const empty = weekly && newReports === 0 && correction.length === 0;
  const facts: DigestFacts = {
    ...angka,
    paguBasis: paguBasis(state, angka.paguBasis),
    serapan: { ...angka.serapan, forecast: await forecastFacts(tx, state) },
    attention: attentionFacts(state),
    office: officeName(office),
    date: state.today,
    dataUntil: now.toZonedDateTimeISO(office.zone),
    month,
    due: state.schedule.batas,
    completeness: completenessOf(rollup),
    decisions: decisionFacts(say, state),
    changes: { newReports, lines: changeFacts(say, state, angka, before?.shown, correction) },
    obstacles: kendalaFacts(say, state),
    missing: missingReporters(rollup),
    provisional: { unchecked: rollup.waiting.length, returned: rollup.returned.length },
    moneyFromBendahara: moneyFromOf(office, month) === 'bendahara',
    explanations: empty ? [] : await digestExplanations(tx, say, state),
    uncertainMessages: uncertain.length,
    nothingNew: empty ? { upcoming: nextOpening(state) } : undefined,
  };
  return { facts, shown: snapshotOf(state, angka) };
}

/** That no DPA was entered is said only where none of the year was. */
function paguBasis({ office, month }: MonthState, basis: DigestFacts['paguBasis']): DigestFacts['paguBasis'] {
  if (basis !== 'renstra') return basis;
  const present = office.plans
    .flatMap(({ nodes }) => nodes)
    .some(({ pagu }) => pagu.some(({ kind, year }) => kind !== 'indikatif' && year === yearOf(month)));
  return present ? 'renstra-dulu' : basis;
}

/** The area data write "Kabupaten Jombang" and, now and then, "Kecamatan Perak"; the letterhead adds the word itself. */
function officeName({ name, kabupaten, provinsi }: Office): DigestOffice {
  return { kecamatan: name.replace(/^kecamatan\s+/i, ''), kabupaten, provinsi };
}

function completenessOf({ received, onTime, verified, desa, unit }: StatusRollup): DigestCompleteness {
  return {
    received: received.done,
    from: received.from,
    onTime: onTime.done,
    verified: verified.done,
    desa: { received: desa.done, from: desa.from },
    unit: { received: unit.done, from: unit.from },
  };
}

function missingReporters({ missing }: StatusRollup): DigestMissing[] {
  return missing.map(({ reporter, completeness }) => ({
    name: reporter.namaPendek,
    kind: reporter.kind === 'desa' ? 'desa' : 'unit',
    missing: completeness.missing.length,
  }));
}

/** The day on which reporting opens again; undefined while it is open. */
function nextOpening({ office, month, monthStatus }: MonthState): Temporal.PlainDate | undefined {
  if (monthStatus === 'terbuka' || monthStatus === 'lewat_batas') return undefined;
  return officeSchedule(office, nextMonth(month)).buka;
}
