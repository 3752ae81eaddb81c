import type { Indikator } from '../../rencana/plan.ts';
import type { Result } from '../../result.ts';
import { allNodes, type RumusNode } from './node.ts';
import { parseRumus } from './parse-rumus.ts';
import type { WritingRefusal } from './refusal.ts';

const PARSED = new WeakMap<Indikator, Result<RumusNode, WritingRefusal>>();

/** The tree of an indicator's formula, read once per indicator; undefined for one that is not computed. */
export function parsedRumus(indikator: Indikator): Result<RumusNode, WritingRefusal> | undefined {
  if (indikator.pelapor !== 'rumus') return undefined;
  const present = PARSED.get(indikator) ?? parseRumus(indikator.rumus ?? '');
  PARSED.set(indikator, present);
  return present;
}

/** Whether an indicator is computed from last year's figure of any. */
export function needsLastYear(indikator: Indikator): boolean {
  const parsed = parsedRumus(indikator);
  if (!parsed?.ok) return false;
  return allNodes(parsed.value).some((one) => one.kind === 'fungsi' && one.functionName === 'tahun_lalu');
}
