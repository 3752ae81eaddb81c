import { readFileSync } from 'node:fs';
import type { DraftTable, PlanDraft } from '../../../src/plan/draft/draft.ts';
import { projectFile } from '../../../src/project-root.ts';
import { readDraft } from './read-draft.ts';

/** The project's copy of an office's document. */
export function source(office: string): string {
  return readFileSync(projectFile('prisma', 'contoh', office, 'sumber.txt'), 'utf8');
}

/** What the reader makes of it. */
export function readExampleDocument(office: string): PlanDraft {
  return readDraft(source(office), office);
}

/** The one table of a form; throws when there is none or more than one. */
export function tableOfKind({ table }: PlanDraft, kind: DraftTable['kind']): DraftTable {
  const [found, ...more] = table.filter((one) => one.kind === kind);
  if (found === undefined || more.length > 0) throw new Error(`${kind}: ${1 + more.length} tables`);
  return found;
}

/**
 * Rows of a transcription in `transkrip/`: made from fixed columns of the one document, with every row that moves and
 * every page break decided by hand; nothing of the reader was used for it.
 */
export function transcript(office: string): string[][] {
  const text = readFileSync(projectFile('test', 'plan', 'transcriptions', `${office}.tsv`), 'utf8');
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'));
}

/**
 * A tree in the transcription's form: `node` with line, level, code, name and pagu as printed; `indikator` with line,
 * name, unit where the form has a column for it, and targets as printed.
 */
export function asTranscript({ nodes, year }: DraftTable, satuan: boolean): string[][] {
  const coded = (nodes ?? []).filter(({ level }) => level !== 'tujuan' && level !== 'sasaran');
  return coded.flatMap((node) => {
    const own = [
      'simpul',
      String(node.line),
      node.level,
      node.kode ?? '',
      node.name,
      ...year.map((year) => node.pagu[year]?.printed ?? ''),
    ];
    const indicators = node.indikator.map((one) => [
      'indikator',
      String(one.line),
      one.name,
      ...(satuan ? [one.satuan] : []),
      ...year.map((year) => one.target[year]?.printed ?? ''),
    ]);
    return [own, ...indicators];
  });
}
