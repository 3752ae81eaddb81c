import { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';

/*
 * Facts on their way to another thread, where only plain data arrives: exact figures, days and sets keep what they are.
 */

/** What a value that is no plain JSON is sent as. */
type Marked = { $kind: string; $value: unknown };

const TEMPORAL = ['PlainDate', 'PlainYearMonth', 'PlainDateTime', 'ZonedDateTime', 'Instant'] as const;

const mark = ($kind: string, $value: unknown): Marked => ({ $kind, $value });

/**
 * A value as plain JSON.
 * @throws where there is a function or an object of a class that is not known here
 */
export function toPlain(value: unknown): unknown {
  if (Decimal.isDecimal(value)) return mark('Decimal', value.toString());
  if (typeof value === 'function') throw new TypeError('a function cannot go to another thread');
  if (value === undefined) return mark('undefined', null);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(toPlain);
  if (value instanceof Map) return mark('Map', [...value].map(toPlain));
  if (value instanceof Set) return mark('Set', [...value].map(toPlain));
  const kind = TEMPORAL.find((one) => value instanceof Temporal[one]);
  if (kind !== undefined) return mark(kind, String(value));
  if (![Object.prototype, null].includes(Object.getPrototypeOf(value)))
    throw new TypeError(`${value.constructor.name} cannot go to another thread`);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toPlain(one)]));
}

function unmark({ $kind, $value }: Marked): unknown {
  if ($kind === 'Decimal') return new Decimal($value as string);
  if ($kind === 'undefined') return undefined;
  if ($kind === 'Map')
    return new Map(($value as unknown[]).map((pair) => fromPlain(pair) as [unknown, unknown]));
  if ($kind === 'Set') return new Set(($value as unknown[]).map(fromPlain));
  const kind = TEMPORAL.find((one) => one === $kind);
  if (kind === undefined) throw new TypeError(`nothing is known of ${$kind}`);
  return Temporal[kind].from($value as string);
}

/** What `toPlain` was given. */
export function fromPlain(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(fromPlain);
  if ('$kind' in value) return unmark(value as Marked);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fromPlain(one)]));
}
