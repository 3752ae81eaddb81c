import { kodeKey } from '../../cells/code.ts';
import { foldedName } from '../../cells/printed.ts';
import type { DraftTable, Finding, TableKind } from '../../draft/draft.ts';
import { shorten } from '../../draft/finding-words.ts';
import { documentKecamatan, type NamedKecamatan } from '../../lines/kecamatan.ts';
import type { Line } from '../../lines/split-lines.ts';

/** The forms of which a document has one: a second one with the same codes and years is another plan. */
const ONLY_ONE: readonly TableKind[] = ['renstra-2025', 't-c.27', 't-c.33'];

const kode = ({ nodes = [] }: DraftTable) =>
  new Set(nodes.flatMap((node) => (node.kode === null ? [] : [kodeKey(node.kode)])));

/** Whether two tables are about the same work: half of the smaller one's codes are in the other. */
function isSameWork(a: DraftTable, b: DraftTable): boolean {
  const [left, right] = [kode(a), kode(b)];
  const shared = [...left].filter((one) => right.has(one)).length;
  return shared > 0 && shared * 2 >= Math.min(left.size, right.size);
}

function twoTables(tables: readonly DraftTable[]): Finding[] {
  const first = new Map<TableKind, DraftTable>();
  return tables.flatMap((table): Finding[] => {
    if (!ONLY_ONE.includes(table.kind) || table.part !== undefined) return [];
    const before = first.get(table.kind);
    if (before === undefined) {
      first.set(table.kind, table);
      return [];
    }
    if (!isSameWork(before, table)) return [];
    const data = { name: shorten(table.name), other: shorten(before.name), otherRow: before.line };
    return [{ kode: 'dua-rencana', line: table.line, data, suggestion: 'pilih-rencana' }];
  });
}

/** Whether one name is the other with a letter wrong (`Balapulung`), or goes on with more words. */
function isMistyped(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.startsWith(short) || long.length - short.length > 1) return long.startsWith(short);
  const wrong = [...short].filter((letter, i) => letter !== long[i]).length;
  return wrong <= 1;
}

function twoKecamatan(lines: readonly Line[]): Finding[] {
  const titled = documentKecamatan(lines)
    .kecamatan.filter(({ title }) => title > 0)
    .sort((a, b) => a.line - b.line);
  const [own] = titled;
  const other = titled.find(
    (one: NamedKecamatan) => own !== undefined && !isMistyped(foldedName(own.name), foldedName(one.name)),
  );
  if (own === undefined || other === undefined) return [];
  const data = { name: other.name, other: own.name, otherRow: own.line };
  return [{ kode: 'dua-kecamatan', line: other.line, data, suggestion: 'pilih-rencana' }];
}

/** Two plans in one file: a second table of a form that a plan has once, or titles of two kecamatan. */
export function twoPlansFindings(lines: readonly Line[], tables: readonly DraftTable[]): Finding[] {
  return [...twoTables(tables), ...twoKecamatan(lines)];
}
