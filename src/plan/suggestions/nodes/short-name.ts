import { withoutEnd } from '../../../domain/linear-text.ts';

/** Letters that a question on a phone has room for (house rule). */
const LENGTH_MAX = 28;

/** Words in front that say only that something is done; several may follow each other. */
const PREFIXES =
  /^(?:sub kegiatan|program|kegiatan|jumlah|persentase|prosentase|presentase|rata ?- ?rata|terlaksananya|tersedianya|penyusunan|penyediaan|penyelenggaraan|pelaksanaan|peningkatan|fasilitasi|koordinasi(?:\/sinergi)?|rekomendasi|optimalisasi|meningkatnya|terwujudnya|penyedia|dan|,|\/)(?:\s+|(?<=[,/])\s*)/i;

/** Words that every name of these documents has, and that tell nothing apart. */
const FILLER_WORDS = [
  /\b(?:pada |di |lingkup )?(?:satuan kerja )?perangkat daerah\b/gi,
  /\b(?:pada )?skpd\b/gi,
  /\bkabupaten\s*\/\s*kota\b/gi,
  /\b(?:di )?(?:wilayah|tingkat) kecamatan\b/gi,
  /\byang (?:disediakan|dipelihara|dilaksanakan|dilaporkan|difasilitasi)\b/gi,
  /\(generik\)/gi,
];

/** Words at which a cut name must not end. */
const TAILS = new Set([
  'dan',
  'atau',
  'di',
  'yang',
  'untuk',
  'pada',
  'dalam',
  'dengan',
  'oleh',
  'serta',
  'rangka',
  'ke',
  'dari',
  'terhadap',
]);

/** Letters of a name that are looked at: no plan has a longer one. */
const READ_LETTERS_MAX = 1000;

function withoutTail(name: string): string {
  let rest = name;
  for (;;) {
    rest = withoutEnd(rest, /[\s,/&-]/);
    const word = /\s[a-z]+$/i.exec(rest.slice(-LENGTH_MAX))?.[0] ?? '';
    if (!TAILS.has(word.trim().toLowerCase())) return rest;
    rest = rest.slice(0, -word.length);
  }
}

function withoutPrefix(name: string): string {
  let rest = name;
  for (;;) {
    const shorter = rest.replace(PREFIXES, '');
    if (shorter === rest || shorter.trim() === '') return rest;
    rest = shorter.trim();
  }
}

function cut(name: string, length: number): string {
  if (name.length <= length) return name;
  const room = name.slice(0, length + 1);
  const words = room.includes(' ') ? room.slice(0, room.lastIndexOf(' ')) : name.slice(0, length);
  return withoutTail(words);
}

/** `PROGRAM PEMBINAAN DESA` is printed loud: only the first letter stays large; mixed case is kept. */
function sentenceCase(name: string): string {
  const calm = name === name.toUpperCase() ? name.toLowerCase() : name;
  return calm.charAt(0).toUpperCase() + calm.slice(1);
}

/**
 * A short name of at most 28 characters: without leading verbs and the words that all names share, cut between words.
 * A proposal only, a person may change it.
 */
export function suggestShortName(name: string): string {
  const plain = FILLER_WORDS.reduce(
    (text, words) => text.replace(words, ' '),
    name.slice(0, READ_LETTERS_MAX).replace(/\s+/g, ' ').trim(),
  )
    .replace(/\s+/g, ' ')
    .trim();
  const short = withoutTail(cut(withoutPrefix(plain), LENGTH_MAX));
  return sentenceCase(short === '' ? cut(name.trim(), LENGTH_MAX) : short);
}

/** Names made different by a number behind the second and later ones that are alike. */
export function distinctNames(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return number === 1 ? name : `${cut(name, LENGTH_MAX - 1 - String(number).length)} ${number}`;
  });
}
