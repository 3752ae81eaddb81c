import { Decimal } from 'decimal.js';

/** What is done with the parts of a calculation. */
export type Operation = 'tambah' | 'kurang' | 'kali' | 'bagi' | 'rerata' | 'terbesar' | 'terkecil';

/** A calculation as it is shown and as it is done: a number, or an operation over parts. Nothing is rounded on the way. */
export type Computation = Decimal | { op: Operation; content: readonly Computation[] };

/** An operation over parts. */
export function computation(op: Operation, ...content: Computation[]): Computation {
  return { op, content };
}

const HUNDRED = new Decimal(100);

/** A part of a whole in percent, in the order in which the rules compute it: atas × 100 ÷ bawah. */
export function percentOf(above: Computation, below: Computation): Computation {
  return computation('bagi', computation('kali', above, HUNDRED), below);
}

const APPLY: Record<Operation, (content: Decimal[]) => Decimal> = {
  tambah: (content) => Decimal.sum(new Decimal(0), ...content),
  kurang: ([begin, ...other]) => other.reduce((remaining, one) => remaining.minus(one), begin!),
  kali: (content) => content.reduce((outcome, one) => outcome.times(one)),
  bagi: ([begin, ...other]) => other.reduce((outcome, one) => outcome.div(one), begin!),
  rerata: (content) => Decimal.sum(...content).div(content.length),
  terbesar: (content) => Decimal.max(...content),
  terkecil: (content) => Decimal.min(...content),
};

/** The calculation's result, unrounded. A division by 0 must not be handed over: the domain judges nothing then. */
export function computedValue(h: Computation): Decimal {
  return h instanceof Decimal ? h : APPLY[h.op](h.content.map(computedValue));
}

const MARKS: Partial<Record<Operation, string>> = { tambah: ' + ', kurang: ' − ', kali: ' × ', bagi: ' ÷ ' };
const FUNCTION_WORDS: Partial<Record<Operation, string>> = {
  rerata: 'rata-rata',
  terbesar: 'terbesar',
  terkecil: 'terkecil',
};
/** Precedence: a part that binds less than its whole stands in brackets. */
const PRECEDENCE: Record<Operation, number> = {
  tambah: 1,
  kurang: 1,
  kali: 2,
  bagi: 2,
  rerata: 3,
  terbesar: 3,
  terkecil: 3,
};

/** How a calculation is written. */
export interface WritingStyle {
  angka(value: Decimal): string;
  /** Stands for a sum or mean of more parts than a person reads in a row; absent: every part is written. */
  many?(op: Operation, count: number): string;
}

/** Parts of a sum that are written out. */
const AT_MOST = 8;

/** A calculation as it is written by hand: `(6 + 5) × 100 ÷ 12`, `rata-rata (80; 100)`. */
export function writeComputation(h: Computation, style: WritingStyle): string {
  if (h instanceof Decimal) return style.angka(h);
  if (style.many !== undefined && h.content.length > AT_MOST) return style.many(h.op, h.content.length);
  const mark = MARKS[h.op];
  if (mark === undefined)
    return `${FUNCTION_WORDS[h.op]} (${h.content.map((one) => writeComputation(one, style)).join('; ')})`;
  return h.content
    .map((one, at) => {
      const text = writeComputation(one, style);
      return needsBrackets(h.op, one, at) ? `(${text})` : text;
    })
    .join(mark);
}

function needsBrackets(op: Operation, part: Computation, place: number): boolean {
  if (part instanceof Decimal) return part.isNegative() && place > 0;
  if (PRECEDENCE[part.op] < PRECEDENCE[op]) return true;
  return place > 0 && PRECEDENCE[part.op] === PRECEDENCE[op] && (op === 'kurang' || op === 'bagi');
}
