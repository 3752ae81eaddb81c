import { type PROPERTIES, PROPERTY_LIST, type PropertyName } from './properties.ts';
import type { Property } from './property.ts';
import type { KindValue } from './property-values.ts';

type Table = typeof PROPERTIES;

/** What a property holds; of a choice one of its values. */
type PropertyValue<P extends Property> = P extends { kind: 'choice'; values: readonly (infer V)[] }
  ? V
  : KindValue[P['kind']];

/** The properties of an indicator with their values. */
export type IndikatorProperties = {
  -readonly [P in keyof Table as Table[P] extends { optional: true } ? never : P]: PropertyValue<Table[P]>;
} & {
  -readonly [P in keyof Table as Table[P] extends { optional: true } ? P : never]?: PropertyValue<Table[P]>;
};

/** Names of the properties that have a member, such as a decision or a question. */
export type PropertiesWith<M extends keyof Property> = {
  [P in PropertyName]: Table[P] extends { [K in M]: unknown } ? P : never;
}[PropertyName];

/** A contradiction that is one property's. */
export type PropertyCheck = {
  [P in PropertyName]: Table[P] extends { checks: readonly (infer C)[] } ? C : never;
}[PropertyName];

/** Column of the template whose drop-down offers a property's values. */
export type ChoiceColumn = {
  [P in PropertyName]: Table[P] extends {
    values: readonly string[];
    columns: readonly [{ id: infer C }, ...unknown[]];
  }
    ? C
    : never;
}[PropertyName];

/** Properties that are asked where the text does not tell them, in the order in which they are asked. */
export const QUESTIONED_PROPERTIES = PROPERTY_LIST.filter(({ question }) => question !== undefined).map(
  ({ name }) => name as PropertiesWith<'question'>,
);

/** What an indicator has of which nothing is known yet. */
export const PLAIN_PROPERTIES = Object.fromEntries(
  PROPERTY_LIST.flatMap(({ name, plain }) => (plain === undefined ? [] : [[name, plain]])),
) as unknown as IndikatorProperties;
