import type { Office } from '../../../domain/kantor/office.ts';
import { officeUnits } from '../../../domain/kantor/office-units.ts';
import { newestPlan } from '../../../domain/kantor/plan-versions.ts';
import type { Indikator, Plan } from '../../../domain/rencana/plan.ts';
import type { Origin } from '../../../domain/rencana/trace-lineage.ts';
import type { PlanDraft } from '../../../plan/draft/draft.ts';
import { desaDecided, followingDecided } from '../../../plan/suggestions/decisions/decided-properties.ts';
import {
  type DesaDecision,
  type IndikatorDecision,
  NO_DECISIONS,
  type PlanDecisions,
} from '../../../plan/suggestions/decisions/plan-decisions.ts';
import { suggestPlan } from '../../../plan/suggestions/suggest-plan.ts';

/** kunci of the older version → kunci in the new document, where the lineage is certain. */
function certain(origin: ReadonlyMap<string, Origin>): Map<string, string> {
  return new Map([...origin].flatMap(([fresh, from]) => (from.kind === 'pasti' ? [[from.key, fresh]] : [])));
}

/** Figures per month follow the targets that they were made for; other ways of spreading stay. */
function keptMethod({ targetBulanan }: Indikator): Pick<IndikatorDecision, 'targetBulanan'> {
  return targetBulanan.jenis === 'eksplisit' ? {} : { targetBulanan };
}

/** How an indicator is asked and computed, as it was before; a formula that names others by document does not follow. */
function keptIndikator(old: Indikator, key: string): IndikatorDecision {
  const { pelapor: reporter, rumus } = old;
  const counted = reporter === 'rumus' && rumus !== undefined && !rumus.includes('"');
  const keptReporter = reporter === 'desa' || (reporter === 'rumus' && !counted) ? {} : { pelapor: reporter };
  return {
    kunci: key,
    ...followingDecided(old),
    ...keptReporter,
    ...(counted && { rumus }),
    ...keptMethod(old),
  };
}

/** What every desa reports, as before; it feeds an indicator only where the new document still has that. */
function keptDesa(old: Indikator, fresh: ReadonlyMap<string, string>, reason: string): DesaDecision {
  const { feedsKunci, target, targetPerReporter } = old;
  const value = target.flatMap((one) =>
    one.value ? [[String(one.year), one.value.toFixed()] as const] : [],
  );
  const to = feedsKunci === undefined ? undefined : fresh.get(feedsKunci);
  return {
    kunci: old.key,
    nama: old.name,
    ...desaDecided({ ...old, feedsKunci: to }),
    ...(targetPerReporter && { targetPerDesa: Object.fromEntries(value) }),
    ...(!targetPerReporter && {
      target: Object.fromEntries(value.map(([year, one]) => [year, { nilai: one, alasan: reason }])),
    }),
    sumber: [],
    alasan: reason,
  };
}

function keptOwners(old: Plan, office: Office, fresh: ReadonlyMap<string, string>) {
  const kode = new Map(officeUnits(office).map((unit) => [unit.id, unit.kode]));
  return old.nodes.flatMap(({ key, ownerId, namaPendek, gaji }) => {
    const at = fresh.get(key);
    if (at === undefined) return [];
    const unit = kode.get(ownerId ?? -1);
    return [[at, { namaPendek, gaji, ...(unit !== undefined && { pemilik: { unit } }) }] as const];
  });
}

/**
 * What the office decided about the plan that it has, as decisions about a new document: who reports what, how each
 * indicator is asked and computed, what every desa reports. Only where something of the document is certainly the same;
 * the rest is asked. Nothing for an office without a plan.
 * @param about `reason`: words that say where the decisions come from, and the day as ISO date
 */
export function decisionsFromOld(
  draft: PlanDraft,
  office: Office,
  { reason, today }: { reason: string; today: string },
): PlanDecisions {
  const old = newestPlan(office, today);
  if (old === undefined) return NO_DECISIONS;
  const { origin } = suggestPlan(draft, { unit: officeUnits(office), old });
  const fresh = certain(origin);
  const fixed = old.indikators.flatMap((one) => {
    const key = fresh.get(one.key);
    return key === undefined || one.pelapor === 'desa' ? [] : [keptIndikator(one, key)];
  });
  const desa = old.indikators.filter(({ pelapor: reporter }) => reporter === 'desa');
  return {
    ...NO_DECISIONS,
    simpul: Object.fromEntries(keptOwners(old, office, fresh)),
    indikator: fixed,
    desa: desa.map((one) => keptDesa(one, fresh, reason)),
  };
}
