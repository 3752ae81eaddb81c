import type { PlanDecisions, TableReference } from '../decisions/plan-decisions.ts';
import type { AnswerChoice, PlanQuestion } from '../decisions/suggested-plan.ts';
import type { AppliedIndikator } from '../nodes/apply-indikators.ts';
import { type ChosenTables, type ReferencedTable, tableYears } from '../nodes/choose-tables.ts';

function tableChoice({ reference, table }: ReferencedTable): AnswerChoice {
  const count = (level: string) => table.nodes?.filter((node) => node.level === level).length ?? 0;
  return {
    id: String(reference),
    words: {
      kode: count('program') > 0 ? 'tabel' : 'tabel-tanpa-program',
      data: {
        name: table.name,
        line: table.line,
        year: yearRange(tableYears(table)),
        program: count('program'),
        subKegiatan: count('sub_kegiatan'),
      },
    },
  };
}

/** `2024–2026` where no year is missing between them. */
function yearRange(year: readonly number[]): string {
  const [begin, end] = [Math.min(...year), Math.max(...year)];
  const full = year.length > 2 && new Set(year).size === end - begin + 1;
  return full ? `${begin}–${end}` : year.join(', ');
}

/** Which of several tables with programs binds; nothing when there is one, or it was decided. */
export function askTable({ doubt }: ChosenTables): PlanQuestion[] {
  const [first] = doubt;
  if (first === undefined) return [];
  return [
    {
      id: 'tabel',
      kind: 'tabel',
      data: { count: doubt.length },
      choices: doubt.map(tableChoice),
      suggestion: [String(first.reference)],
      reason: { kode: 'bentuk-tabel', data: { name: first.table.name } },
    },
  ];
}

/** Whose targets count where chosen tables print different ones for one indicator, with the first such place. */
export function askOrder(
  { table }: ChosenTables,
  indikator: readonly AppliedIndikator[],
  decision: PlanDecisions,
): PlanQuestion[] {
  if (decision.tabel !== undefined) return [];
  const differing = indikator.flatMap((one) =>
    one.difference === undefined ? [] : [{ ...one, difference: one.difference }],
  );
  const [first] = differing;
  if (first === undefined) return [];
  const { suggestion, difference } = first;
  const refs = new Set<TableReference>(
    differing.flatMap((one) => [one.suggestion.table, one.difference.table]),
  );
  const choices = table.filter(({ reference }) => refs.has(reference));
  return [
    {
      id: 'urutan',
      kind: 'urutan',
      about: suggestion.key,
      line: suggestion.line,
      data: {
        count: differing.length,
        indikator: suggestion.name,
        year: difference.year,
        printed: suggestion.target[difference.year]?.printed ?? '',
        line: suggestion.line,
        other: difference.cells.printed,
        otherRow: difference.line,
      },
      choices: choices.map(tableChoice),
      suggestion: [String(suggestion.table)],
      reason: { kode: 'tabel-utama', data: {} },
    },
  ];
}
