import { QUESTIONED_PROPERTIES } from '../../../domain/rencana/indikator/indikator-properties.ts';
import { decidedProperties } from '../decisions/decided-properties.ts';
import type { IndikatorDecision, PlanDecisions, TargetChoice } from '../decisions/plan-decisions.ts';
import type {
  IndikatorTraits,
  LocatedCell,
  QuestionedProperty,
  Reason,
  SuggestedIndikator,
} from '../decisions/suggested-plan.ts';
import type { KeyedIndikator } from './keyed-indikators.ts';
import { type Doubts, suggestTraits } from './suggest-traits.ts';

/** An indicator that is part of the plan, with what is still open about it. */
export interface AppliedIndikator {
  suggestion: SuggestedIndikator;
  doubt: Doubts;
  difference: KeyedIndikator['difference'];
}

/** One that is not, with the reason. */
export type IgnoredIndikator = { key: string; name: string; line: number; reason: Reason };

/** A person's target in place of the printed one; the print stays beside it. */
function withChosenTarget(cell: LocatedCell, choices: TargetChoice): LocatedCell {
  const { alasan: reason } = choices;
  if ('nilai' in choices) return { ...cell, value: choices.nilai, reason };
  if ('min' in choices) return { ...cell, value: { min: choices.min, max: choices.max }, reason };
  if ('kategori' in choices) return { ...cell, value: null, category: choices.kategori, reason };
  return { ...cell, value: null, reason };
}

function yearTarget(
  { line, table }: KeyedIndikator,
  year: readonly number[],
  decided: IndikatorDecision | undefined,
): SuggestedIndikator['target'] {
  const cells = year.flatMap((year): [string, LocatedCell][] => {
    const cells = line.target[year];
    const own = decided?.target?.[year];
    if (cells === undefined && own === undefined) return [];
    const cell = { printed: '', value: null, ...cells, line: line.line, table };
    return [[String(year), own === undefined ? cell : withChosenTarget(cell, own)]];
  });
  return Object.fromEntries(cells);
}

/** Properties that a decision names, in place of the proposed ones. */
function decidedTraits(suggested: IndikatorTraits, decided: IndikatorDecision): IndikatorTraits {
  const traits: IndikatorTraits = { ...suggested, ...decidedProperties(decided) };
  // One of the two that was decided tells the other.
  if (decided.akumulasi !== undefined && decided.pertanyaan === undefined) {
    traits.pertanyaan = decided.akumulasi === 'sum' ? 'tambahan' : 'posisi';
  }
  if (decided.rumus !== undefined && decided.pelapor === undefined) traits.pelapor = 'rumus';
  return traits;
}

function remainingDoubts(doubt: Doubts, decided: IndikatorDecision | undefined): Doubts {
  const isTold = (property: QuestionedProperty) =>
    (decided?.[property] ?? '') !== '' || (property === 'akumulasi' && decided?.pertanyaan !== undefined);
  return Object.fromEntries(
    QUESTIONED_PROPERTIES.map((property) => [property, doubt[property] && !isTold(property)]),
  ) as Doubts;
}

/**
 * Indicators with everything that was decided about them, and what is left open. An office indicator that desa
 * indicators feed is confirmed by its section unless it was decided otherwise.
 */
export function applyIndikators(
  rows: readonly KeyedIndikator[],
  decision: PlanDecisions,
  year: readonly number[],
): { used: AppliedIndikator[]; ignored: IgnoredIndikator[] } {
  const decisions = new Map(decision.indikator.map((one) => [one.kunci, one]));
  const fed = new Set((decision.desa ?? []).map(({ feedsKunci }) => feedsKunci));
  const used: AppliedIndikator[] = [];
  const ignored: IgnoredIndikator[] = [];
  for (const row of rows) {
    const { key, line } = row;
    const decided = decisions.get(key);
    const head = { key, name: line.name, line: line.line };
    if (decided?.abaikan) {
      ignored.push({ ...head, reason: { text: decided.alasan ?? '' } });
    } else if (row.ignored !== undefined && decided === undefined) {
      ignored.push({ ...head, reason: row.ignored });
    } else {
      used.push(apply(row, year, decided, fed.has(key)));
    }
  }
  return { used, ignored };
}

function apply(
  row: KeyedIndikator,
  year: readonly number[],
  decided: IndikatorDecision | undefined,
  fed: boolean,
): AppliedIndikator {
  const { key, line, table } = row;
  const proposed = suggestTraits(line, row.level, year);
  if (fed && row.level === 'sub_kegiatan') proposed.traits.pelapor = 'konfirmasi_desa';
  const doubt = remainingDoubts(proposed.doubt, decided);
  const suggestion: SuggestedIndikator = {
    key,
    nodeKey: decided?.simpul === undefined ? row.nodeKey : (decided.simpul ?? undefined),
    name: line.name,
    table,
    line: line.line,
    formula: line.formula,
    baseline: line.baseline,
    target: yearTarget(row, year, decided),
    traits: decided === undefined ? proposed.traits : decidedTraits(proposed.traits, decided),
    certain: !Object.values(doubt).includes(true),
    reason: decided?.alasan === undefined ? proposed.reason : { text: decided.alasan },
  };
  return { suggestion, doubt, difference: row.difference };
}
