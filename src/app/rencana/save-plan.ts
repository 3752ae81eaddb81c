import { Temporal } from 'temporal-polyfill';
import type { Office } from '../../domain/kantor/office.ts';
import { officeUnits } from '../../domain/kantor/office-units.ts';
import { asPlan, type NewPlan } from '../../domain/rencana/new-plan.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { RumusRefusal } from '../../domain/rumus/language/refusal.ts';
import { firstWrongRumus } from '../../domain/rumus/wrong-rumus.ts';
import { type StoredFileInput, saveFile } from '../../store/database/files.ts';
import type { Tx } from '../../store/database/tx.ts';
import { touchOffice } from '../../store/kantor/offices.ts';
import { copyPagu } from '../../store/rencana/copy-pagu.ts';
import { insertPlan, lockNewestPlan } from '../../store/rencana/plan-writes.ts';
import { type EventAuthor, recordOfficeChange } from '../kantor/record-office-change.ts';

/** Why a plan version was not stored. */
export type SavePlanRefusal =
  /** There is no sub kegiatan: nobody could report anything. */
  | { code: 'rencana-kosong' }
  /** A version comes into force after the newest one, never on the same day or before: reports rest on those. */
  | { code: 'rencana-tanggal-lama'; validFrom: string; latest: string; document: string }
  /** A formula that cannot be computed from this plan. */
  | { code: 'rencana-rumus'; indikator: string; rumus: string; cause: RumusRefusal }
  /** Another version was stored since this one was made against the newest. */
  | { code: 'rencana-versi-lain' }
  /** An owner that the office does not have, or for which an end is set. */
  | { code: 'rencana-unit-asing'; unit: string };

/** A version to be stored, with where it comes from. */
export interface PlanToSave {
  plan: NewPlan;
  /** What people decided beside the document; kept to be shown again. */
  decision: object;
  /** The document in StoredFile, or one to be kept now. */
  fileId?: number;
  file?: StoredFileInput;
  by: EventAuthor;
  now: Date;
}

/**
 * Stores a plan version of an office. The versions before stay as they are, with the reports that were made under them;
 * DPA figures and anggaran kas of the budget years from its first day on go along with what it continues. The caller has
 * checked the right to do so, and tells.
 * @returns id of the version
 */
export async function savePlan(
  tx: Tx,
  office: Pick<Office, 'id' | 'plans' | 'reporters'>,
  { plan, file, by, ...rest }: PlanToSave,
): Promise<Result<number, SavePlanRefusal>> {
  if (!plan.nodes.some(({ level }) => level === 'sub_kegiatan')) return refuse({ code: 'rencana-kosong' });
  const old = office.plans.at(-1);
  const { validFrom } = plan;
  if (old !== undefined && validFrom <= old.validFrom) {
    const { document, validFrom: latest } = old;
    return refuse({ code: 'rencana-tanggal-lama', validFrom, latest, document });
  }
  const units = new Set(officeUnits(office).map(({ kode }) => kode));
  const foreign = plan.nodes.find(({ owner }) => owner !== undefined && !units.has(owner));
  if (foreign?.owner !== undefined) return refuse({ code: 'rencana-unit-asing', unit: foreign.owner });
  const wrong = firstWrongRumus(asPlan(plan).indikators);
  if (wrong !== undefined) {
    const { indikator, cause } = wrong;
    const { name, rumus = '' } = indikator;
    return refuse({ code: 'rencana-rumus', indikator: name, rumus, cause });
  }
  if ((await lockNewestPlan(tx, office.id)) !== old?.id) return refuse({ code: 'rencana-versi-lain' });
  const fileId = file === undefined ? rest.fileId : await saveFile(tx, file);
  const createdById = typeof by === 'string' ? undefined : by.personId;
  const planId = await insertPlan(tx, { ...plan, ...rest, createdById, fileId, officeId: office.id });
  if (old !== undefined) {
    const sinceYear = Number(validFrom.slice(0, 4));
    await copyPagu(tx, { fromPlanId: old.id, toPlanId: planId, sinceYear });
  }
  await recordOfficeChange(
    { tx, now: Temporal.Instant.fromEpochMilliseconds(rest.now.getTime()), officeId: office.id, by },
    {
      subject: 'rencana',
      action: 'tambah',
      object: plan.document,
      before: old && planState(old),
      after: planState(plan),
    },
  );
  await touchOffice(tx, office.id);
  return ok(planId);
}

/** What of a version stands in the office's record; the whole of it is the version itself. */
export function planState({
  kind,
  document,
  validFrom,
  nodes,
  indikators,
}: Pick<NewPlan, 'kind' | 'document' | 'validFrom'> & {
  nodes: readonly { level: string }[];
  indikators: readonly unknown[];
}) {
  const subKegiatan = nodes.filter(({ level }) => level === 'sub_kegiatan').length;
  return {
    jenis: kind,
    dokumen: document,
    berlakuDari: validFrom,
    subKegiatan,
    indikator: indikators.length,
  };
}
