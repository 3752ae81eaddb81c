import { round } from '../../domain/capaian/capaian-percent.ts';
import { recomputeGrowth } from './growth.ts';
import { valueText } from './ratio/computed-ratio.ts';
import { matchesPrint, type PrintedAngka } from './ratio/printed-ratio.ts';
import type { RatioItem, RatioRow } from './ratio/ratio-row.ts';
import type { RatioReason, RecomputedRow } from './ratio/recomputed-row.ts';
import { differenceReason, twoScales } from './reasons/difference-reason.ts';
import { hasLostCell } from './reasons/lost-cell.ts';
import { pairs, type RecomputeInput } from './reasons/ratio-input.ts';
import { isShiftedCell, ratioInOtherYear } from './reasons/shifted-cell.ts';
import { NO_YEAR } from './rows/ratio-table.ts';

interface Verdict {
  same: boolean;
  reason: RatioReason | null;
}

/** Why target and realisasi of two figures have no ratio. */
function zeroTarget(butir: RatioItem): RatioReason | undefined {
  const pair = pairs(butir);
  if (pair === undefined || !pair.target.isZero()) return undefined;
  return pair.realisasi.isZero() ? '0-dari-0' : 'target-0';
}

/** A ratio that equals the recomputed one, with what should be known of it. */
function judgeSame({ butir, ratio, rows, at }: RecomputeInput): Verdict {
  if (typeof butir.target === 'object') return { same: true, reason: 'rentang' };
  if (rows[at]!.shifted) return { same: true, reason: 'sel-bergeser' };
  if (twoScales(butir)) return { same: true, reason: 'skala' };
  const exact = round(butir.counted!).eq(ratio.value);
  return { same: true, reason: exact ? null : 'dibulatkan' };
}

function angkaValue(input: RecomputeInput, lost: boolean): Verdict {
  const { butir, ratio } = input;
  if (butir.counted !== undefined && matchesPrint(ratio, butir.counted)) return judgeSame(input);
  if (lost) return { same: false, reason: 'sel-bergeser' };
  if (butir.counted !== undefined) return { same: false, reason: differenceReason(input) };
  const zero = zeroTarget(butir);
  if (zero !== undefined) return { same: false, reason: zero };
  if (input.rows[input.at]!.doubt) return { same: false, reason: 'sel-bergeser' };
  return { same: false, reason: isShiftedCell(input) ? 'sel-bergeser' : 'tanpa-angka' };
}

/** A cell that prints no figure, in a year of which target and realisasi are known. */
function judgeWithoutAngka(row: RatioRow, butir: RatioItem, lost: boolean): Verdict {
  if (lost && butir.ratio.kind === 'kosong') return { same: false, reason: 'sel-bergeser' };
  const zero = zeroTarget(butir);
  if (butir.ratio.kind === 'lain') return { same: false, reason: zero ?? 'galat-hitung' };
  if (zero !== undefined) return { same: true, reason: zero };
  return { same: false, reason: lost || ratioInOtherYear(row, butir) ? 'sel-bergeser' : 'tidak-dihitung' };
}

/** Whether a year of a row has a ratio: a figure or an error is printed, or none where it could be computed. */
function hasRatio({ ratio, target, realisasi }: RatioItem, lost: boolean): boolean {
  if (ratio.kind === 'angka' || ratio.kind === 'lain') return true;
  return target !== null && realisasi !== null && (ratio.kind === 'tiada' || lost);
}

/**
 * The ratios of a row beside the recomputed ones, then its growths.
 * @param rows of its whole table
 * @param at its index among them
 */
export function judgeRow(rows: readonly RatioRow[], at: number): RecomputedRow[] {
  const row = rows[at]!;
  const lost = hasLostCell(row);
  const ratios = row.butir
    .filter((butir) => hasRatio(butir, lost))
    .map((butir): RecomputedRow => {
      const { ratio, counted } = butir;
      const input = (angka: PrintedAngka): RecomputeInput => ({ ratio: angka, butir, at, rows });
      const decision =
        ratio.kind === 'angka' ? angkaValue(input(ratio), lost) : judgeWithoutAngka(row, butir, lost);
      return {
        line: row.line,
        name: row.name,
        year: butir.year === NO_YEAR ? '' : butir.year,
        target: valueText(butir.target),
        realisasi: valueText(butir.realisasi),
        printed: butir.printed,
        counted: counted === undefined ? null : round(counted).toFixed(2),
        ...decision,
      };
    });
  return [...ratios, ...recomputeGrowth(row)];
}
