import { Decimal } from 'decimal.js';
import type { IndikatorProperties } from '../../../domain/rencana/indikator/indikator-properties.ts';
import { PROPERTY_LIST } from '../../../domain/rencana/indikator/properties.ts';
import type { Property } from '../../../domain/rencana/indikator/property.ts';
import type { KindValue, PropertyKind } from '../../../domain/rencana/indikator/property-values.ts';
import type { DesaDecision, IndikatorDecision } from './plan-decisions.ts';
import type { IndikatorTraits } from './suggested-plan.ts';

/** Kinds that a decision writes in another way than an indicator holds them. */
const CONVERTED: {
  [K in PropertyKind]?: { write(value: KindValue[K]): unknown; read(decided: never): KindValue[K] };
} = {
  condition: {
    write: ({ banding, nilai }) => ({ banding, nilai: nilai.toFixed() }),
    read: ({ banding, nilai }: NonNullable<IndikatorDecision['syaratDesa']>) => ({
      banding,
      nilai: new Decimal(nilai),
    }),
  },
  scale: {
    write: (value) => (value.length === 0 ? undefined : [...value]),
    read: (decided: string[]) => decided,
  },
};

type Converter = { write(value: unknown): unknown; read(decided: unknown): unknown } | undefined;

/** Properties of an indicator that a decision has members for. */
type NamedBy<D> = {
  [P in keyof D as P extends keyof IndikatorProperties ? P : never]: P extends keyof IndikatorProperties
    ? IndikatorProperties[P]
    : never;
};

/** Properties that a decision names, as an indicator holds them; undefined where it takes one away. */
export function decidedProperties<D extends IndikatorDecision | DesaDecision>(decision: D): NamedBy<D> {
  const named = PROPERTY_LIST.flatMap(({ name, kind }) => {
    const decided = (decision as Record<string, unknown>)[name];
    if (decided === undefined) return [];
    const converter = CONVERTED[kind] as Converter;
    const value = decided === null || converter === undefined ? decided : converter.read(decided);
    return [[name, value ?? undefined]];
  });
  return Object.fromEntries(named) as NamedBy<D>;
}

/** Properties that decisions write, of an indicator that has them. */
function writtenProperties(
  properties: Partial<IndikatorProperties>,
  wanted: (property: Property) => boolean,
): object {
  const written = PROPERTY_LIST.flatMap((one) => {
    const value = properties[one.name];
    if (one.decision === undefined || value === undefined || !wanted(one)) return [];
    const converter = CONVERTED[one.kind] as Converter;
    const decided = converter === undefined ? value : converter.write(value);
    return decided === undefined ? [] : [[one.name, decided]];
  });
  return Object.fromEntries(written);
}

type PropertiesOf<D> = Pick<D, Extract<keyof D, keyof IndikatorProperties>>;

/** An indicator's properties as a decision about desa says them. */
export function desaDecided(properties: IndikatorTraits): PropertiesOf<DesaDecision> {
  return writtenProperties(
    properties,
    ({ decision }) => !decision?.printedOnly,
  ) as PropertiesOf<DesaDecision>;
}

/** The properties that a new document takes over from the indicator that it continues, as a decision says them. */
export function followingDecided(properties: IndikatorTraits): PropertiesOf<IndikatorDecision> {
  return writtenProperties(properties, ({ follows }) => follows === true);
}
