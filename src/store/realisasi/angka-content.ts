import type { AngkaContent, AngkaState } from '../../domain/rencana/plan.ts';
import { Prisma } from '../../generated/prisma/client.ts';
import { decimalOrUnknown } from '../database/decimal.ts';

/** What an answer says, as JSON or a row gives it; `lewati` only in a draft. */
export interface ContentRow<K extends string = AngkaState> {
  state: K;
  value: string | null;
  denominator: string | null;
  category: string | null;
  elements: string[] | null;
  date: string | null;
}

/** Every member is there, so that spreading it over its row leaves nothing of the row's own. */
type ReadContent<K> = { [M in Exclude<keyof AngkaContent, 'state'>]-?: AngkaContent[M] | undefined } & {
  state: K;
};

/** An answer as the program knows it: exact decimals, absent where the column is empty. */
export function toContent<K extends string>(row: ContentRow<K>): ReadContent<K> {
  return {
    state: row.state,
    value: decimalOrUnknown(row.value),
    denominator: decimalOrUnknown(row.denominator),
    category: row.category ?? undefined,
    elements: row.elements === null || row.elements.length === 0 ? undefined : row.elements,
    date: row.date ?? undefined,
  };
}

/** What the desa reports suggested beside an answer, as JSON or a row gives it. */
export interface SuggestedRow {
  suggestion: string | null;
  suggestedDenominator: string | null;
}

/** The suggestion as the program knows it; of a ratio numerator and denominator. */
export function toSuggested(row: SuggestedRow) {
  return {
    suggestion: decimalOrUnknown(row.suggestion),
    suggestedDenominator: decimalOrUnknown(row.suggestedDenominator),
  };
}

/** Members of json_build_object for the suggestion in a row of Realisasi or DraftAnswer. */
export function suggestedJson(alias: string): Prisma.Sql {
  const column = (name: string) => Prisma.raw(`${alias}."${name}"`);
  return Prisma.sql`'suggestion', ${column('suggestion')}::text, 'suggestedDenominator', ${column('suggestedDenominator')}::text`;
}

/** Members of json_build_object for the answer in a row of Realisasi or DraftAnswer; exact decimals as text. */
export function contentJson(alias: string): Prisma.Sql {
  const column = (name: string) => Prisma.raw(`${alias}."${name}"`);
  return Prisma.sql`'state', ${column('state')}, 'value', ${column('value')}::text,
    'denominator', ${column('denominator')}::text, 'category', ${column('category')}, 'elements', ${column('elements')},
    'date', ${column('date')}`;
}
