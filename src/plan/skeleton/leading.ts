import { isBlank, withoutMarkup } from '../cells/printed.ts';
import type { TableKind } from '../draft/draft.ts';
import type { Column, ColumnRole } from '../headings/column.ts';
import type { WholeRow } from '../tables/join-rows.ts';

/** The words of a row, by what they are; figures are placed elsewhere. */
export interface Leading {
  /** The row's own number. */
  no: string;
  kode: string;
  name: string;
  outcome: string;
  indikator: string;
  satuan: string;
  formula: string;
  location: string;
  owner: string;
  tujuan: string;
  sasaran: string;
  /** Whether words stood under other headings than their own. */
  shifted: boolean;
}

/** A row that stands for a node and has no words or figures of that node's own. */
export const EMPTY: Leading = {
  no: '',
  kode: '',
  name: '',
  outcome: '',
  indikator: '',
  satuan: '',
  formula: '',
  location: '',
  owner: '',
  tujuan: '',
  sasaran: '',
  shifted: false,
};

const KODE_FIRST = /^(?:\d|x)\.(?:\d\d|xx)[\d. ]*/i;
const PLACE = /^(?:kab(?:upaten)?|kec(?:amatan)?|desa|kelurahan)\b/i;
const MEASURE = /^(?:jumlah|pros?entase|persentase|presentase|nilai|indeks|cakupan|rata)/i;

function cells(row: WholeRow, columns: readonly Column[], role: ColumnRole): string {
  return withoutMarkup(row.cells[columns.findIndex((one) => one.role === role)] ?? '');
}

function kodeOf(row: WholeRow, columns: readonly Column[]): string {
  return columns
    .flatMap(({ role }, i) => (role === 'kode' && !isBlank(row.cells[i]) ? [row.cells[i]!.trim()] : []))
    .join('.');
}

/** Whether a row names an urusan: of the several columns of a code only the first is filled, with its one digit. */
export function standsAbovePrograms({ cells }: WholeRow, columns: readonly Column[]): boolean {
  const kode = columns.flatMap(({ role }, i) => (role === 'kode' ? [(cells[i] ?? '').trim()] : []));
  return kode.length > 2 && /^(?:\d|x)$/i.test(kode[0]!) && kode.slice(1).every(isBlank);
}

/**
 * T-C.33 prints a sub kegiatan's output under "Indikator" and its indicator under "Lokasi" (Kemangkon 1162), and once a
 * location under "Indikator" (1199): placed by what they say.
 */
function swapLocation(words: Leading): Leading {
  const { indikator, location } = words;
  if (indikator !== '' && MEASURE.test(location) && !PLACE.test(location)) {
    return { ...words, outcome: indikator, indikator: location, location: '', shifted: true };
  }
  if (PLACE.test(indikator) && location === '')
    return { ...words, indikator: '', location: indikator, shifted: true };
  return words;
}

/**
 * The Renstra after Inmendagri 2/2025 prints code and name in one cell or in two, and the outcome below them in the
 * name's column.
 */
function splitKode(words: Leading): Leading {
  // With a column of its own the code names the row; a row without one is the outcome of the row above.
  if (words.kode !== '') return words;
  const kode = KODE_FIRST.exec(words.name)?.[0] ?? '';
  const behind = words.name.slice(kode.trimEnd().length);
  const name = behind.trimStart().replace(/^[-–]/, '').trim();
  // A space or a dash parts the code from its name, which begins with a letter.
  if (kode !== '' && name !== behind && /^[A-Za-z]/.test(name))
    return { ...words, kode: kode.trimEnd(), name };
  return { ...words, outcome: words.name, name: '' };
}

/** A total printed in the first column is no tujuan. */
function unlessSum(text: string): string {
  return /^(?:total|jumlah)\b/i.test(text) ? '' : text;
}

/** What the words of a row are. */
export function leadingOf(row: WholeRow, columns: readonly Column[], kind: TableKind): Leading {
  const words: Leading = {
    no: cells(row, columns, 'no'),
    kode: kodeOf(row, columns),
    name: cells(row, columns, 'nama'),
    outcome: cells(row, columns, 'hasil'),
    indikator: cells(row, columns, 'indikator'),
    satuan: cells(row, columns, 'satuan'),
    formula: cells(row, columns, 'formula'),
    location: cells(row, columns, 'lokasi'),
    owner: cells(row, columns, 'pemilik'),
    tujuan: unlessSum(cells(row, columns, 'tujuan')),
    sasaran: unlessSum(cells(row, columns, 'sasaran')),
    shifted: false,
  };
  if (kind === 'renstra-2025') return splitKode(words);
  if (kind === 't-c.33') return swapLocation(words);
  if (words.name === '' && words.kode !== '' && !/^[\dx.\s-]+$/i.test(words.kode)) {
    // A further indicator that slid under the code (Balapulang 1562).
    return { ...words, indikator: words.kode, kode: '', shifted: true };
  }
  return { ...words, kode: /\d/.test(words.kode) ? words.kode : '' };
}
