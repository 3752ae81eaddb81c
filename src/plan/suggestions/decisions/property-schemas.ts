import { z } from 'zod';
import type { PropertiesWith } from '../../../domain/rencana/indikator/indikator-properties.ts';
import { type PROPERTIES, PROPERTY_LIST } from '../../../domain/rencana/indikator/properties.ts';
import type { Property } from '../../../domain/rencana/indikator/property.ts';
import { DECIMALS_MAX, type PropertyKind } from '../../../domain/rencana/indikator/property-values.ts';

/** Exact decimal, e.g. '3527058204' or '75.5'. */
export const exactDecimal = z.string().regex(/^-?\d+(\.\d+)?$/);
const month = z.int().min(1).max(12);

/** A record by year. */
export const recordByYear = <T extends z.ZodType>(value: T) => z.record(z.string().regex(/^20\d\d$/), value);

const asked = z.discriminatedUnion('jenis', [
  z.strictObject({ jenis: z.literal('bulanan') }),
  z.strictObject({ jenis: z.literal('triwulanan') }),
  z.strictObject({ jenis: z.literal('bulan'), bulan: z.array(month).min(1) }),
  /** Months from January of the reporting year; 0 is December before, 13 January after. */
  z.strictObject({
    jenis: z.literal('sampai_selesai'),
    mulai: z.int().min(-11).max(24),
    sampai: z.int().min(-11).max(24).optional(),
  }),
]);

const spread = z.discriminatedUnion('jenis', [
  z.strictObject({ jenis: z.literal('merata') }),
  /**
   * The year's target in equal parts, one per entry, due at the end of that month; a month may stand twice.
   * [1] means that the whole target holds all year (a position that is kept).
   */
  z.strictObject({ jenis: z.literal('bulan'), bulan: z.array(month).min(1) }),
  /** Additions by year and month: { "2026": { "3": "2", "12": "3" } }. */
  z.strictObject({
    jenis: z.literal('eksplisit'),
    tahun: recordByYear(z.record(z.string().regex(/^([1-9]|1[0-2])$/), exactDecimal)),
  }),
  z.strictObject({ jenis: z.literal('akhir_triwulan') }),
  z.strictObject({ jenis: z.literal('akhir_tahun') }),
]);

/** How each kind of property is written in keputusan.json; a printed figure is never decided. */
const SCHEMAS = {
  name: z.string(),
  text: z.string(),
  flag: z.boolean(),
  decimals: z.int().min(0).max(DECIMALS_MAX),
  scale: z.array(z.string()),
  condition: z.strictObject({ banding: z.enum(['>=', '>', '<=', '<', '=']), nilai: exactDecimal }),
  deadline: z.strictObject({ bulan: month, tanggal: z.int().min(1).max(31), geserTahun: z.int() }),
  asked,
  spread,
  rumus: z.string(),
  key: z.string(),
} satisfies { [K in Exclude<PropertyKind, 'choice' | 'figure'>]: z.ZodType };

type Table = typeof PROPERTIES;
type Words<V> = V extends readonly (infer W extends string)[] ? z.ZodEnum<{ [K in W]: K }> : never;

type SchemaOf<P> = P extends { kind: 'choice'; decision: { values: infer V } }
  ? Words<V>
  : P extends { kind: 'choice'; values: infer V }
    ? Words<V>
    : P extends { kind: infer K extends keyof typeof SCHEMAS }
      ? (typeof SCHEMAS)[K]
      : never;

type Optional<P> = P extends { decision: { nullable: true } }
  ? z.ZodOptional<z.ZodNullable<SchemaOf<P>>>
  : z.ZodOptional<SchemaOf<P>>;

type OfDesa<P> = P extends { decision: { desa: 'required' } }
  ? SchemaOf<P>
  : P extends { decision: { desa: 'plain' } }
    ? z.ZodDefault<SchemaOf<P>>
    : Optional<P>;

type Decided = PropertiesWith<'decision'>;

/** Properties that only decisions about printed indicators name. */
type PrintedOnly = {
  [P in Decided]: Table[P]['decision'] extends { printedOnly: true } ? P : never;
}[Decided];

function schemaOf({ kind, values, decision }: Property): z.ZodType {
  if (kind === 'choice') return z.enum(decision?.values ?? values ?? []);
  if (kind === 'figure') throw new Error('a printed figure is not decided');
  return SCHEMAS[kind];
}

const optional = (property: Property) =>
  property.decision?.nullable ? schemaOf(property).nullish() : schemaOf(property).optional();

function ofDesa(property: Property): z.ZodType {
  const { decision, plain } = property;
  if (decision?.desa === 'required') return schemaOf(property);
  return decision?.desa === 'plain' ? schemaOf(property).default(plain) : optional(property);
}

function shape(wanted: (property: Property) => boolean, schema: (property: Property) => z.ZodType) {
  return Object.fromEntries(PROPERTY_LIST.filter(wanted).map((one) => [one.name, schema(one)]));
}

const isShared = ({ decision }: Property) => decision !== undefined && !decision.printedOnly;

/** Properties that a decision about any indicator may name; what is absent is proposed. */
export const anyProperties = shape(isShared, optional) as {
  [P in Exclude<Decided, PrintedOnly>]: Optional<Table[P]>;
};

/** Properties that only a decision about an indicator of the document may name. */
export const printedProperties = shape(({ decision }) => decision?.printedOnly === true, optional) as {
  [P in PrintedOnly]: Optional<Table[P]>;
};

/** Properties of an indicator that desa report: the document does not print it, so that people say the most of it. */
export const desaProperties = shape(isShared, ofDesa) as {
  [P in Exclude<Decided, PrintedOnly>]: OfDesa<Table[P]>;
};
