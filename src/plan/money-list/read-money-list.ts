import { kodeKey } from '../../domain/rencana/kode-key.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { kasColumns } from './kas-columns.ts';
import { lineKas } from './line-kas.ts';
import { readListHeading } from './list-heading.ts';
import { beginsLikeKode, listKode, takeKode } from './list-kode.ts';
import type { CellTable, ListCell, ListLine } from './list-line.ts';
import { type MoneyColumn, moneyColumn } from './money-column.ts';
import { moneyInCell } from './money-in-cell.ts';
import type { MoneyList, MoneyListPurpose, MoneyProblem, MoneyRow } from './money-list.ts';

/** Lines of a list at most; a kecamatan has some 30 sub kegiatan. */
export const LIST_LINES_MAX = 5000;

/** Why a list as a whole was not read. */
export type MoneyListRefusal =
  | { code: 'daftar-terlalu-panjang'; limit: number }
  /** No line has the code of a sub kegiatan. */
  | { code: 'daftar-kosong' };

/** Where a line's code stands. */
interface KodePlace {
  index: number;
  printed: string;
}

function kodeIn({ cells }: ListLine): KodePlace | undefined {
  for (const [index, cell] of cells.entries()) {
    if (typeof cell !== 'string') continue;
    if (beginsLikeKode(cell)) return { index, printed: cell };
    const begin = takeKode(cell);
    if (begin !== undefined) return { index, printed: begin.printed };
  }
  return undefined;
}

const short = (text: string) => [...text.trim()].slice(0, 40).join('');

const lineText = (cells: readonly ListCell[]) => short(cells.map(String).filter(Boolean).join(' '));

const SUM = /^(?:\d{1,3}[.)]?\s+)?(?:sub\s*)?(?:jumlah|total)/i;
/** Accounts below a sub kegiatan, 5.1.02.01…: details of its amount. */
const ACCOUNT = /^\d\.\d\.\d/;

/** A year in a title is no amount. */
const YEAR = /^(?:19|20)\d\d$/;

/** A line without a code is only worth a word when it carries an amount and is neither a sum nor an account. */
function problemsWithoutKode({ line, cells }: ListLine): MoneyProblem[] {
  const text = cells.filter((cell) => typeof cell === 'string').map((cell) => cell.trim());
  const worth = cells.some((cell) => !YEAR.test(String(cell)) && moneyInCell(cell) !== undefined);
  const usual = text.some((cell) => SUM.test(cell) || ACCOUNT.test(cell));
  return worth && !usual ? [{ kind: 'tanpa-kode', line, text: lineText(cells) }] : [];
}

/** The amount of a line with a code, or what is wrong with it. */
function lineAmount(
  lines: ListLine,
  coded: KodePlace,
  columns: MoneyColumn | undefined,
  kas: ReadonlySet<number>,
) {
  const candidates = lines.cells.filter((_, i) =>
    columns === undefined ? i > coded.index && !kas.has(i) : i === columns.index,
  );
  const read = candidates.flatMap((cell) => moneyInCell(cell) ?? []);
  const [first] = read;
  if (first === undefined) return { kind: 'tanpa-angka', text: coded.printed } as const;
  if (read.length > 1)
    return {
      kind: 'beberapa-angka',
      text: lineText(candidates.filter((cell) => moneyInCell(cell) !== undefined)),
    } as const;
  return 'wrong' in first ? ({ kind: 'angka', text: first.wrong } as const) : first;
}

/** Takes every code that stands twice out of the rows, and says so at each of its lines. */
function withoutDuplicates(rows: readonly MoneyRow[]): { line: MoneyRow[]; problems: MoneyProblem[] } {
  const many = new Map<string, number>();
  for (const { kode } of rows) many.set(kodeKey(kode), (many.get(kodeKey(kode)) ?? 0) + 1);
  const doubles = rows.filter(({ kode }) => many.get(kodeKey(kode)) !== 1);
  return {
    line: rows.filter(({ kode }) => many.get(kodeKey(kode)) === 1),
    problems: doubles.map(({ kode, line }) => ({ kind: 'kode-ganda', line, text: kode, kode })),
  };
}

/** The lines above the first code, with what stands before it in its own line. */
function aboveCodes(lines: readonly ListLine[], first: number): ListLine[] {
  const own = lines[first];
  if (own === undefined) return [...lines];
  return [...lines.slice(0, first), { ...own, cells: own.cells.slice(0, kodeIn(own)?.index ?? 0) }];
}

/**
 * Reads a list of amounts per sub kegiatan. It never guesses: what has no code, no amount or several is named with its
 * line, and amounts of programs and kegiatan are kept apart from those of their sub kegiatan.
 * @param purpose which column is wanted where headings name several
 */
export function readMoneyList(
  table: CellTable,
  purpose: MoneyListPurpose,
): Result<MoneyList, MoneyListRefusal> {
  if (table.lines.length > LIST_LINES_MAX)
    return refuse({ code: 'daftar-terlalu-panjang', limit: LIST_LINES_MAX });
  const first = table.lines.findIndex((lines) => kodeIn(lines) !== undefined);
  const title = table.columns ? table.lines.slice(0, Math.max(first, 0)) : [];
  const kas = purpose === 'pagu' ? kasColumns(title.map(({ cells }) => cells.map(String))) : undefined;
  const month = new Set(kas?.index.filter((at) => at !== undefined));
  const columns = moneyColumn(title, purpose, month);
  const kasProblems: MoneyProblem[] = [];
  const rows: MoneyRow[] = [];
  const parent: MoneyRow[] = [];
  const problems: MoneyProblem[] = [];
  for (const lines of title.length > 0 ? table.lines.slice(title.length) : table.lines) {
    const coded = kodeIn(lines);
    const { line } = lines;
    if (coded === undefined) {
      problems.push(...problemsWithoutKode(lines));
      continue;
    }
    const kode = listKode(coded.printed);
    if (kode === undefined) {
      problems.push({ kind: 'kode', line, text: short(coded.printed) });
      continue;
    }
    const outcome = lineAmount(lines, coded, columns, month);
    const content = { kode: kode.kode, printedKode: coded.printed, line };
    if ('value' in outcome) {
      const own = kas && lineKas(lines, { kode: kode.kode, value: outcome.value }, kas);
      const row = { ...content, value: outcome.value, ...own?.kas };
      (kode.level === 'sub_kegiatan' ? rows : parent).push(row);
      if (kode.level === 'sub_kegiatan') kasProblems.push(...(own?.problems ?? []));
    } else if (kode.level === 'sub_kegiatan') {
      problems.push({ kind: outcome.kind, line, text: short(outcome.text), kode: kode.kode });
    }
  }
  const unique = withoutDuplicates(rows);
  const all = [...problems, ...unique.problems].sort((a, b) => a.line - b.line);
  if (unique.line.length === 0 && !all.some(({ kind }) => kind !== 'tanpa-kode')) {
    return refuse({ code: 'daftar-kosong' });
  }
  return ok({
    line: unique.line,
    parent,
    problems: all,
    ...(kas && { kasProblems }),
    meaning: columns?.meaning,
    ...(purpose === 'pagu' && { title: readListHeading(aboveCodes(table.lines, first)) }),
  });
}
