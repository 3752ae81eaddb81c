import { askedUnit } from '../../realisasi/butir.ts';
import { type ChosenAngka, chooseAngka } from '../../realisasi/choose-angka.ts';
import type { Angka, Plan, Reporter } from '../../rencana/plan.ts';
import type { Office } from '../office.ts';
import { angkaUnderPlan } from './version-of-month.ts';

/**
 * Figures as every reader takes them: with the ids of one plan version, and of every item and month the one reporter's
 * that counts. Nothing that was read is added up before it went through here.
 */
export function countedAngka(office: Office, plan: Plan, angka: readonly Angka[]): ChosenAngka {
  return chooseAngka(office, plan, angkaUnderPlan(office, plan, angka));
}

/**
 * Reporters whose figures a reading of some needs: of one sub kegiatan the section reported one month and the bendahara
 * the next, so that a unit's own figures rest on those of the other units. A desa reads itself only.
 */
export function sourceReporters(office: Office, reporter: readonly Reporter[]): Reporter[] {
  if (reporter.every(({ kind }) => kind === 'desa')) return [...reporter];
  const ids = new Set(reporter.map(({ id }) => id));
  return office.reporters.filter(({ id, kind }) => kind !== 'desa' || ids.has(id));
}

/** Of what was read for some reporters: their own figures, and those of others on items that are theirs to report. */
export function ownedAngka(plan: Plan, reporter: readonly Reporter[], angka: readonly Angka[]): Angka[] {
  const ids = new Set(reporter.map(({ id }) => id));
  const allMoney = reporter.some(({ kind }) => kind === 'bendahara');
  const nodes = new Set(
    plan.nodes.flatMap(({ id, ownerId }) =>
      allMoney || (ownerId !== undefined && ids.has(ownerId)) ? [id] : [],
    ),
  );
  const indikator = new Set(
    plan.indikators.flatMap((one) => (ids.has(askedUnit(plan, one) ?? -1) ? [one.id] : [])),
  );
  return angka.filter(({ reporterId, indikatorId, nodeId }) => {
    if (ids.has(reporterId)) return true;
    return indikatorId === undefined ? nodes.has(nodeId ?? -1) : indikator.has(indikatorId);
  });
}
