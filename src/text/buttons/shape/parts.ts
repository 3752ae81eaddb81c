import type { Payload } from '../../payload.ts';
import { type OptionalPart, type Part, revision } from './part.ts';

// biome-ignore lint/suspicious/noExplicitAny: any kind of part; which one it is stands in the table
type Parts = Readonly<Record<string, Part<any>>>;

type ValueOf<P> = P extends Part<infer T> ? T : never;
type OptionalKeys<S> = { [K in keyof S]: S[K] extends OptionalPart<unknown> ? K : never }[keyof S];

/** What a button of this shape carries, by name. */
export type Carried<S> = { [K in Exclude<keyof S, OptionalKeys<S>>]: ValueOf<S[K]> } & {
  [K in OptionalKeys<S>]?: ValueOf<S[K]>;
};

/** Who answers a button: at any time, or only the step of a dialogue that waits for it and knows what it is about. */
export type AnsweredBy = 'tap' | 'step';

/** The shape of a verb's payload: its parts in the order in which they are written. */
export interface ButtonShape<P, By extends AnsweredBy = AnsweredBy> {
  answeredBy: By;
  parts: Parts;
  /** Id and revision of a payload. @throws RangeError when a part is missing */
  write(carried: P): { id: string; revision: number };
  /** Undefined where the payload has another shape. */
  read(payload: Payload): P | undefined;
}

/** A button that works at any time. @param shape its parts by name, in the order in which they are written */
export function parts<S extends Parts>(shape: S): ButtonShape<Carried<S>, 'tap'> {
  return shapeOf(shape, 'tap');
}

/** A button that only the dialogue's step answers that drew it. */
export function stepParts<S extends Parts>(shape: S): ButtonShape<Carried<S>, 'step'> {
  return shapeOf(shape, 'step');
}

function shapeOf<S extends Parts, By extends AnsweredBy>(
  shape: S,
  answeredBy: By,
): ButtonShape<Carried<S>, By> {
  const ofId = Object.entries(shape).filter(([, part]) => part !== revision);
  return {
    answeredBy,
    parts: shape,
    write(carried) {
      const values = carried as Record<string, unknown>;
      const written = ofId.flatMap(([name, part]) => {
        if (values[name] !== undefined) return [part.write(values[name])];
        if (part.optional) return [];
        throw new RangeError(`a button without its ${name}`);
      });
      return { id: written.join('.'), revision: Number(values.revision ?? 0) };
    },
    read({ id, revision: seen }) {
      const values = readParts(ofId, id === '' ? [] : id.split('.'));
      return values && ({ ...values, ...(shape.revision && { revision: seen }) } as Carried<S>);
    },
  };
}

/** Reads texts in the order of the parts; one that an optional part does not know is left to the next. */
function readParts(
  all: readonly [string, Part<unknown>][],
  texts: readonly string[],
): Record<string, unknown> | undefined {
  const values: Record<string, unknown> = {};
  let at = 0;
  for (const [name, part] of all) {
    const text = texts[at];
    const value = text === undefined ? undefined : part.read(text);
    if (value === undefined && part.optional) continue;
    if (value === undefined) return undefined;
    values[name] = value;
    at += 1;
  }
  return at === texts.length ? values : undefined;
}
