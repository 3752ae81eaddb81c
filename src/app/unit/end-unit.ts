import { addMonths, type Month } from '../../domain/kalender/month.ts';
import { changeMonths } from '../../domain/kantor/months/change-months.ts';
import { type Office, officeReporter } from '../../domain/kantor/office.ts';
import type { Reporter } from '../../domain/rencana/plan.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { freeKode } from '../../domain/unit/read-unit-name.ts';
import { insertOwners, insertUnits, setLastMonth } from '../../store/unit/unit-writes.ts';
import { monthYear } from '../../text/dates.ts';
import { listAnd } from '../../text/list.ts';
import type { OfficerAction } from '../action.ts';
import { cancelReminders } from '../realisasi/cancel-reminders.ts';
import { type EndFacts, type EndRefusal, endFacts, type Successor } from './end-facts.ts';
import { behindLock, canBegin, keepChange, openUnit, tellConcerned, unitsChanged } from './unit-change.ts';

/** A kelurahan in place of a desa, called as the desa was. */
function kelurahanOf({ namaPendek }: Reporter, { reporters }: Office) {
  const kode = freeKode(namaPendek, new Set(reporters.map((one) => one.kode)));
  return {
    kind: 'kelurahan',
    kode,
    name: `Kelurahan ${namaPendek}`,
    namaPendek: `Kel. ${namaPendek}`,
  } as const;
}

/**
 * Ends a unit with a month: from then on it owes nothing, is counted nowhere, and what it reported is another unit's. All
 * before stays: its reports, its officers, and what it still owes of the months before. What was begun for later months
 * stays stored. Its officers, those of its successor and the office's heads are told; reminders of those months that
 * have not left are taken back.
 * @param fingerprint mark of the facts that the person saw
 * @returns the name of what goes on in its place, where something does
 */
export async function endUnit(
  action: OfficerAction,
  reporterId: number,
  { successor, since, fingerprint }: { successor: Successor; since: Month; fingerprint: number },
): Promise<Result<{ facts: EndFacts; next?: string }, EndRefusal>> {
  const act = await behindLock(action);
  const { office, tx, now } = act;
  const unit = openUnit(office, reporterId);
  if (unit === undefined) return refuse({ code: 'unit-tidak-ada' });
  const made = successor === 'kelurahan' ? kelurahanOf(unit, office) : undefined;
  const nextId = typeof successor === 'object' ? successor.id : undefined;
  const next = made?.name ?? officeReporter(office, nextId)?.name;
  const change = {
    subject: 'unit',
    action: 'akhiri',
    object: unit.name,
    after: { sejak: since, penerus: next ?? null },
  } as const;
  const stale = await unitsChanged(act, change, ['rencana']);
  if (stale !== undefined) return refuse(stale);
  if (!canBegin(act, unit, since)) return refuse({ code: 'unit-bulan' });
  const facts = await endFacts(act, reporterId, successor, since);
  if (!facts.ok) return facts;
  if (facts.value.fingerprint !== fingerprint)
    return refuse({ code: 'pengaturan-berubah', facts: facts.value });
  const [madeId] = made === undefined ? [] : await insertUnits(tx, office.id, [made], since);
  const successorId = madeId ?? nextId;
  await setLastMonth(tx, reporterId, { until: addMonths(since, -1), successorId });
  const { owned } = facts.value;
  if (owned.length > 0 && successorId !== undefined) {
    const common = { officeId: office.id, since, reporterId: successorId, personId: act.officer.id };
    const afterPlanId = Math.max(...office.plans.map(({ id }) => id));
    const at = new Date(now.epochMilliseconds);
    await insertOwners(
      tx,
      owned.map(({ key }) => ({ ...common, key, afterPlanId, now: at })),
    );
  }
  for (const month of changeMonths(office, now))
    if (month >= since) await cancelReminders(tx, reporterId, month);
  await keepChange(act, {
    ...change,
    after: {
      ...change.after,
      ...(owned.length > 0 && { subKegiatan: owned.map(({ namaPendek }) => namaPendek) }),
    },
  });
  await tellEnd(act, facts.value, next, successorId);
  return ok({ facts: facts.value, next });
}

async function tellEnd(
  act: OfficerAction,
  { unit, since, owned }: EndFacts,
  next: string | undefined,
  successorId: number | undefined,
): Promise<void> {
  const { say } = act;
  const sub = owned.filter(({ level }) => level === 'sub_kegiatan').map(({ namaPendek }) => namaPendek);
  const text = say('unit-kabar-akhir', {
    ...{ unit: unit.name, since: monthYear(say, since), last: monthYear(say, addMonths(since, -1)) },
    ...{ next: next ?? 'tidak', count: sub.length, list: listAnd(say, sub) },
  });
  const units = [unit.id, ...(successorId === undefined ? [] : [successorId])];
  await tellConcerned(act, { text, units, key: `akhir-${unit.id}` });
}
