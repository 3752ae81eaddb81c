import { kodeKey, normalKode } from '../../cells/code.ts';
import { foldedName } from '../../cells/printed.ts';
import type { DraftRow, DraftTable, Finding } from '../../draft/draft.ts';
import { shorten } from '../../draft/finding-words.ts';

/** Names of the document's trees with their codes. */
function kodeByName(tables: readonly DraftTable[]): Map<string, Set<string>> {
  const codes = new Map<string, Set<string>>();
  for (const node of tables.flatMap(({ nodes }) => nodes ?? [])) {
    if (node.kode === null) continue;
    const key = foldedName(node.name);
    codes.set(key, (codes.get(key) ?? new Set()).add(node.kode));
  }
  return codes;
}

/** The codes that other tables give a row's name, where its own is none of them. */
function otherKode({ kode, name }: DraftRow, codes: Map<string, Set<string>>): string[] {
  const known = codes.get(foldedName(name));
  if (kode === '' || known === undefined) return [];
  const own = kodeKey(normalKode(kode)?.kode ?? kode);
  const whole = [...known].some((one) => kodeKey(one) === own || kodeKey(one).endsWith(`.${own}`));
  return whole ? [] : [...known];
}

/** From so many on, one finding tells them all: the whole column has slid. */
const MANY = 5;

/**
 * Codes of a Renja's evaluation that stand beside another row than their own: the plan's tables of the same document
 * give the row's name another code (Kemangkon 180–231, where codes are one row off).
 */
export function rowKodeFindings(tables: readonly DraftTable[]): Finding[] {
  const codes = kodeByName(tables);
  const lists = tables.filter(({ kind }) => kind === 'evaluasi-renja');
  return lists.flatMap(({ rows = [] }): Finding[] => {
    const found = rows.flatMap((row) => {
      const known = otherKode(row, codes);
      return known.length === 0 ? [] : [{ row, kode: known.join(' / ') }];
    });
    const [first] = found;
    if (first === undefined || found.length < MANY) {
      return found.map(({ row, kode }) => {
        const data = { printed: row.kode, name: shorten(row.name), kode };
        return { kode: 'kode-baris-lain', line: row.line, data, suggestion: 'kode-normal' };
      });
    }
    const content = found.map(({ row, kode }) => `${row.line}: ${row.kode} → ${kode}`).join('; ');
    const data = { count: found.length, content, end: found.at(-1)!.row.line };
    return [{ kode: 'kode-kolom-lain', line: first.row.line, data, suggestion: 'kode-menurut-nama' }];
  });
}
