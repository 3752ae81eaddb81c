import { Decimal } from 'decimal.js';
import { maySplitEvenly } from '../../../domain/capaian/target/may-split-evenly.ts';
import type { MonthlyTarget } from '../../../domain/rencana/indikator/property-values.ts';
import type { NewIndikator, NewNode } from '../../../domain/rencana/new-plan.ts';
import { choiceValue } from '../form/choice-words.ts';
import type { LineCells } from '../form/line-cells.ts';
import { MONTH_COLUMNS } from '../form/sheets.ts';
import { readAngkaCell } from '../read/read-cell.ts';
import type { ReturnedLine, ReturnedTemplate } from '../read/read-template.ts';
import type { CellRecorder } from '../read/wrong-cell.ts';
import { changed, type TemplateBasis } from './apply-node-lines.ts';

/** A line of a monthly sheet by indicator or sub kegiatan and year. */
const lineKey = (key: string | undefined, year: string | undefined) => `${key ?? ''} ${year ?? ''}`;

function written(lines: readonly LineCells[]): Map<string, LineCells> {
  return new Map(lines.map((one) => [lineKey(one.kunci as string, one.tahun as string), one]));
}

/** Months of a line that are filled in. */
function filledMonths({ cells }: ReturnedLine): { bulan: number; kolom: string; isi: string }[] {
  return MONTH_COLUMNS.flatMap((columns, index) => {
    const content = cells[columns];
    return content === undefined ? [] : [{ bulan: index + 1, kolom: columns, isi: content }];
  });
}

const MARKS = /^x+$/i;

/** Months of a target: all marked, or all figures. */
function readAksi(
  back: ReturnedLine,
  year: number,
  old: MonthlyTarget,
  record: CellRecorder,
): MonthlyTarget | undefined {
  const content = filledMonths(back);
  if (content.length === 0) return undefined;
  if (content.every((one) => MARKS.test(one.isi)))
    return { jenis: 'bulan', bulan: content.flatMap((one) => Array.from(one.isi, () => one.bulan)) };
  const month: Record<string, string> = {};
  for (const { bulan: number, kolom: columns, isi: text } of content) {
    const value = MARKS.test(text) ? undefined : readAngkaCell(text, 'desimal');
    if (value === undefined) {
      record.note('aksi', back, columns, MARKS.test(text) ? 'tanda-bulan' : 'angka');
      return old;
    }
    month[String(number)] = value.toFixed();
  }
  const other = old.jenis === 'eksplisit' ? old.tahun : {};
  return { jenis: 'eksplisit', tahun: { ...other, [String(year)]: month } };
}

/** Without months a choice that needs them cannot stand; the others need none. */
function readManner(
  { indikator, kembali: back }: { indikator: NewIndikator; kembali: ReturnedLine },
  words: string,
  { say }: TemplateBasis,
  record: CellRecorder,
): MonthlyTarget {
  const kind = choiceValue(say, 'cara', words) as MonthlyTarget['jenis'] | undefined;
  if (kind === undefined) {
    record.note('indikator', back, 'cara', words === '' ? 'wajib' : 'pilihan');
    return indikator.targetBulanan;
  }
  if (kind === 'bulan' || kind === 'eksplisit') {
    record.note('indikator', back, 'cara', 'tanpa-bulan');
    return indikator.targetBulanan;
  }
  const few = kind === 'merata' && indikator.target.find((one) => !maySplitEvenly(indikator, one.value));
  if (few) {
    record.note('indikator', back, 'cara', 'merata', few.printed);
    return indikator.targetBulanan;
  }
  return { jenis: kind };
}

/** The monthly plan of the indicators: months that were filled in decide, otherwise the word that was chosen. */
export function applyAksi(
  template: ReturnedTemplate,
  basis: TemplateBasis,
  all: readonly { indikator: NewIndikator; kembali: ReturnedLine; baru: boolean }[],
  record: CellRecorder,
): void {
  const former = written(basis.isi.aksi);
  const lines = template.sheet.aksi.line;
  for (const one of all) {
    const { indikator } = one;
    const words = one.kembali.cells.cara ?? '';
    const writtenLine = basis.isi.indikator.find(({ kunci }) => kunci === indikator.key);
    const mannerChanged = !one.baru && words !== writtenLine?.cara;
    let fromMonths = false;
    for (const back of lines.filter(({ cells }) => cells.kunci === indikator.key)) {
      const change = changed(back, former.get(lineKey(indikator.key, back.cells.tahun)));
      const touchesMonths = MONTH_COLUMNS.some((columns) => change.has(columns));
      const asks =
        mannerChanged && ['bulan', 'eksplisit'].includes(choiceValue(basis.say, 'cara', words) ?? '');
      if (!touchesMonths && !asks) continue;
      const read = readAksi(back, Number(back.cells.tahun), indikator.targetBulanan, record);
      if (read === undefined) continue;
      indikator.targetBulanan = read;
      fromMonths = true;
    }
    if ((mannerChanged || (one.baru && words !== '')) && !fromMonths)
      indikator.targetBulanan = readManner(one, words, basis, record);
  }
}

/** Anggaran kas: a line that was changed becomes the sub kegiatan's whole year; a month left empty is 0. */
export function applyKas(
  template: ReturnedTemplate,
  basis: TemplateBasis,
  nodes: readonly NewNode[],
  record: CellRecorder,
): void {
  const former = written(basis.isi.kas);
  for (const back of template.sheet.kas.line) {
    const node = nodes.find(({ key }) => key === back.cells.kunci);
    const year = Number(back.cells.tahun);
    const change = changed(back, former.get(lineKey(back.cells.kunci, back.cells.tahun)));
    if (node === undefined || !MONTH_COLUMNS.some((columns) => change.has(columns))) continue;
    const month = Array.from({ length: 12 }, () => new Decimal(0));
    let valid = true;
    for (const { bulan: number, kolom: columns, isi: content } of filledMonths(back)) {
      const value = readAngkaCell(content, 'rupiah');
      if (value === undefined || value.lt(0)) {
        record.note('kas', back, columns, value === undefined ? 'angka' : 'negatif');
        valid = false;
      } else month[number - 1] = value;
    }
    if (valid) node.kas = [...(node.kas ?? []), { year, month, validFrom: basis.berlakuDari }];
  }
}
