import { asPlan, type NewPlan } from '../../../domain/rencana/new-plan.ts';
import { wrongRumus } from '../../../domain/rumus/wrong-rumus.ts';
import { templateContent } from '../form/template-content.ts';
import type { ReturnedTemplate } from '../read/read-template.ts';
import { type CellRecorder, cellRecorder, type WrongCell } from '../read/wrong-cell.ts';
import { applyIndikatorLines } from './apply-indikator-lines.ts';
import { applyAksi, applyKas } from './apply-months.ts';
import { applyNodeLines, type TemplateBasis } from './apply-node-lines.ts';

/** What a template is laid upon, and what the new version is called. */
export interface ApplyOptions extends Omit<TemplateBasis, 'isi'> {
  kind: NewPlan['kind'];
}

/**
 * The plan as a template that came back says it. Cells that were not touched keep what is stored, as printed and as
 * read; a line keeps its lineage by its hidden kunci; a deleted line is gone from the new version.
 * @returns the plan, and every cell that was not taken: it is not to be stored while there is one
 */
export function applyTemplate(
  template: ReturnedTemplate,
  options: ApplyOptions,
): { plan: NewPlan; wrong: WrongCell[] } {
  const { say, rencana: plan, pelapor: reporter, kind, berlakuDari: validFrom } = options;
  const content = templateContent({ say, rencana: plan, pelapor: reporter, tahun: template.year });
  const basis: TemplateBasis = { ...options, isi: content };
  const record = cellRecorder(template);
  const { nodes, nomor: number } = applyNodeLines(template, basis, record);
  const all = applyIndikatorLines(template, basis, number, record);
  applyAksi(template, basis, all, record);
  applyKas(template, basis, nodes, record);
  const indikators = all.map(({ indikator }) => indikator);
  const fresh: NewPlan = { kind, document: plan.document, validFrom, nodes, indikators };
  checkAllRumus(fresh, all, record);
  return { plan: fresh, wrong: record.wrong };
}

/** Formulas are checked once every line is known: a name that one of them uses may be gone, or its satuan another. */
function checkAllRumus(
  plan: NewPlan,
  all: ReturnType<typeof applyIndikatorLines>,
  { noteRumus: recordRumus }: CellRecorder,
): void {
  for (const { indikator, cause } of wrongRumus(asPlan(plan).indikators)) {
    const origin = all.find((one) => one.indikator.key === indikator.key);
    if (origin !== undefined && cause.code !== 'rumus-kosong')
      recordRumus(origin.kembali, indikator.rumus ?? '', cause);
  }
}
