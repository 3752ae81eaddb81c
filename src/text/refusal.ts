import { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import { fullDate } from './dates.ts';
import { angka } from './format.ts';
import { listOr } from './list.ts';
import type { Say, SayVars } from './translator.ts';

function inWords(say: Say, name: string, value: unknown): SayVars {
  if (typeof value === 'string' || typeof value === 'number') return { [name]: value };
  if (value instanceof Temporal.PlainDate) return { [name]: fullDate(say, value) };
  if (Decimal.isDecimal(value)) return { [name]: angka(value) };
  if (isRefusal(value)) return { [name]: sayRefusal(say, value) };
  if (Array.isArray(value)) return { [name]: listOr(say, value.map(String)), [`${name}Count`]: value.length };
  return {};
}

function isRefusal(value: unknown): value is { code: string } {
  return typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';
}

/**
 * The sentence for any expected refusal: key `refusal-<code>`, filled with the refusal's own fields.
 * Text and numbers pass as they are, a PlainDate as `Senin, 6 April 2026`, a Decimal as `1.250,5`, a list as
 * `A atau B` with its length in `<field>Count`, another refusal as its own sentence; other fields are not for sentences and are left out.
 * @throws Error when the code has no sentence, or the sentence wants a field that the refusal lacks
 */
export function sayRefusal(say: Say, refusal: { code: string }): string {
  const vars: SayVars = {};
  for (const [name, value] of Object.entries(refusal)) {
    if (name !== 'code') Object.assign(vars, inWords(say, name, value));
  }
  return say(`refusal-${refusal.code}`, vars);
}
