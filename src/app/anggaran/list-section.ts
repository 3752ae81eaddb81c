import type { MoneyProblem, MoneyRow } from '../../plan/money-list/money-list.ts';
import { rupiah } from '../../text/format.ts';
import type { Say } from '../../text/translator.ts';

/** Lines shown of each kind; the rest is counted. A message holds 4,096 characters. */
const LINES_SHOWN = 6;

/** A heading with its first lines, and how many more there are; nothing for none. */
export function listSection(say: Say, title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - LINES_SHOWN;
  return [
    '',
    title,
    ...lines.slice(0, LINES_SHOWN).map((line) => `• ${line}`),
    ...(more > 0 ? [say('anggaran-lagi', { count: more })] : []),
  ];
}

/** Rows and lines that were not taken, each with its line in the source. */
export function problemSections(
  say: Say,
  unknownRows: readonly MoneyRow[],
  problems: readonly MoneyProblem[],
): string[] {
  return [
    ...listSection(
      say,
      say('anggaran-tak-dikenal', { count: unknownRows.length }),
      unknownRows.map(({ line, printedKode, value }) =>
        say('anggaran-baris-kode', { line, kode: printedKode, value: rupiah(value) }),
      ),
    ),
    ...listSection(
      say,
      say('anggaran-tak-terbaca', { count: problems.length }),
      problems.map(({ kind, line, text }) => say(`anggaran-masalah-${kind}`, { line, text })),
    ),
  ];
}
