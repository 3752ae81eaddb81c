import { beginningOf } from '../../domain/linear-text.ts';
import { kodeKey } from '../../domain/rencana/kode-key.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { isNumberRow } from '../headings/number-row.ts';
import { detailLines } from './detail-lines.ts';
import { type KasColumns, kasColumns } from './kas-columns.ts';
import { isAbovePrograms, type KodeColumns, type KodePlace, kodeColumns, kodeIn } from './kode-cells.ts';
import { lineKas } from './line-kas.ts';
import { headsAsLines, readListHeading } from './list-heading.ts';
import { listKode } from './list-kode.ts';
import type { CellTable, ListCell, ListLine } from './list-line.ts';
import { columnWords, type MoneyColumn, moneyColumn } from './money-column.ts';
import { moneyInCell } from './money-in-cell.ts';
import type { MoneyList, MoneyListPurpose, MoneyProblem, MoneyRow } from './money-list.ts';

/** Lines of a list at most; a kecamatan has some 30 sub kegiatan. */
export const LIST_LINES_MAX = 5000;

/** Why a list as a whole was not read. */
export type MoneyListRefusal =
  | { code: 'daftar-terlalu-panjang'; limit: number }
  /** No line has the code of a sub kegiatan. */
  | { code: 'daftar-kosong' };

const short = (text: string) => beginningOf(text.trim());

const lineText = (cells: readonly ListCell[]) => short(cells.map(String).filter(Boolean).join(' '));

const SUM = /^(?:\d{1,3}[.)]?\s+)?(?:sub\s*)?(?:jumlah|total)/i;
/** A year in a title is no amount. */
const YEAR = /^(?:19|20)\d\d$/;

/** A line without a code is only worth a word when it carries an amount and is no sum. */
function problemsWithoutKode({ line, cells }: ListLine): MoneyProblem[] {
  const text = cells.filter((cell) => typeof cell === 'string').map((cell) => cell.trim());
  const worth = cells.some((cell) => !YEAR.test(String(cell)) && moneyInCell(cell) !== undefined);
  const usual = text.some((cell) => SUM.test(cell));
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

/** A list with what its heading says about its columns. */
interface ListForm {
  /** Lines below the heading. */
  lines: readonly ListLine[];
  /** Lines above the first code, with what stands before it in its own line. */
  above: readonly ListLine[];
  kode: KodeColumns | undefined;
  amount: MoneyColumn | undefined;
  kas: KasColumns | undefined;
}

const texts = ({ cells }: ListLine) => cells.map(String);

/** The rows of a heading right above the first code; a title of one cell and `Kode SKPD : …` are none of them. */
function headingRows(above: readonly ListLine[]): ListLine[] {
  const isHeading = (line: ListLine) => {
    const filled = texts(line).filter((text) => text.trim() !== '');
    return filled.length > 1 && !filled.some((text) => /^:|:$/.test(text.trim()));
  };
  const start = above.findLastIndex((line) => !isHeading(line));
  return above.slice(start + 1);
}

function listForm({ lines, columns }: CellTable, purpose: MoneyListPurpose): ListForm {
  const kode = columns ? kodeColumns(lines) : undefined;
  const isNumbers = (line: ListLine) => columns && isNumberRow({ line: line.line, cells: texts(line) });
  const first = lines.findIndex((line) => !isNumbers(line) && kodeIn(line, kode) !== undefined);
  const own = lines[first];
  const before = own === undefined ? lines : lines.slice(0, first);
  const title = columns ? headingRows(before.filter((line) => !isNumbers(line))).map(texts) : [];
  const months = columns ? lines.slice(0, Math.max(first, 0)).map(texts) : [];
  const kas = purpose === 'pagu' ? kasColumns(months) : undefined;
  const month = new Set(kas?.index.filter((at) => at !== undefined));
  const start = own && { ...own, cells: own.cells.slice(0, kodeIn(own, kode)?.index ?? 0) };
  return {
    lines: columns && own !== undefined ? lines.slice(first) : lines,
    above: start === undefined ? before : [...before, start],
    kode,
    amount: moneyColumn(columnWords(title), purpose, month),
    kas,
  };
}

/** What a line without a code begins with: an account may stand in one cell with its name (`5.1.02 Belanja ATK`). */
function beginOf(line: ListLine): { kode: string; name: string } {
  const [first = '', second = ''] = texts(line).filter((text) => text.trim() !== '');
  const [word = '', ...name] = first.trim().split(/\s+/);
  return /^\d/.test(word) ? { kode: word, name: name.join(' ') || second } : { kode: '', name: first };
}

/** The lines that are work, with their codes: accounts and components of a DPA are left aside. */
function workLines({ lines, kode }: ListForm): { line: ListLine; coded: KodePlace | undefined }[] {
  const read = lines.map((line) => ({ line, coded: kodeIn(line, kode) }));
  const details = detailLines(
    read.map(({ line, coded }) => {
      const begin = beginOf(line);
      const own = coded?.printed ?? begin.kode;
      return { kode: own, name: begin.name, coded: listKode(own) !== undefined };
    }),
  );
  return read.filter((_, at) => details[at] === false);
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
  const form = listForm(purpose === 'pagu' ? headsAsLines(table) : table, purpose);
  const { kas, amount } = form;
  const month = new Set(kas?.index.filter((at) => at !== undefined));
  const kasProblems: MoneyProblem[] = [];
  const rows: MoneyRow[] = [];
  const parent: MoneyRow[] = [];
  const problems: MoneyProblem[] = [];
  for (const { line: lines, coded } of workLines(form)) {
    const { line } = lines;
    if (coded === undefined) {
      problems.push(...problemsWithoutKode(lines));
      continue;
    }
    const kode = listKode(coded.printed);
    if (kode === undefined) {
      if (!isAbovePrograms(coded.printed, kode))
        problems.push({ kind: 'kode', line, text: short(coded.printed) });
      continue;
    }
    const outcome = lineAmount(lines, coded, amount, month);
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
    meaning: amount?.meaning,
    ...(purpose === 'pagu' && { title: readListHeading(form.above) }),
  });
}
