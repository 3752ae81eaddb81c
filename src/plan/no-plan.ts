import type { DraftTable, PlanDraft } from './draft/draft.ts';
import { referencedTables, treeCandidates } from './suggestions/nodes/choose-tables.ts';
import { REPORTS } from './tables/table-kind.ts';

/** Why a document that was read gives no plan: it is a report of realisasi, or a budget, and good for something else. */
export interface NoPlanRefusal {
  code: 'bukan-rencana-laporan' | 'bukan-rencana-dpa';
  file: string;
  /** Kind of its first table of that sort. */
  kind: string;
  line: string;
}

/** Whether a draft holds something that can be a plan's tree. */
const hasTree = (draft: PlanDraft) => treeCandidates(referencedTables(draft)).length > 0;

/** The first table of a report of realisasi, in a document that holds no plan beside it. */
export function reportOnly(draft: Pick<PlanDraft, 'table'>): DraftTable | undefined {
  if (hasTree({ document: '', findings: [], ...draft })) return undefined;
  return draft.table.some(({ kind }) => kind === 'dpa')
    ? undefined
    : draft.table.find(({ kind }) => REPORTS.includes(kind));
}

/**
 * The refusal of a document of which no plan can be made, said before anybody is asked about it.
 * @param file its name, for people
 * @returns undefined where it holds a plan, or nothing that is known to be something else
 */
export function noPlanIn(draft: PlanDraft, file: string): NoPlanRefusal | undefined {
  if (hasTree(draft)) return undefined;
  const dpa = draft.table.find(({ kind }) => kind === 'dpa');
  const found = dpa ?? reportOnly(draft);
  if (found === undefined) return undefined;
  const code = dpa === undefined ? 'bukan-rencana-laporan' : 'bukan-rencana-dpa';
  return { code, file, kind: found.kind, line: String(found.line) };
}
