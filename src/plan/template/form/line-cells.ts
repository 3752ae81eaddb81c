import { Decimal } from 'decimal.js';
import type { Indikator, PlanNode, Reporter, Target } from '../../../domain/rencana/plan.ts';
import { ownsSubKegiatan } from '../../../domain/unit/kinds.ts';
import type { Say } from '../../../text/translator.ts';
import { choiceWord } from './choice-words.ts';
import { MONTH_COLUMNS } from './sheets.ts';

/** What stands in a cell; a figure is written as a number. */
export type CellContent = string | Decimal | undefined;

/** Cells of a line by their column. */
export type LineCells = Record<string, CellContent>;

/** What cells need to be said. */
export interface CellWords {
  say: Say;
  /** By `nodeNumbers`. */
  nomor: ReadonlyMap<string, string>;
  pelapor: readonly Reporter[];
}

/** Reporter units that can own a sub kegiatan and for which no end is set. */
export function implementers(reporter: readonly Reporter[]): Reporter[] {
  return reporter.filter((one) => ownsSubKegiatan(one) && one.until === undefined);
}

/** Name by which the template calls a unit. */
export const implementerName = ({ name }: Reporter): string => name;

/** A spreadsheet's number as exact Indonesian text: `20525300`, `0,5`; a point would be read as thousands. */
export const cellAngka = (value: Decimal): string => value.toFixed().replace('.', ',');

/** Exact text of a cell, so that cells can be compared. */
export function contentText(content: CellContent): string {
  return content === undefined ? '' : Decimal.isDecimal(content) ? cellAngka(content) : content;
}

/** Cells of a node. Pagu are the Renstra's indicative ones: what a DPA says is entered by /dpa. */
export function nodeCells(node: PlanNode, { say, nomor: number, pelapor: reporter }: CellWords): LineCells {
  const unit = reporter.find(({ id }) => id === node.ownerId);
  return {
    kunci: node.key,
    nomor: number.get(node.key),
    tingkat: choiceWord(say, 'tingkat', node.level),
    kode: node.kode,
    nama: node.name,
    pendek: node.namaPendek,
    pelaksana: unit && implementerName(unit),
    gaji: node.gaji ? choiceWord(say, 'ya', 'ya') : undefined,
    ...Object.fromEntries(
      node.pagu.filter(({ kind }) => kind === 'indikatif').map(({ year, value }) => [`pagu.${year}`, value]),
    ),
  };
}

/** A target as a cell: a figure, `30 - 44`, a category, `62 (B)`; as printed where nothing legible is printed. */
export function targetCell({ value, min, max, category, printed }: Target): CellContent {
  if (min !== undefined && max !== undefined) return `${cellAngka(min)} - ${cellAngka(max)}`;
  if (value === undefined) return category ?? printed;
  return category === undefined ? value : `${cellAngka(value)} (${category})`;
}

/** Months of an indicator's target in a year: figures, or `x` for each equal part that is due. */
export function targetMonthCells({ targetBulanan }: Indikator, year: number): LineCells {
  if (targetBulanan.jenis === 'bulan') {
    const times = (month: number) => targetBulanan.bulan.filter((one) => one === month).length;
    return monthCells((month) => 'x'.repeat(times(month)) || undefined);
  }
  if (targetBulanan.jenis !== 'eksplisit') return {};
  const content = targetBulanan.tahun[String(year)] ?? {};
  return monthCells((month) =>
    content[String(month)] === undefined ? undefined : new Decimal(content[String(month)]!),
  );
}

/** Anggaran kas of a sub kegiatan in a year, the newest that was stored. */
export function kasMonthCells({ kas }: PlanNode, year: number): LineCells {
  const content = kas.findLast((one) => one.year === year);
  return content === undefined ? {} : monthCells((month) => content.month[month - 1]);
}

function monthCells(content: (month: number) => CellContent): LineCells {
  return Object.fromEntries(MONTH_COLUMNS.map((id, index) => [id, content(index + 1)]));
}
