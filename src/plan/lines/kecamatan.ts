import { withoutEnd } from '../../domain/linear-text.ts';
import { foldedName } from '../cells/printed.ts';
import type { Line } from './split-lines.ts';

/** A kecamatan that a document names. */
export interface NamedKecamatan {
  /** As first printed, without the word: `Perak`, `RANDUAGUNG`. */
  name: string;
  /** First line that names it; of a title, where it stands in one. */
  line: number;
  /** How often, a title counting many times. */
  weight: number;
  /** Lines of a title among them. */
  title: number;
}

/** What a document says about whose it is, the most named first. */
export interface DocumentOrigin {
  kecamatan: NamedKecamatan[];
  kabupaten: NamedKecamatan[];
}

/** Words behind a name that are no part of it. */
const NAME_END =
  /^(?:tahun|kabupaten|kab|kota|kecamatan|kec|provinsi|prov|desa|kelurahan|dalam|dan|yang|untuk|sebagai|pada|di|ke|dari|dengan|adalah|berdasarkan|selama|tentang|atau|merupakan|meliputi|dapat|jumlah|menurut|sesuai|s\/d|sd)$/i;

/** Words of a name at most: `Tanjung Raja Barat`. */
const WORD_MAX = 3;

/** A line of a title: a paragraph of prose is longer. */
const TITLE_LETTERS_MAX = 110;
const TITLE =
  /^\W*(?:pemerintah\b|kecamatan\b|kabupaten\b|renstra\b|renja\b|perubahan\b|rencana\s+(?:strategis|kerja)\b|dokumen\s+pelaksanaan\b|dpa\b|dppa\b)/i;
const TITLE_WEIGHT = 10;

function nameAfter(words: readonly string[]): string {
  const name: string[] = [];
  for (const word of words.slice(0, WORD_MAX)) {
    const bare = withoutEnd(word.replace(/^[^\p{L}]+/u, ''), /[^\p{L}]/u);
    if (bare.length < 3 || NAME_END.test(bare) || !/^\p{Lu}/u.test(bare)) break;
    name.push(bare);
    if (/[.,;:)*]$/.test(word)) break;
  }
  return name.join(' ');
}

function compute(lines: readonly Line[], callName: RegExp, possible: RegExp): NamedKecamatan[] {
  const found = new Map<string, NamedKecamatan>();
  for (const { line, cells } of lines) {
    const text = cells.length === 1 ? cells[0]! : cells.join(' ');
    if (!possible.test(text)) continue;
    const title = cells.length === 1 && text.length <= TITLE_LETTERS_MAX && TITLE.test(text);
    const words = text.split(/\s+/);
    for (const [i, word] of words.entries()) {
      if (!callName.test(word)) continue;
      const name = nameAfter(words.slice(i + 1));
      const key = foldedName(name);
      if (key === '') continue;
      const seen = found.get(key) ?? { name, line, weight: 0, title: 0 };
      const first = title && seen.title === 0 ? { name, line } : {};
      const count = { weight: seen.weight + (title ? TITLE_WEIGHT : 1), title: seen.title + (title ? 1 : 0) };
      found.set(key, { ...seen, ...first, ...count });
    }
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight);
}

/** Which kecamatan and kabupaten a document names, in its title and elsewhere; empty lists for a bare table. */
export function documentKecamatan(lines: readonly Line[]): DocumentOrigin {
  return {
    kecamatan: compute(lines, /^\W*(?:kecamatan|kec\.)$/i, /kec/i),
    kabupaten: compute(lines, /^\W*(?:kabupaten|kab\.)$/i, /kab/i),
  };
}

/** A name of a title in the letters of prose: `RANDUAGUNG` is `Randuagung`. */
export function proseCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Whose office a document should be about. */
interface IntendedOffice {
  /** `Perak`, without the word kecamatan. */
  name: string;
  kabupaten: string;
}

/** A name that counts this part of the most named one is not named in passing. */
const PART_OF_MOST = 0.2;

function mentionOf(named: readonly NamedKecamatan[], name: string): boolean {
  const own = named.find((one) =>
    foldedName(one.name).startsWith(foldedName(name.replace(/^(?:kec|kab)\w*\.?\s+/i, ''))),
  );
  return own !== undefined && own.weight >= (named[0]?.weight ?? 0) * PART_OF_MOST;
}

/**
 * Another kecamatan that the document is about.
 * @returns undefined when it names this office, or names none; many kecamatan of other kabupaten have the same name, so
 * a document that names another kabupaten throughout is another's too
 */
export function otherKecamatan(
  { kecamatan, kabupaten }: DocumentOrigin,
  office: IntendedOffice,
): { name: string; kabupaten: string; line: number } | undefined {
  const [first] = kecamatan;
  if (first === undefined) return undefined;
  const own = mentionOf(kecamatan, office.name);
  const ownKabupaten = kabupaten.length === 0 || mentionOf(kabupaten, office.kabupaten);
  if (own && ownKabupaten) return undefined;
  return { name: proseCase(first.name), kabupaten: proseCase(kabupaten[0]?.name ?? ''), line: first.line };
}
