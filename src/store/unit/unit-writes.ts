import type { Month } from '../../domain/kalender/month.ts';
import type { UnitForm } from '../../domain/unit/usual-units.ts';
import type { Tx } from '../database/tx.ts';

/** First place in lists of each kind of unit: desa, then parts of the kecamatan, then the bendahara. */
export const FIRST_ORDER = { desa: 1, unit: 1_000, bendahara: 2_000 };

/**
 * Makes units behind those of their kind, in the order given; the caller calls `touchOffice`.
 * @param since first month in which they are there; absent: since the beginning
 * @returns their ids in the same order
 */
export async function insertUnits(
  tx: Tx,
  officeId: number,
  forms: readonly UnitForm[],
  since?: Month,
): Promise<number[]> {
  const ids: number[] = [];
  for (const form of forms) {
    const first = form.kind === 'desa' ? FIRST_ORDER.desa : FIRST_ORDER.unit;
    const end = form.kind === 'desa' ? FIRST_ORDER.unit : FIRST_ORDER.bendahara;
    const last = await tx.reporterUnit.aggregate({
      where: { officeId, order: { gte: first, lt: end } },
      _max: { order: true },
    });
    const order = (last._max.order ?? first - 1) + 1;
    const { kind, kode, name, namaPendek } = form;
    const row = await tx.reporterUnit.create({
      data: { officeId, kind, kode, name, namaPendek, order, sinceMonth: since },
      select: { id: true },
    });
    ids.push(row.id);
  }
  return ids;
}

/** A unit's new name, with what it was called before where it never had another one. */
export interface NewName {
  reporterId: number;
  name: string;
  namaPendek: string;
  /** First month that it holds for; absent: since the beginning. */
  since?: Month;
  former: { name: string; namaPendek: string };
  /** It was renamed before. */
  renamed: boolean;
  personId: number;
  now: Date;
}

/** Gives a unit a name from a month on, beside those before it; the caller calls `touchOffice`. */
export async function insertName(tx: Tx, { former, renamed, now, ...name }: NewName): Promise<void> {
  const { reporterId, personId } = name;
  const first = { reporterId, ...former, at: now };
  await tx.unitName.createMany({
    data: [...(renamed ? [] : [first]), { ...name, personId, at: now }],
  });
  const data = { name: name.name, namaPendek: name.namaPendek };
  await tx.reporterUnit.update({ where: { id: reporterId }, data });
}

/** Sets or takes away a unit's last month, with what goes on in its place; the caller calls `touchOffice`. */
export async function setLastMonth(
  tx: Tx,
  reporterId: number,
  end: { until: Month; successorId?: number } | undefined,
): Promise<void> {
  const data = { untilMonth: end?.until ?? null, successorId: end?.successorId ?? null };
  await tx.reporterUnit.update({ where: { id: reporterId }, data });
}

/** A sub kegiatan that changes hands. */
export interface NewOwner {
  officeId: number;
  key: string;
  since: Month;
  reporterId: number;
  afterPlanId: number;
  personId: number;
  now: Date;
}

/** Keeps who reports what from a month on, beside what was decided before; the caller calls `touchOffice`. */
export async function insertOwners(tx: Tx, rows: readonly NewOwner[]): Promise<void> {
  if (rows.length > 0)
    await tx.ownerChange.createMany({ data: rows.map(({ now, ...row }) => ({ ...row, at: now })) });
}
