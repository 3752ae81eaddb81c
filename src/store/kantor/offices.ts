import { Decimal } from 'decimal.js';
import type { Month } from '../../domain/kalender/month.ts';
import type { Office } from '../../domain/kantor/office.ts';
import { distinguishSiblings } from '../../domain/rencana/distinguish-siblings.ts';
import type { MonthlyTarget } from '../../domain/rencana/indikator/property-values.ts';
import { withLineageMoney } from '../../domain/rencana/lineage-money.ts';
import type {
  AnggaranKas,
  Indikator,
  Level,
  PaguKind,
  Plan,
  PlanNode,
  Recorded,
  Reporter,
  TargetSplit,
} from '../../domain/rencana/plan.ts';
import type { Prisma, ReporterUnit, UnitName } from '../../generated/prisma/client.ts';
import { decimal, decimalOrUnknown } from '../database/decimal.ts';
import { isoDate } from '../database/iso-date.ts';
import { recordedOf } from '../database/recorded.ts';
import type { Tx } from '../database/tx.ts';
import { readProperties } from './indikator-row.ts';
import { toSetting, toTakeover } from './office-settings.ts';
import { kodeKabupaten, profilKabupaten } from './profil-kabupaten.ts';

const PLAN = {
  nodes: {
    orderBy: { order: 'asc' },
    include: {
      pagu: { orderBy: [{ validFrom: 'asc' }, { id: 'asc' }] },
      kas: { orderBy: [{ validFrom: 'asc' }, { id: 'asc' }] },
    },
  },
  indikators: {
    orderBy: { order: 'asc' },
    include: { targets: { orderBy: { year: 'asc' } }, splits: { orderBy: { id: 'asc' } } },
  },
} satisfies Prisma.PlanVersionInclude;

type PlanRow = Prisma.PlanVersionGetPayload<{ include: typeof PLAN }>;

function toNode(row: PlanRow['nodes'][number]): PlanNode {
  return {
    id: row.id,
    parentId: row.parentId ?? undefined,
    level: row.level as Level,
    key: row.key,
    kode: row.kode,
    name: row.name,
    namaPendek: row.namaPendek,
    line: row.line,
    ownerId: row.ownerId ?? undefined,
    gaji: row.gaji,
    pagu: row.pagu.map((pagu) => ({
      year: pagu.year,
      kind: pagu.kind as PaguKind,
      value: decimal(pagu.value),
      validFrom: isoDate(pagu.validFrom),
      recorded: recordedOf(pagu),
    })),
    kas: toAnggaranKas(row.kas),
  };
}

function toSplits({ targetBulanan, splits }: PlanRow['indikators'][number]): TargetSplit[] {
  const begin = { way: targetBulanan as unknown as MonthlyTarget };
  return [
    begin,
    ...splits.map((one) => ({ way: one.way as unknown as MonthlyTarget, recorded: recordedOf(one) })),
  ];
}

function toIndikator(row: PlanRow['indikators'][number]): Indikator {
  const splits = toSplits(row);
  return {
    ...readProperties(row),
    id: row.id,
    key: row.key,
    nodeId: row.nodeId ?? undefined,
    name: row.name,
    line: row.line ?? undefined,
    targetBulanan: splits.at(-1)!.way,
    ...(splits.length > 1 && { splits }),
    target: row.targets.map((t) => ({
      year: t.year,
      printed: t.printed,
      value: decimalOrUnknown(t.value),
      min: decimalOrUnknown(t.min),
      max: decimalOrUnknown(t.max),
      category: t.category ?? undefined,
      line: t.line ?? undefined,
    })),
  };
}

/** Months of one budget year and effective date that were entered together, in the order in which they came into force. */
function toAnggaranKas(rows: PlanRow['nodes'][number]['kas']): AnggaranKas[] {
  const sets = new Map<string, { year: number; month: Decimal[]; validFrom: string; recorded: Recorded }>();
  for (const row of rows) {
    const validFrom = isoDate(row.validFrom);
    const key = `${validFrom} ${row.year} ${row.createdAt.toISOString()}`;
    const set = sets.get(key) ?? {
      year: row.year,
      month: Array.from({ length: 12 }, () => new Decimal(0)),
      validFrom,
      recorded: recordedOf(row),
    };
    set.month[row.month - 1] = decimal(row.value);
    sets.set(key, set);
  }
  return [...sets.values()];
}

function toPlan(row: PlanRow): Plan {
  return distinguishSiblings({
    id: row.id,
    officeId: row.officeId,
    kind: row.kind as Plan['kind'],
    document: row.document,
    validFrom: isoDate(row.validFrom),
    nodes: row.nodes.map(toNode),
    indikators: row.indikators.map(toIndikator),
  });
}

const month = (text: string | null) => (text ?? undefined) as Month | undefined;

function toReporter({ names, ...row }: ReporterUnit & { names: UnitName[] }): Reporter {
  const { id, officeId, kind, kode, name, namaPendek, sinceMonth, untilMonth, successorId } = row;
  return {
    ...{ id, officeId, kind: kind as Reporter['kind'], kode, name, namaPendek },
    ...(sinceMonth !== null && { since: month(sinceMonth) }),
    ...(untilMonth !== null && { until: month(untilMonth) }),
    ...(successorId !== null && { successorId }),
    ...(names.length > 0 && {
      names: names.map((one) => ({
        since: month(one.since),
        name: one.name,
        namaPendek: one.namaPendek,
      })),
    }),
  };
}

/** Reads an office with its reporters, plan versions and calendar; undefined when there is no such office. */
export async function loadOffice(tx: Tx, officeId: number): Promise<Office | undefined> {
  const office = await tx.office.findUnique({
    where: { id: officeId },
    include: {
      // The record has no gaps and is never cut: how many changes there are is the number of the newest.
      _count: { select: { events: true } },
      reporters: {
        orderBy: [{ order: 'asc' }, { id: 'asc' }],
        include: { reopenings: { orderBy: { id: 'asc' } }, names: { orderBy: { id: 'asc' } } },
      },
      holidays: true,
      assignments: { where: { plt: true, endedAt: null, until: { not: null } }, select: { until: true } },
      calendars: true,
      settings: { orderBy: { id: 'asc' } },
      takeovers: { orderBy: { id: 'asc' } },
      owners: { orderBy: { id: 'asc' } },
      plans: { orderBy: [{ validFrom: 'asc' }, { id: 'asc' }], include: PLAN },
    },
  });
  if (office === null) return undefined;
  return {
    id: office.id,
    version: office.version,
    lastChange: office._count.events,
    wilayah: office.wilayah,
    name: office.name,
    kabupaten: office.kabupaten,
    provinsi: office.provinsi,
    zone: office.zone as Office['zone'],
    openDay: office.openDay,
    dueDay: office.dueDay,
    closeDay: office.closeDay,
    settings: office.settings.flatMap(toSetting),
    takeovers: office.takeovers.map(toTakeover),
    owners: office.owners.map(({ key, since, reporterId, afterPlanId }) => ({
      ...{ key, reporterId, afterPlanId },
      since: since as Month,
    })),
    startMonth: (office.startMonth ?? undefined) as Month | undefined,
    reporters: office.reporters.map(toReporter),
    reopened: office.reporters.flatMap((row) =>
      row.reopenings.map((one) => ({
        reporterId: row.id,
        month: one.month as Month,
        until: isoDate(one.until),
        at: one.at.toISOString(),
      })),
    ),
    plans: withLineageMoney(office.plans.map(toPlan)),
    profil: await profilKabupaten(tx, kodeKabupaten(office.wilayah)),
    holiday: new Set(office.holidays.filter((day) => day.holiday).map((day) => isoDate(day.date))),
    pltTerm: office.assignments.map(({ until }) => isoDate(until!)).sort(),
    specialMonths: new Map(
      office.calendars.map((row) => [
        row.month,
        {
          buka: row.buka === null ? undefined : isoDate(row.buka),
          batas: row.batas === null ? undefined : isoDate(row.batas),
          tutup: row.tutup === null ? undefined : isoDate(row.tutup),
        },
      ]),
    ),
  };
}

/** Every caller that changes an office's plan, pagu, reporters or calendar calls this in the same transaction. */
export async function touchOffice(tx: Tx, officeId: number): Promise<void> {
  await tx.office.update({ where: { id: officeId }, data: { version: { increment: 1 } } });
}

/** All offices with the version that a cache must have. */
export async function listOffices(
  tx: Tx,
): Promise<{ id: number; version: number; wilayah: string; zone: string }[]> {
  return await tx.office.findMany({
    select: { id: true, version: true, wilayah: true, zone: true },
    orderBy: { id: 'asc' },
  });
}
