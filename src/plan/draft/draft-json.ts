import type { Say } from '../../text/translator.ts';
import type { DraftTable, PlanDraft } from './draft.ts';
import { sayFinding } from './say-finding.ts';

function tableJson({ name, kind, line, nodes, rows }: DraftTable) {
  const head = { nama: name, jenis: kind, baris: line };
  if (nodes === undefined) return { ...head, rows: rows ?? [] };
  return {
    ...head,
    nodes: nodes.map((node) => ({
      id: node.id,
      kode: node.kode,
      kodeTercetak: node.printedKode,
      level: node.level,
      nama: node.name,
      induk: node.parent,
      baris: node.line,
      hasil: node.outcome,
      lokasi: node.location,
      pemilik: node.owner,
      pagu: node.pagu,
      ...(node.kas && { kas: { [node.kas.kind]: node.kas.cells } }),
      indikator: node.indikator.map((one) => ({
        nama: one.name,
        satuan: one.satuan,
        baris: one.line,
        formula: one.formula,
        baseline: one.baseline,
        target: one.target,
      })),
    })),
  };
}

/** A draft as `npx kentongan impor --json` prints it, its findings in words. */
export function draftJson(say: Say, { document, table, findings }: PlanDraft) {
  return { document, tabel: table.map(tableJson), temuan: findings.map((one) => sayFinding(say, one)) };
}
