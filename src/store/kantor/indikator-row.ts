import { Decimal } from 'decimal.js';
import type { IndikatorProperties } from '../../domain/rencana/indikator/indikator-properties.ts';
import { PROPERTY_LIST, type PropertyName } from '../../domain/rencana/indikator/properties.ts';
import type {
  DesaCondition,
  KindValue,
  PropertyKind,
} from '../../domain/rencana/indikator/property-values.ts';
import { Prisma } from '../../generated/prisma/client.ts';
import { decimalOrUnknown } from '../database/decimal.ts';

/** Columns of a property by their names: its own, and of a figure the one beside it. */
type Columns = Record<string, unknown>;

/** How a kind of property stands in its columns; absent: as it is, NULL where there is none. */
interface StoredKind<T> {
  write(value: T | undefined, name: string): Columns;
  read(row: Columns, name: string): T | undefined;
}

/** Plain JSON in one column. */
function asJson<T extends object>(): StoredKind<T> {
  return {
    write: (value, name) => ({ [name]: value === undefined ? Prisma.DbNull : { ...value } }),
    read: (row, name) => (row[name] as T | null) ?? undefined,
  };
}

const STORED: { [K in PropertyKind]?: StoredKind<KindValue[K]> } = {
  scale: {
    write: (value, name) => ({ [name]: [...(value ?? [])] }),
    read: (row, name) => row[name] as string[],
  },
  condition: {
    write: (value, name) => ({
      [name]:
        value === undefined ? Prisma.DbNull : { comparison: value.banding, value: value.nilai.toFixed() },
    }),
    read: (row, name) => {
      const stored = row[name] as { comparison: DesaCondition['banding']; value: string } | null;
      return stored === null ? undefined : { banding: stored.comparison, nilai: new Decimal(stored.value) };
    },
  },
  deadline: asJson(),
  asked: asJson(),
  spread: asJson(),
  figure: {
    write: (value, name) => ({ [name]: value?.printed, [`${name}Value`]: value?.value?.toFixed() }),
    read: (row, name) => ({
      printed: row[name] as string,
      value: decimalOrUnknown(row[`${name}Value`] as Prisma.Decimal | null),
    }),
  },
};

const AS_IT_IS: StoredKind<unknown> = {
  write: (value, name) => ({ [name]: value }),
  read: (row, name) => row[name] ?? undefined,
};

const storedKind = (kind: PropertyKind) => (STORED[kind] ?? AS_IT_IS) as StoredKind<unknown>;

/** Columns that properties are written into; a property without a column of its name cannot be compiled. */
type PropertyColumns = Pick<Prisma.IndikatorCreateManyInput, PropertyName>;

/** The columns of an indicator's properties. */
export function propertyColumns(properties: IndikatorProperties): PropertyColumns {
  const columns = PROPERTY_LIST.map(({ kind, name }) => storedKind(kind).write(properties[name], name));
  return Object.assign({}, ...columns) as PropertyColumns;
}

/** The properties that an indicator's columns hold. */
export function readProperties(row: { [P in PropertyName]: unknown }): IndikatorProperties {
  return Object.fromEntries(
    PROPERTY_LIST.map(({ kind, name }) => [name, storedKind(kind).read(row, name)]),
  ) as IndikatorProperties;
}
