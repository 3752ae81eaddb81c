import type { Indikator, Plan } from '../rencana/plan.ts';
import type { ProfilKabupaten } from './profil.ts';

/** Beginning of the kunci of what the desa report. */
const DESA_PREFIX = 'desa/';

/** Plans with the deadlines of a profile; both are the same objects as long as an office is kept in memory. */
const WITH_DEADLINES = new WeakMap<Plan, WeakMap<ProfilKabupaten, Plan>>();

/**
 * The plan with the kabupaten's legal deadlines in place of its own, for the documents that the profile names. The same
 * plan where it names none of them. A document that is no dated event is left as it is.
 */
export function planWithDeadlines(plan: Plan, profil: ProfilKabupaten): Plan {
  if (Object.keys(profil.tenggat).length === 0) return plan;
  const kept = WITH_DEADLINES.get(plan) ?? new WeakMap<ProfilKabupaten, Plan>();
  WITH_DEADLINES.set(plan, kept);
  const present = kept.get(profil) ?? {
    ...plan,
    indikators: plan.indikators.map((one) => withDeadline(one, profil)),
  };
  kept.set(profil, present);
  return present;
}

function withDeadline(indikator: Indikator, { tenggat }: ProfilKabupaten): Indikator {
  const { key, jenisNilai } = indikator;
  const name = key.startsWith(DESA_PREFIX) ? key.slice(DESA_PREFIX.length) : '';
  if (jenisNilai !== 'tanggal' || !Object.hasOwn(tenggat, name)) return indikator;
  return { ...indikator, tenggat: tenggat[name] };
}
