import type { Say } from '../../text/translator.ts';
import type { FormTable } from '../form/form.ts';
import { formColumns, layHead } from '../form/head.ts';
import { fitColumns } from '../form/layout.ts';
import type { TypeScale } from '../layout/wrap.ts';
import { setHead } from './form-head.ts';
import { drawFormRows } from './form-rows.ts';
import { openTag, type PdfPage, POINTS_PER_MM } from './sheet.ts';

/** Type of a table whose columns have the width that was wished, in points; narrower columns have a smaller one. */
const TYPE_SIZE = { most: 9, least: 5.5 };

function typeScale(scale: number): TypeScale {
  const size = Math.max(TYPE_SIZE.least, Math.min(TYPE_SIZE.most, TYPE_SIZE.most * scale));
  return { small: size, body: size, large: size, huge: size, lineHeight: 1.2 };
}

function columnEdges(sheet: PdfPage, widthsMm: number[]): number[] {
  const edges = [sheet.left];
  for (const width of widthsMm) edges.push(edges.at(-1)! + width * POINTS_PER_MM);
  return edges;
}

/** A form's table from where the pen stands: its columns fill the width, its head is repeated on every page. */
export function drawFormTable(sheet: PdfPage, table: FormTable, say: Say): void {
  const { widthsMm, scale } = fitColumns(formColumns(table.headings), sheet.width / POINTS_PER_MM);
  const edges = columnEdges(sheet, widthsMm);
  const type = typeScale(scale);
  const head = setHead(layHead(table), edges, type);
  const tag = openTag(sheet, sheet.root, 'Table');
  drawFormRows(sheet, { table, say, head, edges, scale: type }, tag);
}
