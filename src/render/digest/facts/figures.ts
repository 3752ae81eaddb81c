import type { Decimal } from 'decimal.js';
import type { Predikat } from '../../../domain/capaian/predikat.ts';
import { fixedAngka, percent } from '../../../text/format.ts';
import type { Say } from '../../../text/translator.ts';
import type { Cell, Shape, Span, Tone } from '../../layout/block.ts';
import { PREDIKAT_SHAPE } from '../../layout/look.ts';
import type { FactCoverage } from './digest-facts.ts';

/** Keeps a figure and its unit on one line. */
export const tight = (text: string): string => text.replaceAll(' ', '\u00a0');

/** `15,04 %`, always two decimals so that columns line up; "belum ada angka" when it is not known. */
export function percentOrUnknown(say: Say, value: Decimal | undefined): string {
  return tight(value ? `${fixedAngka(value)} %` : say('ringkasan-belum-ada-angka'));
}

/**
 * The same as a strong span; an unknown figure is set lightly, so that it never passes for a result.
 * @param words the figure as the kabupaten's rules show it, and why there is none
 */
export function figureSpan(
  say: Say,
  value: Decimal | undefined,
  size: Span['size'] = 'large',
  words: { show?: string; without?: string } = {},
): Span {
  if (value) return { text: shownFigure(say, value, words.show), weight: 'bold', size };
  return { text: words.without ?? percentOrUnknown(say, value), tone: 'muted', size: 'body', shape: 'ring' };
}

/** With two decimals so that columns line up, where the kabupaten's rounding and cap leave the figure as it is. */
function shownFigure(say: Say, value: Decimal, show: string | undefined): string {
  return show === undefined || show === percent(value) ? percentOrUnknown(say, value) : show;
}

/** "sementara", or nothing when all of the figure is verified or there is no figure. */
export function provisionalSpans(say: Say, provisional: boolean, known = true): Span[] {
  if (!provisional || !known) return [];
  return [{ text: `  ${tight(say('ringkasan-sementara'))}`, weight: 'italic', tone: 'muted', size: 'small' }];
}

/** The rating as word, mark and colour; the word is the kabupaten's own where it has one. */
export function predikatSpan(say: Say, predikat: Predikat, words: string | undefined): Span {
  const text = tight(words ?? say(`ringkasan-predikat-${predikat}`));
  return { text, weight: 'semibold', tone: predikat, shape: PREDIKAT_SHAPE[predikat] };
}

/** "dari 22 dari 27 sub kegiatan". */
export function coverageText(say: Say, coverage: FactCoverage): string {
  return say('ringkasan-cakupan', { from: coverage.from, total: coverage.total });
}

/** `−4,96 poin`, always signed and with two decimals, as the percentages beside it. */
export function pointsText(say: Say, value: Decimal): string {
  const shown = fixedAngka(value);
  const plus = value.gt(0) && /[1-9]/.test(shown) ? '+' : '';
  return tight(say('ringkasan-poin', { angka: plus + shown }));
}

/** `▼ −4,96 poin`; nothing when it cannot be said. */
export function deviasiSpans(say: Say, deviasi: Decimal | undefined, size: Span['size'] = 'body'): Span[] {
  if (!deviasi) return [];
  const [shape, tone]: [Shape, Tone] = deviasi.isNegative() ? ['down', 'alert'] : ['up', 'sangat_tinggi'];
  return [{ text: pointsText(say, deviasi), weight: 'semibold', size, shape, tone }];
}

/** A cell of a table's header. */
export function headCell(text: string, align: 'left' | 'right' = 'left'): Cell {
  return { lines: [[{ text, weight: 'semibold', tone: 'muted', size: 'small' }]], align };
}
