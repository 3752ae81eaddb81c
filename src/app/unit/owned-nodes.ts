import type { Month } from '../../domain/kalender/month.ts';
import { versionOfMonth } from '../../domain/kantor/months/version-of-month.ts';
import type { Office } from '../../domain/kantor/office.ts';
import type { PlanNode } from '../../domain/rencana/plan.ts';
import { planWithOwners } from '../../domain/unit/owner-change.ts';

/** Sub kegiatan of a month's plan, in printed order, with who owns each then; none where the office has no plan then. */
export function subKegiatanOf(office: Office, month: Month): PlanNode[] {
  return (versionOfMonth(office, month)?.nodes ?? []).filter(({ level }) => level === 'sub_kegiatan');
}

/** What a unit owns from a month on, in the plan versions of that month and later ones, each once by its key. */
export function ownedFrom(office: Office, reporterId: number, since: Month): PlanNode[] {
  const now = versionOfMonth(office, since);
  const later = office.plans
    .filter(({ validFrom }) => validFrom.slice(0, 7) > since)
    .map((plan) => planWithOwners(plan, office.owners, plan.validFrom.slice(0, 7) as Month));
  const owned = [...(now ? [now] : []), ...later].flatMap(({ nodes }) =>
    nodes.filter(({ ownerId }) => ownerId === reporterId),
  );
  return [...new Map(owned.map((node) => [node.key, node])).values()];
}
