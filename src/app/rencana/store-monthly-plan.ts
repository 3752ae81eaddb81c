import { Decimal } from 'decimal.js';
import { maySplitEvenly } from '../../domain/capaian/target/may-split-evenly.ts';
import { dateIn } from '../../domain/kalender/calendar.ts';
import { asDate } from '../../domain/kalender/instant.ts';
import type { Office } from '../../domain/kantor/office.ts';
import type { OfficeChange } from '../../domain/kantor/office-change.ts';
import { lineageOf } from '../../domain/realisasi/lineage.ts';
import type { MonthlyTarget } from '../../domain/rencana/indikator/property-values.ts';
import { continuedIndikator, continuedNodes } from '../../domain/rencana/later-versions.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { touchOffice } from '../../store/kantor/offices.ts';
import { insertKas } from '../../store/rencana/anggaran.ts';
import { insertTargetSplits } from '../../store/rencana/rencana-aksi.ts';
import type { OfficerAction } from '../action.ts';
import { budgetDay, firstDay } from '../anggaran/budget-years.ts';
import { type Concern, changedMeanwhile, type MeanwhileRefusal } from '../kantor/changed-meanwhile.ts';
import { lockedOffice } from '../kantor/locked-office.ts';
import { changedBy, recordOfficeChange } from '../kantor/record-office-change.ts';
import { type AksiButir, kasOfMethod, listAksi, type MonthlyMethod } from './rencana-aksi.ts';

function targetBulanan(way: MonthlyMethod, old: MonthlyTarget, year: number): MonthlyTarget {
  if (way.kind === 'bulan') return { jenis: 'bulan', bulan: way.month };
  if (way.kind !== 'eksplisit') return { jenis: way.kind };
  const other = old.jenis === 'eksplisit' ? old.tahun : {};
  return { jenis: 'eksplisit', tahun: { ...other, [String(year)]: way.angka } };
}

/** Why a monthly plan was not stored. */
export type AksiRefusal =
  /** Not of the plan in force of this office: payloads can be forged. */
  | { code: 'aksi-tidak-ada' }
  | { code: 'aksi-tanpa-pagu' }
  | { code: 'aksi-merata'; target: Decimal }
  | MeanwhileRefusal;

/** The item of an id that another version of the plan gave it: the screen may be older than the newest version. */
function continued({ plans: plan }: Office, butir: readonly AksiButir[], id: number): AksiButir | undefined {
  const lineage = lineageOf(plan);
  return butir.find((one) =>
    one.what === 'i'
      ? one.indikator.key === lineage.indikator(id)?.key
      : one.node.key === lineage.node(id)?.key,
  );
}

/**
 * Stores how an item is planned by month: an indicator's target for the whole year, but not for months that are verified
 * already (`monthPlan`); money as an anggaran kas from today on, or from the nearest day of another year. The office is
 * locked: it is written onto the versions that there are.
 * @param year budget year, by default this one
 */
export async function saveAksi(
  act: OfficerAction,
  { what, id, year: owned }: Pick<AksiButir, 'what' | 'id'> & { year?: number },
  way: MonthlyMethod,
): Promise<Result<AksiButir, AksiRefusal>> {
  const { tx, officer } = act;
  const office = await lockedOffice(tx, act.office.id);
  const { year, butir } = listAksi({ office, now: act.now }, what, owned);
  const one = butir.find((one) => one.id === id) ?? continued(office, butir, id);
  if (one === undefined) return refuse({ code: 'aksi-tidak-ada' });
  const today = dateIn(act.now, office.zone);
  const validFrom = firstDay(year, 'dppa', today);
  const day = budgetDay(year, today);
  const content = monthlyContent(one, way, year);
  if (!content.ok) return content;
  const change = perubahan(one, { year, validFrom, ...content.value });
  const stale = await changedMeanwhile(act, change, concernsOfYear(one.what, year));
  if (stale !== undefined) return refuse(stale);
  const now = asDate(act.now);
  if (one.what === 'i') {
    const all = continuedIndikator(office.plans, one.indikator, { day, year });
    const split = { way: content.value.target!, enteredById: officer.id, now };
    await insertTargetSplits(
      tx,
      all.map((one) => ({ indikatorId: one.id, ...split })),
    );
  } else {
    const kas = { year, month: content.value.kas!, validFrom, enteredById: officer.id, now };
    const node = continuedNodes(office.plans, one.node, { day, year });
    await insertKas(
      tx,
      node.map((node) => ({ nodeId: node.id, ...kas })),
    );
  }
  await recordOfficeChange(changedBy(act, 'rencana'), change);
  await touchOffice(tx, office.id);
  return ok(one);
}

/** What is to be stored: months of a target, or Rupiah of each month. */
type MonthlyContent = { target?: MonthlyTarget; kas?: Decimal[] };

function monthlyContent(
  one: AksiButir,
  way: MonthlyMethod,
  year: number,
): Result<MonthlyContent, AksiRefusal> {
  if (one.what === 'i') {
    if (way.kind === 'merata' && !maySplitEvenly(one.indikator, one.target))
      return refuse({ code: 'aksi-merata', target: one.target ?? new Decimal(0) });
    return ok({ target: targetBulanan(way, one.indikator.targetBulanan, year) });
  }
  const kas = kasOfMethod(way, one.pagu?.value);
  return kas === undefined ? refuse({ code: 'aksi-tanpa-pagu' }) : ok({ kas });
}

function perubahan(
  one: AksiButir,
  { year, validFrom, target, kas }: MonthlyContent & { year: number; validFrom: string },
): OfficeChange {
  const object = `${one.name}, ${year}`;
  if (one.what === 'i')
    return {
      subject: 'target',
      action: 'ubah',
      object,
      before: { targetBulanan: { ...one.indikator.targetBulanan } },
      after: { targetBulanan: { ...target! } },
    };
  return {
    subject: 'kas',
    action: 'ubah',
    object,
    before: { kas: one.kas?.map((value) => value.toFixed()) ?? null },
    after: { berlakuDari: validFrom, kas: kas!.map((value) => value.toFixed()) },
  };
}

/** What else concerns a monthly plan: a new version, and for money the lists of its year. */
function concernsOfYear(what: AksiButir['what'], year: number): Concern[] {
  if (what === 'i') return [{ subject: 'rencana' }];
  return [
    { subject: 'rencana' },
    { subject: 'kas', object: [String(year)] },
    { subject: 'dpa', object: [`DPA ${year}`, `DPPA ${year}`] },
  ];
}
