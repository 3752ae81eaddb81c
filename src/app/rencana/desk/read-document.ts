import type { Office } from '../../../domain/kantor/office.ts';
import { ok, type Result, refuse } from '../../../domain/result.ts';
import type { PlanDraft } from '../../../plan/draft/draft.ts';
import type { ReadOptions } from '../../../plan/files/limits.ts';
import { documentKecamatan, otherKecamatan, proseCase } from '../../../plan/lines/kecamatan.ts';
import type { Line } from '../../../plan/lines/split-lines.ts';
import { type NoPlanRefusal, noPlanIn } from '../../../plan/no-plan.ts';
import { type NotAPlanRefusal, notAPlan, notUnderstood } from '../../../plan/not-a-plan.ts';
import { readPlan } from '../../../plan/read-plan.ts';
import { type DocumentRefusal, linesOfFile } from '../../../plan/sources/lines-of-file.ts';
import { linesOfText } from '../../../plan/sources/lines-of-text.ts';
import { referencedTables, treeCandidates } from '../../../plan/suggestions/nodes/choose-tables.ts';
import { readTemplate } from '../../../plan/template/read/read-template.ts';
import type { PlanContent } from './plan-upload.ts';

/** Why a document gave no plan. */
export type ReadPlanRefusal =
  | DocumentRefusal
  | NotAPlanRefusal
  | NoPlanRefusal
  /** Its title and pages name another kecamatan throughout. */
  | { code: 'rencana-kecamatan-lain'; named: string; kabupaten: string; line: string; office: string }
  /** Two plans in one file: each of two kecamatan has its title and its table of programs. */
  | TwoPlansRefusal
  /** A template of ours without one of its sheets, or of an older program. */
  | { code: 'templat-rusak' };

/** Whose plan it should be. */
type IntendedOffice = Pick<Office, 'name' | 'kabupaten'>;

/** Reads a file that was sent as a plan: a template of ours that came back, or a document. Takes seconds for a big one. */
export async function readDocument(
  content: Uint8Array,
  name: string,
  office: IntendedOffice,
  choices: ReadOptions = {},
): Promise<Result<PlanContent, ReadPlanRefusal>> {
  const template = await readTemplate(content);
  if (template === 'rusak') return refuse({ code: 'templat-rusak' });
  if (template !== undefined) return ok({ source: 'templat', template });
  const lines = await linesOfFile(content, choices);
  if (!lines.ok) return lines;
  return fromLines(lines.value, name, office);
}

/** Reads a pasted table; at most one message long. */
export function readPasted(
  text: string,
  name: string,
  office: IntendedOffice,
): Result<PlanContent, ReadPlanRefusal> {
  return fromLines(linesOfText(text), name, office);
}

function fromLines(
  lines: Line[],
  name: string,
  office: IntendedOffice,
): Result<PlanContent, ReadPlanRefusal> {
  // The document is called by its file, without what only a computer needs.
  const draft = readPlan(lines, name.replace(/\.\w{1,5}$/, ''));
  const unknown = notUnderstood(draft, name);
  if (unknown !== undefined) return refuse(unknown);
  if (draft.table.length === 0) return refuse(notAPlan(lines, name));
  const other = otherKecamatan(documentKecamatan(lines), office);
  if (other !== undefined) {
    const { name: named, kabupaten, line } = other;
    return refuse({
      code: 'rencana-kecamatan-lain',
      named,
      kabupaten: kabupaten === '' ? 'tidak' : kabupaten,
      line: String(line),
      office: office.name,
    });
  }
  const none = noPlanIn(draft, name);
  if (none !== undefined) return refuse(none);
  return twoPlans(draft, office) ?? ok({ source: 'dokumen', draft });
}

interface TwoPlansRefusal {
  code: 'rencana-dua-kecamatan';
  first: string;
  firstLine: string;
  second: string;
  secondLine: string;
  office: string;
}

/** A title of another kecamatan in passing is a finding; one with a table of programs on each side of it is a second plan. */
function twoPlans(draft: PlanDraft, office: IntendedOffice): Result<never, TwoPlansRefusal> | undefined {
  const title = draft.findings.find(({ kode }) => kode === 'dua-kecamatan');
  if (title === undefined) return undefined;
  const before = treeCandidates(referencedTables(draft)).map(({ table }) => table.line < title.line);
  if (!before.includes(true) || !before.includes(false)) return undefined;
  return refuse({
    code: 'rencana-dua-kecamatan',
    first: proseCase(String(title.data.other)),
    firstLine: String(title.data.otherRow),
    second: proseCase(String(title.data.name)),
    secondLine: String(title.line),
    office: office.name,
  });
}
