import { EXAMPLES, type ExampleName } from '../../../src/app/example/load-example.ts';
import { readExample } from '../../../src/app/example/read-example.ts';
import { asPlan } from '../../../src/domain/rencana/new-plan.ts';
import type { Plan, Reporter } from '../../../src/domain/rencana/plan.ts';
import { composePlan } from '../../../src/plan/suggestions/compose-plan.ts';
import type { PlanDecisions } from '../../../src/plan/suggestions/decisions/plan-decisions.ts';
import type { SuggestedPlan } from '../../../src/plan/suggestions/decisions/suggested-plan.ts';
import { suggestPlan } from '../../../src/plan/suggestions/suggest-plan.ts';
import { readDraft } from '../plan/read-draft.ts';

/** One plan version of an example office: what people decided, and what the reader makes of the document with it. */
export interface ExampleVersion {
  office: ExampleName;
  kind: string;
  decision: PlanDecisions;
  suggestion: SuggestedPlan;
  plan: Plan;
}

/** Lines of the office's document; line 1 is the first. */
export function sourceLines(office: ExampleName): string[] {
  return new TextDecoder().decode(readExample(office).source).split('\n');
}

/** Everybody who reports, the desa first; ids count from 1. */
export function exampleReporters(office: ExampleName): Reporter[] {
  const { wilayah, unit } = readExample(office);
  const desa = wilayah.desa.map((one) => ({ ...one, kind: 'desa' as const, namaPendek: one.name }));
  return [...desa, ...unit].map(({ kind, kode, name, namaPendek }, at) => ({
    id: at + 1,
    officeId: 1,
    kind,
    kode,
    name,
    namaPendek,
  }));
}

/** The office's plan versions, oldest first, each proposed with the one before it in force. */
function exampleVersions(office: ExampleName): ExampleVersion[] {
  const { unit, version } = readExample(office);
  const draft = readDraft(sourceLines(office).join('\n'), 'sumber.txt');
  const versions: ExampleVersion[] = [];
  for (const decision of version) {
    const old = versions.at(-1)?.plan;
    const suggestion = suggestPlan(draft, { decision, unit, old });
    const spent = new Set(old && [...old.nodes, ...old.indikators].map(({ key }) => key));
    const plan = asPlan(composePlan(suggestion, spent), 1, exampleReporters(office));
    versions.push({ office, kind: plan.kind, decision, suggestion, plan });
  }
  return versions;
}

const made = new Map<ExampleName, ExampleVersion[]>();

/** Every plan version of every example office; each document is read once. */
export function allVersions(): ExampleVersion[] {
  return EXAMPLES.flatMap((office) => {
    const version = made.get(office) ?? exampleVersions(office);
    made.set(office, version);
    return version;
  });
}

/** The newest plan version of an office, or an older one. */
export function planOfOffice(office: ExampleName, kind?: string): Plan {
  return allVersions().findLast((one) => one.office === office && (kind ?? one.kind) === one.kind)!.plan;
}
