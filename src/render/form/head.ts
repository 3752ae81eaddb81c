import type { FormColumn, FormHeading, FormTable } from './form.ts';

/** A merged cell of the form's head; rows and columns from 0. */
export interface HeadCell {
  text: string;
  kind: 'heading' | 'number';
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
}

/** The head as a grid that its cells tile without gap or overlap. */
export interface FormHead {
  rows: number;
  cells: HeadCell[];
}

/** The head's rows: headings, the column numbers if there are any, what stands below a number. */
interface Bands {
  above: number;
  numbers: number;
  below: number;
}

const childrenOf = (heading: FormHeading): readonly FormHeading[] =>
  'children' in heading ? heading.children : [];
const most = (depths: number[]): number => Math.max(0, ...depths);

/** The columns that hold cells, from left to right. */
export function formColumns(headings: readonly FormHeading[]): FormColumn[] {
  return headings.flatMap((one) => ('children' in one ? formColumns(one.children) : [one]));
}

const depthOf = (heading: FormHeading): number => 1 + most(childrenOf(heading).map(depthOf));

function depthAbove(heading: FormHeading, numbered: boolean): number {
  if (numbered && heading.number !== undefined) return 1;
  return 1 + most(childrenOf(heading).map((one) => depthAbove(one, numbered)));
}

function depthBelow(heading: FormHeading): number {
  if (heading.number !== undefined) return most(childrenOf(heading).map(depthOf));
  return most(childrenOf(heading).map(depthBelow));
}

const hasNumber = (heading: FormHeading): boolean =>
  heading.number !== undefined || childrenOf(heading).some(hasNumber);

function bandsOf({ headings, columnNumbers }: Pick<FormTable, 'headings' | 'columnNumbers'>): Bands {
  const numbered = columnNumbers && headings.some(hasNumber);
  return {
    above: most(headings.map((one) => depthAbove(one, numbered))),
    numbers: numbered ? 1 : 0,
    below: numbered ? most(headings.map(depthBelow)) : 0,
  };
}

type Place = { row: number; column: number };

/** Cells of headings side by side, from this place on. */
function placeAll(headings: readonly FormHeading[], at: Place, bands: Bands, rows: number): HeadCell[] {
  let { column } = at;
  return headings.flatMap((heading) => {
    const cells = placeOne(heading, { row: at.row, column }, bands, rows);
    column += formColumns([heading]).length;
    return cells;
  });
}

function placeOne(heading: FormHeading, { row, column }: Place, bands: Bands, rows: number): HeadCell[] {
  const children = childrenOf(heading);
  const columnSpan = formColumns([heading]).length;
  const base = { text: heading.text, kind: 'heading' as const, row, column, columnSpan };
  if (bands.numbers > 0 && heading.number !== undefined) {
    const numberSpan = children.length > 0 ? 1 : rows - bands.above;
    return [
      { ...base, rowSpan: bands.above - row },
      { ...base, text: heading.number, kind: 'number', row: bands.above, rowSpan: numberSpan },
      ...placeAll(children, { row: bands.above + 1, column }, { ...bands, numbers: 0 }, rows),
    ];
  }
  if (children.length === 0) return [{ ...base, rowSpan: rows - row }];
  return [{ ...base, rowSpan: 1 }, ...placeAll(children, { row: row + 1, column }, bands, rows)];
}

/**
 * Lays the tree of headings out as merged cells. A heading without headings below it reaches down to its number, or to
 * the end of the head; the numbers all stand in one row.
 */
export function layHead(form: Pick<FormTable, 'headings' | 'columnNumbers'>): FormHead {
  const bands = bandsOf(form);
  const rows = bands.above + bands.numbers + bands.below;
  return { rows, cells: placeAll(form.headings, { row: 0, column: 0 }, bands, rows) };
}
