import { foldedName } from '../cells/printed.ts';
import type { ColumnRole } from './column.ts';
import { isOneOf } from './match-words.ts';
import { ASIDE_WORDS, FIGURE_WORDS, TEXT_WORDS } from './words.ts';

/** What a column's heading says of it. */
export interface RoleSaid {
  role: ColumnRole;
  /** Whether no word says it: what stands below the heading decides. */
  open?: true;
}

/** A heading's words without what stands in brackets, where something stands outside of them. */
function folded(text: string): string {
  const [before = '', ...brackets] = text.split('(');
  const outside = foldedName(
    [before, ...brackets.map((piece) => piece.split(')').slice(1).join(' '))].join(' '),
  );
  return outside === '' ? foldedName(text) : outside;
}

const TEXT_GROUPS = Object.entries(TEXT_WORDS) as [keyof typeof TEXT_WORDS, readonly string[]][];

/** The columns of words that one cell of a heading names. */
function textRole(text: string): ColumnRole | undefined {
  const own = folded(text);
  return TEXT_GROUPS.find(([, words]) => isOneOf(own, words))?.[0];
}

/** Words of a code's level: below `Kode` each is the column of that part of the code. */
const LEVEL_WORDS = ['urusan…', 'bidang…', 'program', 'kegiatan', 'sub…', 'unsur…'];

/** `Rp` in a heading, also behind another word: `Target (Rp)`, `Anggaran (Rp. Juta)`, `Realisasi Rp`. */
const RUPIAH = /(?<![a-z])(?:rp|rupiah)(?![a-z])/i;

type Figure = 'uang' | 'target' | 'realisasi' | 'capaian';
const FIGURES: readonly Figure[] = ['uang', 'target', 'realisasi', 'capaian'];

/** What figures one cell of a heading speaks of. */
function figuresSaid(text: string): Figure[] {
  const own = folded(text);
  // A cell may say two things (`Target dan Realisasi Kinerja`, `Kinerja dan Anggaran`): each word behind `dan` is asked.
  const parts = [
    own,
    ...text
      .split(/\s(?:dan|&|\/)\s/i)
      .slice(1)
      .map(folded),
  ];
  const said = FIGURES.filter((figure) => parts.some((part) => isOneOf(part, FIGURE_WORDS[figure])));
  return RUPIAH.test(text) && !said.includes('uang') ? [...said, 'uang'] : said;
}

const says = (text: string, figure: Figure) => figuresSaid(text).includes(figure);

/** Whether a path stands under what is realised: a cell that speaks of it, and not of targets as well. */
function isRealised(path: readonly string[]): boolean {
  return path.some((text) => says(text, 'realisasi') && !says(text, 'target'));
}

const isPercent = (text: string) =>
  foldedName(text) === 'persen' || (text.includes('%') && foldedName(text) === '');

function realisedRole(path: readonly string[]): ColumnRole {
  const last = path.at(-1)!;
  const above = path.slice(0, -1);
  if (isPercent(last) || (above.length > 0 && isOneOf(folded(last), TEXT_WORDS.rasio))) {
    return 'rasio';
  }
  if (above.some((text) => says(text, 'realisasi')) && says(last, 'capaian') && !says(last, 'realisasi')) {
    return 'rasio';
  }
  const decided =
    path.toReversed().find((text) => figuresSaid(text).some((one) => one !== 'realisasi')) ?? '';
  const money = /realisasi(?:anggaran|keuangan|belanja|dana|pagu)/.test(foldedName(path.join(' ')));
  if (says(decided, 'target')) return money && says(decided, 'uang') ? 'realisasi-pagu' : 'realisasi';
  return money || says(decided, 'uang') ? 'realisasi-pagu' : 'realisasi';
}

/** What the lowest cell that speaks of figures says; undefined where none does, or it says two things. */
function decidedFigure(path: readonly string[]): Figure | undefined {
  const at = path.findLastIndex((text) => figuresSaid(text).length > 0);
  const said = at < 0 ? [] : figuresSaid(path[at]!);
  if (said.length === 1) return said[0];
  // `Target (Rp)` is money; a cell that spans targets and money says neither of what stands below it.
  return at === path.length - 1 && said.includes('uang') && said.includes('target') ? 'uang' : undefined;
}

function figureRole(path: readonly string[], year: string): RoleSaid {
  const all = folded(path.join(' '));
  if (isOneOf(folded(path[0] ?? ''), FIGURE_WORDS.proyeksi)) return { role: 'lain' };
  if (isOneOf(all, FIGURE_WORDS.rasio)) return { role: 'rasio' };
  if (isRealised(path)) return { role: realisedRole(path) };
  if (path.some((text) => isOneOf(folded(text), ASIDE_WORDS))) return { role: 'lain' };
  if (path.length === 1 && isPercent(path[0]!)) return { role: 'rasio' };
  const figure = decidedFigure(path);
  if (figure === 'uang') return { role: 'pagu' };
  if (figure === 'target') return { role: 'target' };
  // Beside what was realised it is a ratio; in a plan (`Capaian yang Diharapkan`) it is a target.
  if (figure === 'capaian') return { role: 'rasio', open: true };
  if (figure === 'realisasi') return { role: 'realisasi' };
  return { role: year === '' ? 'lain' : 'target', open: true };
}

/** Columns of words that a figure's heading may begin with: `Persentase … › 2026`, `Indikator … › Target`. */
const BEFORE_FIGURES: readonly ColumnRole[] = ['rasio', 'indikator', 'nama', 'tujuan', 'sasaran', 'hasil'];

/**
 * What a column holds, by the words on its whole path; where they say nothing it is open.
 * @param year that the path names, as figures have one
 */
export function roleOfColumn(path: readonly string[], year: string): RoleSaid {
  const last = path.at(-1) ?? '';
  const first = path[0] ?? '';
  const kodeAbove = path.slice(0, -1).some((text) => textRole(text) === 'kode');
  if (kodeAbove && isOneOf(folded(last), LEVEL_WORDS)) return { role: 'kode' };
  const own = textRole(last) ?? textRole(first);
  const figure = path.length > 1 && (year !== '' || figuresSaid(last).length > 0);
  if (own !== undefined && !(figure && BEFORE_FIGURES.includes(own))) return { role: own };
  return figureRole(path, year);
}
