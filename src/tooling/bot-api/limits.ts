import type { Limit, Rule } from '../../emulator/request/rules.ts';

/** What the documentation of one field says beyond its type. */
export type StatedLimit = Pick<Rule, 'limit' | 'pattern'>;

const NUMBER = '(\\d[\\d,]*)';
const LENGTH_RANGE = new RegExp(`${NUMBER}\\s*[-–]\\s*${NUMBER}\\s+(characters|bytes)`, 'i');
const LENGTH_MAX = new RegExp(
  `(?:up to|at most|no more than|no longer than)\\s+${NUMBER}\\s+(characters|bytes)`,
  'i',
);
const VALUE_RANGE = new RegExp(
  `(?:values between|must be between|should be between|;|,)\\s+${NUMBER}\\s*(?:-|and)\\s*${NUMBER}\\b`,
  'i',
);
const ITEMS_RANGE = new RegExp(`(?:include|list of|array of)\\s+${NUMBER}\\s*-\\s*${NUMBER}\\s+`, 'i');
const ITEMS_MAX = new RegExp(`at most ${NUMBER}\\s+[a-z ]+can be specified`, 'i');

/** Character sets that the documentation states in words, as it words them. */
const PATTERNS: [RegExp, string][] = [
  [/only lowercase english letters, digits and underscores/i, '^[a-z0-9_]+$'],
  [/only (?:characters )?`?A-Z`?, `?a-z`?, `?0-9`?, `?_`?,? and `?-`?/i, '^[A-Za-z0-9_-]*$'],
];

function numberOf(digits: string | undefined): number {
  return Number((digits ?? '').replaceAll(',', ''));
}

function stringLimit(doc: string): Limit | undefined {
  const range = LENGTH_RANGE.exec(doc);
  const after = /after entities parsing/i.test(doc) ? { afterEntities: true as const } : {};
  if (range) {
    const unit = range[3]?.toLowerCase() === 'bytes' ? 'bytes' : 'characters';
    return { min: numberOf(range[1]), max: numberOf(range[2]), unit, ...after };
  }
  const top = LENGTH_MAX.exec(doc);
  if (!top) return undefined;
  return {
    max: numberOf(top[1]),
    unit: top[2]?.toLowerCase() === 'bytes' ? 'bytes' : 'characters',
    ...after,
  };
}

/**
 * Reads the limit of one field out of its documentation sentence.
 * @param doc the JSDoc text of the field in @grammyjs/types
 * @param kind what the field holds; a sentence about characters says nothing about a number
 * @returns nothing set when the sentence states no limit of that kind
 */
export function statedLimit(doc: string, kind: 'string' | 'number' | 'list'): StatedLimit {
  if (kind === 'string') {
    const limit = stringLimit(doc);
    const pattern = PATTERNS.find(([words]) => words.test(doc))?.[1];
    return { ...(limit && { limit }), ...(pattern && { pattern }) };
  }
  if (kind === 'number') {
    const range = VALUE_RANGE.exec(doc);
    // "or 0x7FFFFFFF for…" is an exception to the range, so the range is no rule.
    if (!range || /0x7F/i.test(doc) || /\bsecond/.test(doc)) return {};
    return { limit: { min: numberOf(range[1]), max: numberOf(range[2]), unit: 'value' } };
  }
  const range = ITEMS_RANGE.exec(doc);
  if (range) return { limit: { min: numberOf(range[1]), max: numberOf(range[2]), unit: 'items' } };
  const top = ITEMS_MAX.exec(doc);
  return top ? { limit: { max: numberOf(top[1]), unit: 'items' } } : {};
}
