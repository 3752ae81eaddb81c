import { PROPERTY_LIST, type PropertyName } from '../../../domain/rencana/indikator/properties.ts';
import type { Property } from '../../../domain/rencana/indikator/property.ts';
import {
  DECIMALS_MAX,
  type KindValue,
  type PropertyKind,
} from '../../../domain/rencana/indikator/property-values.ts';
import type { NewIndikator } from '../../../domain/rencana/new-plan.ts';
import type { Say } from '../../../text/translator.ts';
import { choiceValue } from '../form/choice-words.ts';
import { choicesOf } from '../form/sheets.ts';
import { readAngkaCell, readAskedCell, readConditionCell, readDeadlineCell } from '../read/read-cell.ts';
import type { ReturnedLine } from '../read/read-template.ts';
import type { CellCode } from '../read/wrong-cell.ts';
import { shortNameOf } from './apply-node-lines.ts';

const TEXT_LETTERS_MAX = 1000;

/** What was read, undefined where a property is taken away; or why it was left as it is. */
type Read<T> = { value: T | undefined; code?: CellCode } | CellCode;

/** What a property is read from. */
interface Cells {
  /** Text of its first column and of the second. */
  text: string;
  more: string;
  required: boolean;
  /** The value that a word of the drop-down stands for. */
  choice: (words: string) => string | undefined;
}

const tooLong = (text: string) => text.length > TEXT_LETTERS_MAX;

function chosen({ text, choice }: Cells): Read<string> {
  const value = choice(text);
  if (value === undefined) return text === '' ? 'wajib' : 'pilihan';
  return { value };
}

/** A text that is not understood is no value either, so that formulas which rest on it are told with it. */
function readOrNone<T>(text: string, read: (text: string) => T | undefined, code: CellCode): Read<T> {
  const value = text === '' ? undefined : read(text);
  return text !== '' && value === undefined ? { value, code } : { value };
}

function readScale(text: string): string[] {
  return text
    .split(/[·;,]/)
    .map((one) => one.trim())
    .filter(Boolean);
}

/** How a kind of property is read back from its columns. */
const READERS: { [K in PropertyKind]: ((cells: Cells) => Read<KindValue[K]>) | 'with-months' } = {
  // An empty short name is made from the name once that is read.
  name: ({ text }) => (tooLong(text) ? 'panjang' : { value: text === '' ? '' : shortNameOf(text) }),
  text: ({ text, required }) => {
    if (text === '' && required) return 'wajib';
    return tooLong(text) ? 'panjang' : { value: text };
  },
  rumus: ({ text }) => ({ value: text === '' ? undefined : text }),
  key: ({ text }) => ({ value: text === '' ? undefined : text }),
  choice: chosen,
  flag: ({ text, choice }) =>
    text !== '' && choice(text) === undefined ? 'pilihan' : { value: text !== '' },
  decimals: ({ text }) =>
    /^\d?$/.test(text) && Number(text) <= DECIMALS_MAX ? { value: Number(text) } : 'bilangan-bulat',
  scale: ({ text }) => (tooLong(text) ? 'panjang' : { value: readScale(text) }),
  condition: ({ text }) => readOrNone(text, readConditionCell, 'syarat'),
  deadline: ({ text }) => readOrNone(text, readDeadlineCell, 'tenggat'),
  asked: (cells) => {
    const kind = chosen(cells);
    if (typeof kind === 'string') return kind;
    const value = readAskedCell(kind.value as KindValue['asked']['jenis'], cells.more);
    return value === undefined ? 'bulan' : { value };
  },
  spread: 'with-months',
  figure: ({ text }) => {
    if (tooLong(text)) return 'panjang';
    return { value: { printed: text, value: text === '' ? undefined : readAngkaCell(text, 'desimal') } };
  },
};

/** The property that has a column; undefined for a column of another kind. */
export function propertyOfColumn(column: string) {
  return PROPERTY_LIST.find(({ columns = [] }) => columns.some(({ id }) => id === column));
}

/**
 * Reads a property from a line of the template into an indicator; how a target is spread is read with its months.
 * @returns why it was refused
 */
export function readProperty(
  property: Property & { name: PropertyName },
  cells: ReturnedLine['cells'],
  to: NewIndikator,
  say: Say,
): CellCode | undefined {
  const reader = READERS[property.kind] as ((cells: Cells) => Read<unknown>) | 'with-months';
  if (reader === 'with-months') return undefined;
  const choices = choicesOf(property);
  const [text = '', more = ''] = (property.columns ?? []).map(({ id }) => cells[id] ?? '');
  const read = reader({
    text,
    more,
    required: property.required === true,
    choice: (words) => (choices === undefined ? undefined : choiceValue(say, choices, words)),
  });
  if (typeof read === 'string') return read;
  Object.assign(to, { [property.name]: read.value });
  return read.code;
}
