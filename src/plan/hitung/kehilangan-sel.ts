import type { Decimal } from 'decimal.js';
import type { BarisRasio } from './butir-rasio.ts';
import { hitungRasio, satuAngka } from './rasio-dihitung.ts';

/** Half of the last digit of a ratio without decimals, in percentage points. */
const TOLERANSI_PERCENT = 0.5;

type Deret = readonly (Decimal | undefined)[];

/** Every figure of a row in the order of its columns: targets, realisasi, ratios. */
function deret({ butir }: BarisRasio): Deret {
  return [
    ...butir.map(({ target }) => satuAngka(target)),
    ...butir.map(({ realisasi }) => satuAngka(realisasi)),
    ...butir.map(({ rasio }) => (rasio.jenis === 'angka' ? rasio.nilai : undefined)),
  ];
}

/** Whether every ratio follows from its figures; the year of the cell that was put back (`unknown`) proves nothing. */
function semuaCocok(cells: Deret, years: number, unknown?: number): boolean {
  return Array.from({ length: years }, (_, year) => year).every((year) => {
    if (unknown !== undefined && unknown % years === year) return true;
    const [target, realisasi, ratio] = [cells[year], cells[years + year], cells[2 * years + year]];
    if (ratio === undefined) return true;
    if (target === undefined || realisasi === undefined) return false;
    const made = hitungRasio(target.toFixed(), realisasi.toFixed());
    return made === undefined || made.minus(ratio).abs().lte(TOLERANSI_PERCENT);
  });
}

/**
 * Whether a row lost one of its cells, so that those behind it stand one column too far left: its last ratio alone is
 * blank, the ratios do not follow as it stands, and all of them do with a cell put back somewhere.
 */
export function kehilanganSel(row: BarisRasio): boolean {
  const kinds = row.butir.map(({ rasio }) => rasio.jenis);
  if (kinds.at(-1) !== 'kosong' || kinds.slice(0, -1).includes('kosong') || !kinds.includes('angka'))
    return false;
  const cells = deret(row);
  const years = row.butir.length;
  if (semuaCocok(cells, years)) return false;
  return cells.some((_, at) =>
    semuaCocok([...cells.slice(0, at), undefined, ...cells.slice(at, -1)], years, at),
  );
}
