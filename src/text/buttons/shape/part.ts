import type { Month } from '../../../domain/kalender/month.ts';

/** One part of what a button carries: how it is written between the dots of a payload, and read back. */
export interface Part<T> {
  write(value: T): string;
  /** Undefined where the text is none of its kind: the payload is forged, or a program wrote it that meant another. */
  read(text: string): T | undefined;
  /** The drawer may leave it out. */
  optional?: true;
  /** Its values, where they are few. */
  choices?: readonly string[];
}

/** A part that the drawer may leave out. */
export interface OptionalPart<T> extends Part<T> {
  optional: true;
}

/** Largest number of a row (PostgreSQL's `integer`). */
const WHOLE_MAX = 2_147_483_647;

/** A whole number from 0: of a row, a page, a year, a place in a list. Zeros in front of it are read over. */
export const whole: Part<number> = {
  write: String,
  read(text) {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    return value <= WHOLE_MAX ? value : undefined;
  },
};

/** A text that this pattern describes whole; it holds no dot. */
export function text<T extends string = string>(pattern: RegExp): Part<T> {
  return { write: (value) => value, read: (words) => (pattern.test(words) ? (words as T) : undefined) };
}

/** One of a few words. */
export function oneOf<const T extends string>(...choices: readonly T[]): Part<T> {
  return {
    choices,
    write: (value) => value,
    read: (words) => choices.find((one) => one === words),
  };
}

/** Either of two parts; the first is tried first. */
export function either<A, B>(
  first: Part<A>,
  second: Part<B>,
  isFirst: (value: A | B) => boolean,
): Part<A | B> {
  return {
    write: (value) => (isFirst(value) ? first.write(value as A) : second.write(value as B)),
    read: (words) => first.read(words) ?? second.read(words),
  };
}

/** A part that may be left out. */
export function optional<T>(part: Part<T>): OptionalPart<T> {
  return { ...part, optional: true };
}

/** A month, `2026-03`. */
export const month: Part<Month> = text(/^20\d\d-(?:0[1-9]|1[0-2])$/);

/** A day, `2026-03-31`; whether the calendar has it is for who answers to say. */
export const day: Part<string> = text(/^\d{4}-\d\d-\d\d$/);

/** Key of an item, `i7`, `i7/2026` or `k4`. */
export const butir: Part<string> = text(/^(?:i\d{1,9}(?:\/20\d\d)?|k\d{1,9})$/);

/** A few letters that tell one state of a screen from another. */
export const fewLetters: Part<string> = text(/^[A-Za-z0-9-]+$/);

/** What was seen of a thing: not a part of the id but the payload's own number, 0 where nothing was. */
export const revision: Part<number> = { ...whole };
