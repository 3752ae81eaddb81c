import type { Say } from '../../text/translator.ts';
import type { PlanCoverage } from './coverage.ts';
import type { DraftRow, DraftTable, PlanDraft, PrintedCell, RowFigures } from './draft.ts';
import { sayFinding } from './say-finding.ts';

const cellJson = ({ printed, value }: PrintedCell) => ({ tercetak: printed, nilai: value });

function cellsJson(cells: Readonly<Record<string, PrintedCell>>) {
  return Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, cellJson(cell)]));
}

const figuresJson = ({ target, realisasi, ratio }: RowFigures) => ({
  target: cellsJson(target),
  realisasi: cellsJson(realisasi),
  rasio: cellsJson(ratio),
});

function rowJson(row: DraftRow) {
  return {
    baris: row.line,
    kode: row.kode,
    nama: row.name,
    satuan: row.satuan,
    formula: row.formula,
    baseline: cellJson(row.baseline),
    sel: cellsJson(row.cells),
    ...figuresJson(row),
    ...(row.money && { uang: figuresJson(row.money) }),
    ragu: row.doubt,
    catatan: row.notes.map(({ kind, year, reading }) => ({ jenis: kind, tahun: year, bacaan: reading })),
  };
}

function tableJson({ name, kind, line, nodes, rows }: DraftTable) {
  const head = { nama: name, jenis: kind, baris: line };
  if (nodes === undefined) return { ...head, rows: (rows ?? []).map(rowJson) };
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
      pagu: cellsJson(node.pagu),
      ...(node.paguBefore && { paguSebelum: cellJson(node.paguBefore) }),
      ...(node.kas && { kas: { [node.kas.kind]: node.kas.cells.map(cellJson) } }),
      indikator: node.indikator.map((one) => ({
        nama: one.name,
        satuan: one.satuan,
        baris: one.line,
        formula: one.formula,
        baseline: cellJson(one.baseline),
        target: cellsJson(one.target),
      })),
    })),
  };
}

function coverageJson({ rows, kode, amounts }: PlanCoverage) {
  const counted = ({ printed, read }: PlanCoverage['rows']) => ({ tercetak: printed, terbaca: read });
  return { baris: counted(rows), kode: counted(kode), uang: counted(amounts) };
}

/** A draft as `npx kentongan impor --json` prints it, its findings in words. */
export function draftJson(say: Say, { document, table, findings, coverage, unknown = [] }: PlanDraft) {
  return {
    document,
    tabel: table.map(tableJson),
    ...(coverage && { terbaca: coverageJson(coverage) }),
    takDipahami: unknown.map(({ line, heading, rows, kode, amounts }) => ({
      ...{ baris: line, kepala: heading, banyakBaris: rows, kode, uang: amounts },
    })),
    temuan: findings.map((one) => {
      const { kode, line, message, suggestion } = sayFinding(say, one);
      return { kode, baris: line, pesan: message, usulan: suggestion };
    }),
  };
}
