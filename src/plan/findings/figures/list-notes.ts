import type { DraftRow, DraftTable, Finding, RowNote } from '../../draft/draft.ts';
import { shorten } from '../../draft/finding-words.ts';

function noteFinding({ kind, year, reading }: RowNote, { line, name }: DraftRow): Finding {
  const [first = '', ...others] = reading;
  const other = others.join(' / ');
  const data = { name: shorten(name), reading: first, other, year };
  switch (kind) {
    case 'bergeser':
      return { kode: 'baris-bergeser', line, data, suggestion: 'bacaan-itu' };
    case 'ragu':
      return { kode: 'baris-tak-pas', line, data: { ...data, other: other || '–' } };
    case 'kembar':
      return { kode: 'kolom-kembar', line, data, suggestion: 'bacaan' };
    case 'kembar-ragu':
      return { kode: 'kolom-kembar-ragu', line, data };
  }
}

/** Rows of a list whose figures do not stand under their own headings, or cannot be told apart. */
export function listFindings({ rows = [] }: DraftTable): Finding[] {
  return rows.flatMap((row) => row.notes.map((note) => noteFinding(note, row)));
}
