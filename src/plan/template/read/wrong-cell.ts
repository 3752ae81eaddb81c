import type { RumusRefusal } from '../../../domain/rumus/language/refusal.ts';
import { sayRefusal } from '../../../text/refusal.ts';
import type { Say } from '../../../text/translator.ts';
import type { TemplateSheet } from '../form/sheets.ts';
import type { ReturnedLine, ReturnedTemplate } from './read-template.ts';

/** Why a cell was not taken: `templat-salah-<code>`. */
export type CellCode =
  | 'wajib'
  | 'pilihan'
  | 'angka'
  | 'negatif'
  | 'bilangan-bulat'
  | 'target'
  | 'bulan'
  | 'tanda-bulan'
  | 'tanpa-bulan'
  | 'merata'
  | 'tenggat'
  | 'syarat'
  | 'nomor'
  | 'nomor-ganda'
  | 'tingkat-induk'
  | 'rumus'
  | 'rumus-kosong'
  | 'rusak'
  | 'panjang';

/** A cell that was not taken. */
export interface WrongCell {
  code: CellCode;
  /** Name of the sheet, and the cell: `H12`. */
  sheet: string;
  cell: string;
  /** What stands there. */
  content: string;
  /** Why a formula does not fit the plan. */
  cause?: RumusRefusal;
}

/** Letters of a cell that a sentence quotes. */
const CONTENT_LETTERS_MAX = 60;

/** Collects cells that were not taken. */
export interface CellRecorder {
  wrong: WrongCell[];
  note(sheet: TemplateSheet, line: ReturnedLine, columns: string, code: CellCode, content?: string): void;
  /** A formula that does not fit the plan. */
  noteRumus(line: ReturnedLine, content: string, cause: RumusRefusal): void;
}

/** A collector for one template. */
export function cellRecorder(template: ReturnedTemplate): CellRecorder {
  const wrong: WrongCell[] = [];
  const at = (sheet: TemplateSheet, line: number, columns: string, content: string) => {
    const { name, letters } = template.sheet[sheet];
    const quoted = [...content].slice(0, CONTENT_LETTERS_MAX).join('');
    return { sheet: name, cell: `${letters[columns] ?? ''}${line}`, content: quoted };
  };
  return {
    wrong: wrong,
    note(sheet, { line, cells }, columns, code, content = cells[columns] ?? '') {
      wrong.push({ code, ...at(sheet, line, columns, content) });
    },
    noteRumus({ line }, content, cause) {
      wrong.push({ code: 'rumus', ...at('indikator', line, 'rumus', content), cause: cause });
    },
  };
}

/** `Rencana H12: “abc” belum terbaca sebagai angka.` */
export function sayWrongCell(say: Say, { code, sheet, cell: cells, content, cause }: WrongCell): string {
  const rumus = cause === undefined ? '' : sayRefusal(say, cause);
  return say('templat-sel-salah', { sheet, cells, cause: say(`templat-salah-${code}`, { content, rumus }) });
}
