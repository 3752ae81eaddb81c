import { type AngkaRefusal, parseAngka } from '../../angka/parse-angka.ts';
import { type Result, refuse } from '../../result.ts';
import type { Answer } from './answer.ts';

/** Why a text was not taken as numerator and denominator. */
export type RatioRefusal =
  /** A percentage, or one number only: without the two numbers it cannot be added up over desa. */
  | { code: 'rasio-dua-angka' }
  /** Something of nothing. */
  | { code: 'rasio-penyebut-nol' }
  | AngkaRefusal;

const SEPARATOR = /\/|:|\bdari\b/i;
const TWO_ANGKA = /^([\d.,]+)\s+([\d.,]+)$/;

/** The two texts of `214/3350`, `214 dari 3.350`, `214 3350`; undefined for anything else. */
function twoParts(text: string): [string, string] | undefined {
  const clean = text.trim();
  const spaced = TWO_ANGKA.exec(clean);
  const part = spaced === null ? clean.split(SEPARATOR).map((one) => one.trim()) : spaced.slice(1);
  const [numerator, denominator, ...beyond] = part;
  return numerator && denominator && beyond.length === 0 ? [numerator, denominator] : undefined;
}

/**
 * Numerator and denominator, each in Indonesian form: `214/3350`, `214 dari 3.350`, `214 3350`.
 * @param desimal decimals that each may have; 0 for counts
 * @returns a denominator of 0 only beside a numerator of 0: nothing was there to be counted
 */
export function readRatio(text: string, desimal: number): Result<Answer, RatioRefusal> {
  const part = twoParts(text);
  if (part === undefined || text.includes('%')) return refuse({ code: 'rasio-dua-angka' });
  const options = { kind: desimal === 0 ? ('jumlah' as const) : ('desimal' as const), desimal };
  const value = parseAngka(part[0], options);
  if (!value.ok) return value;
  const denominator = parseAngka(part[1], options);
  if (!denominator.ok) return denominator;
  if (denominator.value.isZero() && !value.value.isZero()) return refuse({ code: 'rasio-penyebut-nol' });
  return { ok: true, value: { value: value.value, denominator: denominator.value } };
}
