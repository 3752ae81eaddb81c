import { foldedName } from '../../cells/printed.ts';
import type { DraftTable, Finding } from '../../draft/draft.ts';
import { lineRanges, shorten } from '../../draft/finding-words.ts';
import { type TableIndikator, tableIndikators } from './table-indikators.ts';

/** Words that speak of something unwanted: Kemangkon 221 counts reports of it, and less may be better or worse. */
export const UNWANTED =
  /\b(?:gangguan|konflik|kejadian|kriminalitas|tertinggal|pengaduan|keluhan|temuan|stunting|kemiskinan|pelanggaran)\b/i;
/** Words that say what was done about it. */
export const HANDLED = /diselesaikan|terselesaikan|ditindaklanjuti|difasilitasi|tertangani/i;
/** What is counted, where it can be the same ones next month: `Jumlah Orang …`, not `Jumlah Dokumen … ASN`. */
export const POSISI =
  /(?<=^\s*jumlah\s+)(?:orang|pegawai|asn|perangkat|desa|kendaraan|gedung|lembaga|unit|keluarga)\b/i;

/** What is counted is something done, however bad its subject (`Jumlah Rakor Kemiskinan`, Balapulang 1686). */
const DONE =
  /^\s*(?:jumlah\s+)?(?:rakor|rapat|kegiatan|koordinasi|sosialisasi|pelatihan|pembinaan|penyuluhan|patroli)\b/i;

function suggestedDirection(name: string): string {
  if (HANDLED.test(name)) return 'arah-naik';
  return /^jumlah (?:laporan|dokumen)/i.test(name) ? 'arah-laporan' : 'arah-turun';
}

function traitDoubts({ name, satuan, line }: TableIndikator): Finding[] {
  const data = { indikator: shorten(name), satuan };
  const unwanted = DONE.test(name) ? undefined : UNWANTED.exec(name)?.[0];
  const compute = POSISI.exec(name)?.[0];
  const found: Finding[] = [];
  if (unwanted !== undefined) {
    found.push({
      kode: 'arah-ragu',
      line,
      data: { ...data, words: unwanted },
      suggestion: suggestedDirection(name),
    });
  }
  if (compute !== undefined) {
    found.push({
      kode: 'akumulasi-ragu',
      line,
      data: { ...data, words: compute },
      suggestion: 'akumulasi-posisi',
    });
  }
  return found;
}

/**
 * Indicators whose direction, or whose way of adding up over the months, cannot be known from the text. A name alone
 * does not tell: the proposal says why it is made, and a person decides. An indicator that several rows print is told
 * once, with its lines.
 */
export function traitFindings(tables: readonly DraftTable[]): Finding[] {
  const groups = new Map<string, { findings: Finding; lines: number[] }>();
  for (const one of tables.flatMap(tableIndikators)) {
    for (const findings of traitDoubts(one)) {
      const key = `${findings.kode} ${foldedName(one.name)}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { findings, lines: [one.line] });
      else group.lines.push(one.line);
    }
  }
  return [...groups.values()].map(({ findings, lines }) => ({
    ...findings,
    data: { ...findings.data, lines: lineRanges(lines) },
  }));
}
