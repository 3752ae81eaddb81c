import { Decimal } from 'decimal.js';
import type { PrintedCell, Value } from '../draft/draft.ts';
import { readMoney } from './money.ts';
import { withoutMarkup } from './printed.ts';

/** A day as a workbook's date is printed, or its month. */
const DAY = /^\d{1,2}[-/]\d{1,2}[-/]\d{4}$|^\p{L}{3,10} \d{4}$/u;

/** Whether a cell prints a day where a figure is due: `07-08-2026`. */
export function printsDay(text: string): boolean {
  return DAY.test(text.trim());
}

const NOTHING = /^(?:-*|n\/?a|nihil)$|^(?:\.\.|…)/i;
/** Of a text without its spaces. */
const RANGE = /^(\d[\d.,]*)%?(?:[-–]|s[/.]?d\.?)(\d[\d.,]*)/i;
const LEADING = /^-?\d[\d.,]*(?:\s+[\d.,]+)*/;

/** `≥ 80`: the figure that is to be reached, or not to be passed. */
const COMPARISONS = /^(?:[≥≤]|[<>]=?)\s*/;
/** `B (65)`: the category before its score. */
const CATEGORY_FIRST = /^[A-D]{1,2}[+-]?\s*\(\s*([\d.,]+)\s*\)$/;

/**
 * A target, baseline or index as exact text. `75,50` and `83.33%` are decimals, `3.350` is thousands, `0,674` begins
 * with a zero and so is a decimal. Two whole numbers with only white between them are two.
 * @returns null when it cannot be a figure, or can be two (`3,350`: 3.35 in Indonesian, 3350 in English)
 */
function readFigure(text: string): string | null {
  if (/\d\s+\d/.test(text) && !/[.,]/.test(text)) return null;
  const body = text.replace(/\s+/g, '').replace(/[.,]$/, '');
  if (/^-?\d+$/.test(body)) return new Decimal(body).toFixed();
  if (/^-?0[.,]\d+$/.test(body) || /^-?\d+[.,](?:\d{1,2}|\d{4,})$/.test(body)) {
    return new Decimal(body.replace(',', '.')).toFixed();
  }
  if (/^-?\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/.test(body)) return readMoney(body);
  if (/^\d{1,3}(?:(?:,\d{3}){2,}(?:\.\d{1,2})?|,\d{3}\.\d{1,2})$/.test(body)) return readMoney(body);
  return null;
}

/**
 * The figure of a target: with its unit or category behind it (`10 unsur`, `9 org/bln`, `62(B-)`, `57,16 (CC)`,
 * `100%`), or a range (`30 - 44%`, Kemangkon 282).
 * @returns null for blank, `-`, `N/A`, `... Unit`, `laporan` and everything else that is no one figure
 */
export function readValue(text: string): Value {
  const body = withoutMarkup(text);
  if (NOTHING.test(body) || printsDay(body)) return null;
  if (/^rp\b/i.test(body)) return readMoney(body);
  const range = RANGE.exec(body.replace(/\s+/g, ''));
  if (range !== null) {
    const min = readFigure(range[1]!);
    const max = readFigure(range[2]!);
    return min === null || max === null ? null : { min, max };
  }
  const [, inside] = CATEGORY_FIRST.exec(body) ?? [];
  if (inside !== undefined) return readFigure(inside);
  const plain = body.replace(COMPARISONS, '');
  const figure = LEADING.exec(plain)?.[0];
  const rest = plain.slice(figure?.length ?? 0).trimStart();
  // A second figure leaves open which of them is the target (`2 keg, 3 dok`); `m2` is a unit.
  const unit = rest.replace(/^\([A-Za-z +-]+\)/, '');
  if (figure === undefined || /^\(|(?:^|[\s,;/(])\d/.test(unit)) return null;
  return readFigure(figure);
}

/** Unit that a target prints behind its figure: `6 Laporan` is `Laporan`, `83.33%` is `%`, `62(B-)` has none. */
export function satuanTarget(text: string): string {
  const body = withoutMarkup(text);
  const unit = /^(?:[\d.,\s-]+|\.{2,}\s*)([A-Za-z%][A-Za-z%./ ]*)$/.exec(body)?.[1]?.trim() ?? '';
  return /^n\/?a$/i.test(unit) ? '' : unit;
}

/** A target's cell. */
export function angkaCell(text: string | undefined): PrintedCell {
  const printed = (text ?? '').trim();
  return { printed, value: readValue(printed) };
}

/** An amount in thousands or millions, which may have decimals: `10,5`, `1.250,75`; `1,250` can be two figures. */
function readScaled(text: string, scale: number): string | null {
  const body = text.replace(/\s+/g, '').replace(/^rp\.?/i, '');
  if (/^\d{1,3},\d{3}$/.test(body)) return null;
  const plain = /^\d{1,3}(?:\.\d{3})*,\d+$/.test(body)
    ? body.replaceAll('.', '').replace(',', '.')
    : undefined;
  const value = plain ?? readMoney(text);
  return value === null ? null : new Decimal(value).times(scale).toFixed();
}

/** A pagu's cell. @param scale what its heading says that amounts are to be multiplied by */
export function moneyCell(text: string | undefined, scale = 1): PrintedCell {
  const printed = (text ?? '').trim();
  return { printed, value: scale === 1 ? readMoney(printed) : readScaled(printed, scale) };
}
