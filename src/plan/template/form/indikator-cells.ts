import { Decimal } from 'decimal.js';
import { PROPERTY_LIST } from '../../../domain/rencana/indikator/properties.ts';
import type { Property } from '../../../domain/rencana/indikator/property.ts';
import type {
  Asked,
  Deadline,
  KindValue,
  PropertyKind,
} from '../../../domain/rencana/indikator/property-values.ts';
import type { Indikator } from '../../../domain/rencana/plan.ts';
import type { Say } from '../../../text/translator.ts';
import { choiceWord } from './choice-words.ts';
import { type CellContent, type CellWords, cellAngka, type LineCells, targetCell } from './line-cells.ts';
import { choicesOf } from './sheets.ts';

/** `31-3`; of another year than the reported one `31-12 (-1)`. */
function deadlineText({ tanggal: date, bulan: month, geserTahun }: Deadline): string {
  const shift = geserTahun === 0 ? '' : ` (${geserTahun > 0 ? '+' : ''}${geserTahun})`;
  return `${date}-${month}${shift}`;
}

function askedMonths(asked: Asked): string | undefined {
  if (asked.jenis === 'bulan') return asked.bulan.join(', ');
  if (asked.jenis !== 'sampai_selesai') return undefined;
  return asked.sampai === undefined ? String(asked.mulai) : `${asked.mulai} - ${asked.sampai}`;
}

/** The word of the column's drop-down for a value. */
type Word = (value: string) => string;

/** How a kind of property is written into its columns; read back by `apply/read-property.ts`. */
const WRITTEN: { [K in PropertyKind]: (value: KindValue[K], word: Word) => CellContent[] } = {
  name: (value) => [value],
  text: (value) => [value],
  rumus: (value) => [value],
  key: (value) => [value],
  choice: (value, word) => [word(value)],
  flag: (value, word) => [value ? word('ya') : undefined],
  decimals: (value) => [new Decimal(value)],
  scale: (value) => [value.join(' · ')],
  condition: ({ banding, nilai }) => [`${banding} ${cellAngka(nilai)}`],
  deadline: (value) => [deadlineText(value)],
  asked: (value, word) => [word(value.jenis), askedMonths(value)],
  spread: (value, word) => [word(value.jenis)],
  figure: ({ printed, value }) => [value ?? printed],
};

function propertyCells(property: Property, value: unknown, say: Say): LineCells {
  const { kind, columns = [] } = property;
  const choices = choicesOf(property);
  if (value === undefined) return {};
  const write = WRITTEN[kind] as (value: unknown, word: Word) => CellContent[];
  const content = write(value, (one) => (choices === undefined ? one : choiceWord(say, choices, one)));
  return Object.fromEntries(columns.map(({ id }, at) => [id, content[at]]));
}

/** Cells of an indicator, with its target of each year. */
export function indikatorCells(
  indikator: Indikator,
  nodeKey: string | undefined,
  { say, nomor: number }: CellWords,
): LineCells {
  const properties = PROPERTY_LIST.map((one) => propertyCells(one, indikator[one.name], say));
  return {
    kunci: indikator.key,
    pada: nodeKey === undefined ? undefined : number.get(nodeKey),
    nama: indikator.name,
    ...Object.assign({}, ...properties),
    ...Object.fromEntries(indikator.target.map((one) => [`target.${one.year}`, targetCell(one)])),
  };
}
