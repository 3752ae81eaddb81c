import type { Say } from '../text/translator.ts';
import type { DrafRencana, TabelDraf } from './draf.ts';
import { sayTemuan } from './say-temuan.ts';

function tabelJson({ nama, jenis, baris, nodes, rows }: TabelDraf) {
  const head = { nama, jenis, baris };
  if (nodes === undefined) return { ...head, rows: rows ?? [] };
  return {
    ...head,
    nodes: nodes.map((node) => ({
      id: node.id,
      kode: node.kode,
      kodeTercetak: node.kodeTercetak,
      level: node.level,
      nama: node.nama,
      induk: node.induk,
      baris: node.baris,
      hasil: node.hasil,
      lokasi: node.lokasi,
      pemilik: node.pemilik,
      pagu: node.pagu,
      ...(node.kas && { kas: { [node.kas.jenis]: node.kas.sel } }),
      indikator: node.indikator.map((one) => ({
        nama: one.nama,
        satuan: one.satuan,
        baris: one.baris,
        formula: one.formula,
        baseline: one.baseline,
        target: one.target,
      })),
    })),
  };
}

/** A draft as `npx kentongan impor --json` prints it, its findings in words. */
export function drafJson(say: Say, { document, tabel, temuan }: DrafRencana) {
  return { document, tabel: tabel.map(tabelJson), temuan: temuan.map((one) => sayTemuan(say, one)) };
}
