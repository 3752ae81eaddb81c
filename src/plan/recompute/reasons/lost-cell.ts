import type { Decimal } from 'decimal.js';
import { computeRatio, singleAngka } from '../ratio/computed-ratio.ts';
import type { RatioRow } from '../ratio/ratio-row.ts';

/** Half of the last digit of a ratio without decimals, in percentage points. */
const TOLERANCE_PERCENT = 0.5;

type Series = readonly (Decimal | undefined)[];

/** Every figure of a row in the order of its columns: targets, realisasi, ratios. */
function nameRun({ butir }: RatioRow): Series {
  return [
    ...butir.map(({ target }) => singleAngka(target)),
    ...butir.map(({ realisasi }) => singleAngka(realisasi)),
    ...butir.map(({ ratio }) => (ratio.kind === 'angka' ? ratio.value : undefined)),
  ];
}

/** Whether every ratio follows from its figures; the year of the cell that was put back (`unknown`) proves nothing. */
function allMatch(cells: Series, years: number, unknown?: number): boolean {
  return Array.from({ length: years }, (_, year) => year).every((year) => {
    if (unknown !== undefined && unknown % years === year) return true;
    const [target, realisasi, ratio] = [cells[year], cells[years + year], cells[2 * years + year]];
    if (ratio === undefined) return true;
    if (target === undefined || realisasi === undefined) return false;
    const made = computeRatio(target.toFixed(), realisasi.toFixed());
    return made === undefined || made.minus(ratio).abs().lte(TOLERANCE_PERCENT);
  });
}

/**
 * Whether a row lost one of its cells, so that those behind it stand one column too far left: its last ratio alone is
 * blank, the ratios do not follow as it stands, and all of them do with a cell put back somewhere.
 */
export function hasLostCell(row: RatioRow): boolean {
  const kinds = row.butir.map(({ ratio }) => ratio.kind);
  if (kinds.at(-1) !== 'kosong' || kinds.slice(0, -1).includes('kosong') || !kinds.includes('angka'))
    return false;
  const cells = nameRun(row);
  const years = row.butir.length;
  if (allMatch(cells, years)) return false;
  return cells.some((_, at) =>
    allMatch([...cells.slice(0, at), undefined, ...cells.slice(at, -1)], years, at),
  );
}
