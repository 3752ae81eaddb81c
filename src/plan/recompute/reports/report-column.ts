import { looksLikeMoney } from '../../cells/money.ts';
import { isBlank } from '../../cells/printed.ts';
import type { RawTable } from '../../tables/raw-table.ts';

/** What is measured: work by its indicator (K), work as physical progress, or money. */
export type Measure = 'kinerja' | 'fisik' | 'uang';

/** What a column of a report holds: what was planned, what was realised, what is left, or a ratio of two of them. */
export type Content = 'rencana' | 'realisasi' | 'sisa' | 'rasio';

/** A column of a report of realisasi, by the words on its heading's path. */
export interface ReportColumn {
  at: number;
  /** The words of its heading in small letters, from the top. */
  path: readonly string[];
  content: Content;
  measure: Measure;
  /** The plan that it is about: the Renstra's whole period, or the year's Renja; empty where no word says it. */
  scope: 'renstra' | 'renja' | '';
  /** The year that its heading names; empty where it names none. */
  year: string;
  /** Its part of the year (`triwulan ii`), or that it is about a time before; empty for the year itself. */
  part: string;
}

const ASIDE = /bobot|tertimbang|\bttb\b|deviasi|kontrak|swakelola|peringkat|predikat|efisiensi|pertumbuhan/;
const PERCENT = /%|persen|pros?en|\brasio\b|tingkat (?:capaian|realisasi|pencapaian)|^serapan|^penyerapan/;
const UNIT = /^\W*(?:k|rp|kinerja|anggaran|keuangan|fisik|volume|rupiah)\W*$/;
const ACHIEVED = /^(?:tingkat )?capaian/;
const REALISED = /realisasi|\bspj\b|sp2d|\bspm\b|terserap|pengeluaran|nilai fisik/;
const PLANNED = /target|pagu|anggaran|\bdpp?a\b|rencana|\brka\b|\brak\b|alokasi|belanja|jumlah dana/;
const LEFT = /^sisa|belum terealisasi/;

/** What one cell of a heading says about its figures; undefined where it says nothing or both. */
function contentSaid(text: string): Content | undefined {
  if (LEFT.test(text)) return 'sisa';
  const realised = REALISED.test(text);
  if (realised && /target|rencana/.test(text)) return undefined;
  if (realised) return 'realisasi';
  return PLANNED.test(text) ? 'rencana' : undefined;
}

function isRatio(path: readonly string[]): boolean {
  const last = path.at(-1)!;
  const above = path.slice(0, -1);
  if (PERCENT.test(last)) return true;
  if (UNIT.test(last)) return above.some((text) => PERCENT.test(text));
  return ACHIEVED.test(last) && contentSaid(last) === undefined;
}

function measureSaid(text: string): Measure | undefined {
  if (/fisik/.test(text)) return /keuangan/.test(text) ? undefined : 'fisik';
  const money =
    /(?<![a-z])rp|rupiah|anggaran|keuangan|pagu|\bdpp?a\b|\brka\b|belanja|\bspj\b|sp2d|\bdana\b/.test(text);
  const work = /^\W*k\W*$|kinerja|volume|output|keluaran/.test(text);
  return money === work ? undefined : money ? 'uang' : 'kinerja';
}

function scopeOf(all: string): ReportColumn['scope'] {
  if (/renstra|akhir periode/.test(all)) return 'renstra';
  return /renja/.test(all) ? 'renja' : '';
}

const QUARTER = /\b(?:triwulan|tw|semester)\b ?(iv|i{1,3}|[1-4])?(?![a-z\d])/;
const NUMBER = /^\(?(?:iv|i{1,3}|[1-4])\)?$/;

/** `triwulan i`, `i` below it, `bulan lalu`: a part of the year is never compared with the year's own figure by guess. */
function partOf(path: readonly string[]): string {
  const at = path.findIndex((text) => QUARTER.test(text));
  if (at < 0) return path.find((text) => /\blalu\b|sebelum|semula|n-2/.test(text)) ?? '';
  const own = QUARTER.exec(path[at]!)?.[1] ?? path.slice(at + 1).find((text) => NUMBER.test(text)) ?? '';
  return `triwulan ${own.replace(/[()]/g, '')}`;
}

const lowest = <T>(path: readonly string[], said: (text: string) => T | undefined) =>
  path.map(said).findLast((one) => one !== undefined);

/** Whether most figures of a column are Rupiah, whatever its heading says. */
function holdsMoney({ page }: RawTable, at: number): boolean {
  const cells = page.flat().flatMap(({ cells }) => (isBlank(cells[at]) ? [] : [cells[at]!]));
  const money = cells.filter((cell) => looksLikeMoney(cell)).length;
  return money > 0 && money * 2 >= cells.length;
}

function reportColumn(table: RawTable, at: number): ReportColumn | undefined {
  const path = table.columns[at]!.title.split(' › ').map((text) =>
    text.toLowerCase().replace(/\s+/g, ' ').trim(),
  );
  const all = path.join(' ');
  if (all === '' || ASIDE.test(all)) return undefined;
  const ratio = isRatio(path);
  const content = ratio ? 'rasio' : lowest(path, contentSaid);
  if (content === undefined) return undefined;
  const said = lowest(path, measureSaid);
  const year = /20\d\d/.exec(all)?.[0] ?? '';
  const measure = said ?? (!ratio && holdsMoney(table, at) ? 'uang' : undefined);
  return { at, path, content, measure: measure ?? 'kinerja', scope: scopeOf(all), year, part: partOf(path) };
}

/** A ratio that no word says the measure of (`%`, `Capaian`) is about the column before it. */
function withMeasure(columns: readonly ReportColumn[]): ReportColumn[] {
  return columns.map((one, i) => {
    const before = columns.slice(0, i).findLast(({ content }) => content !== 'rasio');
    const said = lowest(one.path, measureSaid);
    return one.content === 'rasio' && said === undefined && before !== undefined
      ? { ...one, measure: before.measure }
      : one;
  });
}

/** `Target | Capaian | %`: what was reached is called capaian where nothing else is called realisasi. */
function withAchieved(columns: readonly ReportColumn[]): ReportColumn[] {
  const reached = new Set(
    columns.filter(({ content }) => content === 'realisasi').map(({ measure }) => measure),
  );
  const shares = columns.filter(
    ({ content, path }) => content === 'rasio' && /%|persen|rasio/.test(path.at(-1)!),
  );
  return columns.map((one) => {
    const only = one.content === 'rasio' && ACHIEVED.test(one.path.at(-1)!) && !shares.includes(one);
    return only && !reached.has(one.measure) && shares.some(({ measure }) => measure === one.measure)
      ? { ...one, content: 'realisasi' }
      : one;
  });
}

/** The columns of a report: those of figures that say what they are. */
export function reportColumns(table: RawTable): ReportColumn[] {
  return withAchieved(withMeasure(table.columns.flatMap((_, at) => reportColumn(table, at) ?? [])));
}
