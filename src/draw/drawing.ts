import type { WorkbookInput } from '../plan/template/write/workbook-input.ts';
import { writeTemplate } from '../plan/template/write/write-template.ts';
import type { DigestFacts } from '../render/digest/facts/digest-facts.ts';
import { renderDigestPdf } from '../render/pdf/digest-pdf.ts';
import { renderDigestCard } from '../render/picture/digest-card.ts';
import { type TableColumn, writeTable } from '../render/workbook/write-table.ts';
import { createTranslator, type Language, type Say } from '../text/translator.ts';

/** What is drawn or written away from the thread that answers people. */
export type Drawing =
  | { kind: 'digest'; language: Language; facts: DigestFacts }
  | { kind: 'template'; language: Language; input: Omit<WorkbookInput, 'say'> }
  | {
      kind: 'table';
      name: string;
      columns: readonly TableColumn[];
      line: readonly (readonly (string | number)[])[];
    };

/** The language that a translator speaks. */
export function languageOf(say: Say): Language {
  return say('ringkasan-bahasa') === 'en' ? 'en' : 'id';
}

/** Draws in this thread. @returns the files: of a digest its card and its PDF, of everything else one */
export async function drawHere(drawing: Drawing): Promise<Uint8Array[]> {
  switch (drawing.kind) {
    case 'digest': {
      const say = createTranslator(drawing.language);
      return [renderDigestCard(drawing.facts, say), await renderDigestPdf(drawing.facts, say)];
    }
    case 'template':
      return [await writeTemplate({ ...drawing.input, say: createTranslator(drawing.language) })];
    case 'table':
      return [await writeTable(drawing.name, drawing.columns, drawing.line)];
  }
}
