import type { DraftTable, Finding, LinePlace } from '../draft/draft.ts';
import type { Line } from '../lines/split-lines.ts';
import { twoPlansFindings } from './document/two-plans.ts';
import { changedPaguFindings } from './figures/changed-pagu.ts';
import { kasFindings } from './figures/kas.ts';
import { stackFindings } from './indikators/stacks.ts';

/** What a finding's data call a line of the document. */
const LINE_NAMES: readonly string[] = [
  'line',
  'otherRow',
  'firstLine',
  'parentLine',
  'outcomeLine',
  'tableLines',
];

function placeOf({ line, origin }: Line): LinePlace | undefined {
  return origin && { kind: origin.kind, name: origin.name, line: line - origin.before };
}

/** Where people find the lines of a finding: its own, and those that its sentence names. */
function withPlaces(findings: Finding, lines: ReadonlyMap<number, Line>): Finding {
  const named = Object.entries({ ...findings.data, line: findings.line }).flatMap(([name, value]) => {
    const line = LINE_NAMES.includes(name) ? lines.get(Number(value)) : undefined;
    const place = line && placeOf(line);
    return place === undefined ? [] : [[name, place] as const];
  });
  return named.length === 0 ? findings : { ...findings, place: Object.fromEntries(named) };
}

/**
 * The findings of a document with those of its file: what reading it has shown, and two plans in one file. In a file
 * without lines of its own each knows its sheet and row, its page, or its table.
 */
export function withFileFindings(
  lines: readonly Line[],
  tables: readonly DraftTable[],
  findings: readonly Finding[],
): Finding[] {
  const own = [
    ...lines.flatMap((line) => line.findings ?? []),
    ...tables.flatMap(kasFindings),
    ...tables.flatMap(changedPaguFindings),
    ...tables.flatMap(stackFindings),
  ];
  const all = [...findings, ...own, ...twoPlansFindings(lines, tables)].sort((a, b) => a.line - b.line);
  if (lines.every(({ origin }) => origin === undefined)) return all;
  const byNumber = new Map(lines.map((line) => [line.line, line]));
  return all.map((one) => withPlaces(one, byNumber));
}
