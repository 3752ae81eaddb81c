import { Decimal } from 'decimal.js';
import { beginningOf, withoutEnd } from '../linear-text.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { AngkaRefusal, AngkaRefusalCode } from './angka-refusal.ts';
import { groupThousands, readNumeral, roundedReading } from './read-numeral.ts';

export type { AngkaRefusal, AngkaRefusalCode } from './angka-refusal.ts';

/** What the question asks for. */
export type AngkaOptions = {
  /** `jumlah` counts whole things, `desimal` is a quantity, percentage or score, `rupiah` is money. */
  kind: 'jumlah' | 'desimal' | 'rupiah';
  /** Decimals kept, 0 to 4; a count keeps none whatever stands here. Default 2. */
  desimal?: number;
  /** The item's unit as printed in the plan; typed after the number it is accepted. */
  satuan?: string;
};

/** Numbers are stored as Decimal(20,4). */
const WHOLE_DIGITS_MAX = 16;
const SIGNIFICANT_DIGITS_MAX = 20;
const TEXT_LENGTH_MAX = 200;
const CANDIDATES_MAX = 4;

const MULTIPLIERS: Record<string, number> = { rb: 3, ribu: 3, jt: 6, juta: 6 };
const MONEY_MULTIPLIERS: Record<string, number> = {
  m: 9,
  miliar: 9,
  milyar: 9,
  t: 12,
  triliun: 12,
  trilyun: 12,
};

/** Other spellings of a unit that people type. */
const SATUAN_ALIAS: Record<string, string> = {
  '%': 'persen',
  prosen: 'persen',
  org: 'orang',
  dok: 'dokumen',
};

const EMOJI = /\p{Extended_Pictographic}|\u20E3|\uFE0F/u;
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const NUMERAL = /\d(?:[\d.,]*\d)?/g;
const BEFORE = /^(\(|[-+]|minus|min)? ?(rp\.?|idr)? ?(-)?$/;

type Parts = { negative: boolean; numeral: string; factor: string; power: number };

/** Lower case, ASCII digits, one kind of minus, plain spaces, no closing full stop or `,-`. */
function normalise(text: string): string {
  const plain = text
    .replace(INVISIBLE, '')
    .replace(/[\uFF10-\uFF19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[\u2212\u2013\u2014]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/[.,] ?[-=]+(?=\)?$)/, '');
  return withoutEnd(plain, /[.,;:!]/).trim();
}

function satuanKey(satuan: string): string {
  const key = satuan.toLowerCase().replace(/[\s.]/g, '');
  return SATUAN_ALIAS[key] ?? key;
}

/** True for the unit itself, its alias, its beginning of three letters or more, and the classifier "buah". */
function isSatuan(word: string, options: AngkaOptions): boolean {
  if (options.kind === 'rupiah') return word === 'rupiah';
  const typed = satuanKey(word);
  const own = satuanKey(options.satuan ?? '');
  if (own === '') return false;
  if (typed === own || (typed.length >= 3 && own.startsWith(typed))) return true;
  return typed === 'buah' && options.kind === 'jumlah' && own !== 'persen';
}

/** @param candidates readings to try; `parseAngka` keeps those that answer the question */
function refusal(
  code: AngkaRefusalCode,
  text: string,
  options: AngkaOptions,
  candidates: readonly string[] = [],
): { ok: false; refusal: AngkaRefusal } {
  return refuse({
    code,
    text: beginningOf(text),
    candidates,
    satuan: options.satuan ?? '',
    desimal: decimalsKept(options),
  });
}

function decimalsKept({ kind, desimal = 2 }: AngkaOptions): number {
  return kind === 'jumlah' ? 0 : Math.min(Math.max(desimal, 0), 4);
}

/** Takes the unit off the end first, since a unit may hold a digit itself (m2). */
function withoutSatuan(text: string, { satuan = '' }: AngkaOptions): string {
  const own = satuan.trim().toLowerCase().replace(/\s+/g, ' ');
  if (own === '' || !text.endsWith(own)) return text;
  const rest = text.slice(0, -own.length).trim();
  return /\d/.test(rest) ? rest : text;
}

/** Splits a text into sign, numeral and multiplier, or says which word is in the way. */
function takeApart(text: string, options: AngkaOptions): Result<Parts, AngkaRefusal> {
  const numerals = text.match(NUMERAL) ?? [];
  const [numeral] = numerals;
  if (numeral === undefined) return refusal('bukan-angka', text, options);
  if (numerals.length > 1) return refusal('lebih-dari-satu', text, options, numerals);

  const at = text.indexOf(numeral);
  const before = BEFORE.exec(text.slice(0, at).trim());
  let after = text.slice(at + numeral.length).trim();
  if (!before) return refusal('satuan-lain', text.slice(0, at).trim(), options, [numeral]);
  const [, sign, currency, innerSign] = before;
  if (currency && options.kind !== 'rupiah') return refusal('satuan-lain', currency, options, [numeral]);
  if (sign === '(') {
    if (!after.endsWith(')')) return refusal('bukan-angka', text, options, [numeral]);
    after = after.slice(0, -1).trim();
  }

  const [first = '', ...others] = after === '' ? [] : after.split(' ');
  const multipliers = options.kind === 'rupiah' ? { ...MULTIPLIERS, ...MONEY_MULTIPLIERS } : MULTIPLIERS;
  const word = first.replace(/\.$/, '');
  const power = Object.hasOwn(multipliers, word) ? multipliers[word] : undefined;
  const rest = power === undefined ? after : others.join(' ');
  const factor = power === undefined ? '' : ` ${word}`;
  if (rest !== '' && !isSatuan(rest, options)) {
    return refusal('satuan-lain', rest, options, [`${numeral}${factor}`]);
  }
  const negative = (sign !== undefined && sign !== '+') || innerSign !== undefined;
  return ok({ negative, numeral, factor, power: power ?? 0 });
}

function read(text: string, options: AngkaOptions): Result<Decimal, AngkaRefusal> {
  if (EMOJI.test(text) || text.length > TEXT_LENGTH_MAX) return refusal('bukan-angka', text.trim(), options);
  const clean = normalise(text);
  if (clean === '') return refusal('angka-kosong', '', options);
  const taken = takeApart(withoutSatuan(clean, options), options);
  return taken.ok ? exactValue(taken.value, clean, options) : taken;
}

function exactValue(parts: Parts, text: string, options: AngkaOptions): Result<Decimal, AngkaRefusal> {
  const { negative, numeral, factor, power } = parts;
  const sign = negative ? '-' : '';
  const written = (reading: string) =>
    // "2.150 juta" is asked again, so thousands of millions are offered in full
    power > 0 && /^\d+(\.\d+)+$/.test(reading)
      ? `${sign}${groupThousands(reading.replaceAll('.', '') + '0'.repeat(power))}`
      : `${sign}${reading}${factor}`;
  const kept = decimalsKept(options);
  const form = readNumeral(numeral, {
    commaThreeIsThousands: power === 0 && kept < 3,
    dotIsDoubtful: power > 0,
  });
  if (form.kind !== 'angka') {
    // where decimals are kept, "12,345" may be one decimal too many as well as English thousands
    const tooPrecise = options.kind === 'desimal' && /^\d{1,3},\d{3}$/.test(numeral);
    const nearest = tooPrecise ? [roundedReading(new Decimal(numeral.replace(',', '.')), kept)] : [];
    return refusal(form.kind, text, options, [...nearest, ...form.readings].map(written));
  }

  const whole = form.whole.replace(/^0+(?=\d)/, '');
  const fraction = withoutEnd(form.fraction, /0/);
  if (whole.length + fraction.length > SIGNIFICANT_DIGITS_MAX) {
    return refusal('angka-terlalu-besar', text, options);
  }
  const size = new Decimal(`${whole}.${fraction || '0'}e${power}`);
  if (size.gte(`1e${WHOLE_DIGITS_MAX}`)) return refusal('angka-terlalu-besar', text, options);
  if (size.decimalPlaces() > kept) {
    if (kept === 0) return refusal('desimal-untuk-jumlah', text, options);
    return refusal('desimal-terlalu-banyak', text, options, [`${sign}${roundedReading(size, kept)}`]);
  }
  if (negative && !size.isZero() && options.kind !== 'rupiah') {
    return refusal('angka-negatif', text, options, [`${numeral}${factor}`]);
  }
  return ok(negative && !size.isZero() ? size.negated() : size);
}

/**
 * Reads one number as Indonesian officers write it: `1.250`, `12,5`, `Rp4.400.000,-`, `1,2 juta`,
 * `2 rb`, `3 lembaga`, `-350.000` or `(350.000)` for money that was returned.
 * It never guesses: what has two readings is refused with both as candidates. Whether a plausible
 * number was meant in thousands (`2.150`) is not asked here. Never throws, whatever the text.
 * @returns the exact value in the item's satuan (rupiah for money), within Decimal(20,4)
 */
export function parseAngka(text: string, options: AngkaOptions): Result<Decimal, AngkaRefusal> {
  const result = read(text, options);
  if (result.ok) return result;
  const fitting = result.refusal.candidates.filter((candidate) => read(candidate, options).ok);
  const candidates = [...new Set(fitting)].slice(0, CANDIDATES_MAX);
  return refuse({ ...result.refusal, candidates });
}
