import { readMoney } from '../../cells/money.ts';
import type { Finding, PlanDraft } from '../../draft/draft.ts';
import type { PlanDecisions } from '../decisions/plan-decisions.ts';
import type { PlanQuestion, SuggestedNode } from '../decisions/suggested-plan.ts';

/** `2024: 1.000.000; 2025: 900.000`, as findings write what a row can be read as. */
function readingsOfYear(text: unknown, year: string): string[] {
  return String(text ?? '')
    .split(/;| \/ /)
    .flatMap((part) => {
      const [eachYear, figure] = part.split(': ');
      const value = eachYear?.trim() === year ? readMoney(figure ?? '') : null;
      return value === null ? [] : [value];
    });
}

/** The readings that findings on a line leave open for a year, as exact Rupiah. */
function reading(findings: readonly Finding[], line: number, year: string): string[] {
  const found = findings
    .filter((one) => one.line === line)
    .flatMap(({ kode, data }) => {
      if (kode === 'kolom-ragu')
        return [...readingsOfYear(data.reading, year), ...readingsOfYear(data.other, year)];
      if (kode !== 'sel-ragu' || String(data.year) !== year) return [];
      return [data.reading, data.own].flatMap((text) => readMoney(String(text ?? '')) ?? []);
    });
  return [...new Set(found)];
}

/**
 * Pagu of sub kegiatan that are printed and cannot be read, or can be read in two ways. Parents are never asked about:
 * their sums are computed.
 */
export function askPagu(
  nodes: readonly SuggestedNode[],
  draft: PlanDraft,
  year: readonly number[],
  decision: PlanDecisions,
): PlanQuestion[] {
  const subs = nodes.filter(({ level }) => level === 'sub_kegiatan');
  return subs.flatMap((node) =>
    year.map(String).flatMap((eachYear): PlanQuestion[] => {
      const cell = node.pagu[eachYear];
      if (decision.simpul[node.key]?.pagu?.[eachYear] !== undefined || typeof cell?.value === 'string')
        return [];
      const readings = reading(draft.findings, node.line, eachYear);
      if (readings.length === 0 && !/\d/.test(cell?.printed ?? '')) return [];
      return [
        {
          id: `pagu:${node.key}:${eachYear}`,
          kind: 'pagu',
          about: node.key,
          line: node.line,
          data: {
            kode: node.kode,
            name: node.name,
            year: eachYear,
            printed: (cell?.printed ?? '').replace('\t', ' | '),
            line: node.line,
          },
          choices: [
            ...readings.map((value) => ({ id: value, words: { kode: 'rupiah', data: { value } } })),
            { id: 'tanpa', words: { kode: 'tanpa-pagu', data: {} } },
          ],
          typing: 'rupiah',
        },
      ];
    }),
  );
}
