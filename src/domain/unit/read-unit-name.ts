import { singleSpaced } from '../linear-text.ts';
import type { Reporter } from '../rencana/plan.ts';
import { ok, type Result, refuse } from '../result.ts';
import { type UnitForm, USUAL_UNITS } from './usual-units.ts';

/** Letters of a unit's name, at most: it stands in questions and lists on a phone. */
export const NAME_MAX = 80;
/** Letters of the short name, at most. */
const SHORT_MAX = 28;
/** Letters of a code, at most. */
const KODE_MAX = 12;

/** Why a text is no name of a unit. */
export type UnitNameRefusal =
  | { code: 'unit-nama-kosong' }
  | { code: 'unit-nama-panjang'; atMost: number }
  /** It does not say what it is: seksi, subbagian or kelurahan. */
  | { code: 'unit-nama-jenis'; name: string }
  /** Another unit of the office is called so. */
  | { code: 'unit-sudah-ada'; name: string };

const KINDS: readonly [RegExp, Reporter['kind'], string][] = [
  [/^(?:seksi|kasi)\b/iu, 'seksi', 'Seksi'],
  [/^(?:sub ?-?bagian|sub ?bag|kasubb?ag)\b\.?/iu, 'subbagian', 'Subbag'],
  [/^kelurahan\b/iu, 'kelurahan', 'Kelurahan'],
];

const SMALL = /^(?:dan|di|dari|ke|untuk|serta|atau|&)$/iu;

/** A name as it was typed, without what only parts it from others in a list. */
const withoutSeparator = (text: string) => singleSpaced(text).replace(/[.;,]$/, '');

/** One word with a capital; words all in capitals of up to four letters are short forms and stay. */
function capital(word: string): string {
  const lower = word.toLowerCase();
  if (SMALL.test(lower)) return lower;
  return /^\p{Lu}{2,4}$/u.test(word) ? word : lower.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}

/** A name as people write it in headings: `SEKSI PELAYANAN UMUM` and `seksi pelayanan umum` become one. */
function titled(words: readonly string[]): string {
  return words.map(capital).join(' ');
}

/** `Seksi Pelayanan Umum`, cut after the word that still fits. */
function shortName(prefix: string, words: readonly string[]): string {
  let short = prefix;
  for (const word of words) {
    if ([...`${short} ${word}`].length > SHORT_MAX) break;
    short = `${short} ${word}`;
  }
  const last = short.lastIndexOf(' ');
  return SMALL.test(short.slice(last + 1)) ? short.slice(0, last) : short;
}

/** A code that no other unit has: the letters of the first word of the name, with a number where it is taken. */
export function freeKode(basis: string, taken: ReadonlySet<string>): string {
  const letters = basis
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]/g, '')
    .toUpperCase()
    .slice(0, KODE_MAX);
  const kode = letters === '' ? 'UNIT' : letters;
  for (let number = 1; ; number += 1) {
    const one = number === 1 ? kode : `${kode.slice(0, KODE_MAX - 2)}${number}`;
    if (!taken.has(one)) return one;
  }
}

const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/**
 * A unit from its name as somebody typed it: what it is stands in front (`Seksi …`, `Subbagian …`, `Kelurahan …`). Short
 * name and code follow from it; those of the usual unit of that name are the usual ones.
 * @param all units of the office, also ended ones: codes are never given twice
 * @param itself the unit that is renamed, which may keep its name
 */
export function readUnitName(
  text: string,
  all: readonly Reporter[],
  itself?: Reporter,
): Result<UnitForm, UnitNameRefusal> {
  const clean = withoutSeparator(text);
  if (clean === '') return refuse({ code: 'unit-nama-kosong' });
  if ([...clean].length > NAME_MAX) return refuse({ code: 'unit-nama-panjang', atMost: NAME_MAX });
  const found = KINDS.find(([form]) => form.test(clean));
  const words = found === undefined ? [] : clean.replace(found[0], '').trim().split(' ').filter(Boolean);
  if (found === undefined || words.length === 0) return refuse({ code: 'unit-nama-jenis', name: clean });
  const [, kind, prefix] = found;
  const long = titled(words);
  const name = `${kind === 'subbagian' ? 'Subbagian' : prefix} ${long}`;
  const other = all.filter((one) => one.id !== itself?.id && one.until === undefined);
  if (other.some((one) => sameName(one.name, name))) return refuse({ code: 'unit-sudah-ada', name });
  const taken = new Set(all.map(({ kode }) => kode));
  const usual = USUAL_UNITS.find((one) => sameName(one.name, name));
  return ok({
    kind,
    name,
    namaPendek: usual?.namaPendek ?? shortName(prefix, long.split(' ')),
    kode: itself?.kode ?? freeKode(usual?.kode ?? words.find((one) => !SMALL.test(one)) ?? '', taken),
  });
}

const DESA_KODE = /^(\d\d\.\d\d\.\d\d\.\d{4})\s+/;

/** Why a text names no desa. */
export type DesaNameRefusal =
  | Exclude<UnitNameRefusal, { code: 'unit-nama-jenis' }>
  /** Another unit has the code. */
  | { code: 'unit-kode-terpakai'; kode: string; name: string }
  /** A code of another kecamatan. */
  | { code: 'unit-kode-lain'; kode: string; wilayah: string };

/**
 * A desa from its name as somebody typed it, with its Kemendagri code in front where it has one: `35.17.01.2014 Sumber
 * Agung`. One that has none yet is known by a letter and a number behind the kecamatan's code.
 * @param itself the desa that is renamed, which keeps its code
 */
export function readDesaName(
  text: string,
  { wilayah, reporters }: { wilayah: string; reporters: readonly Reporter[] },
  itself?: Reporter,
): Result<UnitForm, DesaNameRefusal> {
  const clean = withoutSeparator(text);
  const kode = DESA_KODE.exec(clean)?.[1];
  const bare = clean
    .replace(DESA_KODE, '')
    .replace(/^desa\b/iu, '')
    .trim();
  if (bare === '') return refuse({ code: 'unit-nama-kosong' });
  if ([...bare].length > NAME_MAX) return refuse({ code: 'unit-nama-panjang', atMost: NAME_MAX });
  const namaPendek = titled(bare.split(' '));
  const name = `Desa ${namaPendek}`;
  const other = reporters.filter((one) => one.id !== itself?.id);
  if (other.some((one) => one.until === undefined && sameName(one.name, name)))
    return refuse({ code: 'unit-sudah-ada', name });
  if (itself !== undefined) return ok({ kind: 'desa', kode: itself.kode, name, namaPendek });
  if (kode !== undefined && !kode.startsWith(`${wilayah}.`))
    return refuse({ code: 'unit-kode-lain', kode, wilayah });
  const holder = other.find((one) => one.kode === kode);
  if (kode !== undefined && holder !== undefined)
    return refuse({ code: 'unit-kode-terpakai', kode, name: holder.name });
  return ok({ kind: 'desa', kode: kode ?? newDesaKode(wilayah, reporters), name, namaPendek });
}

function newDesaKode(wilayah: string, all: readonly Reporter[]): string {
  const taken = new Set(all.map(({ kode }) => kode));
  for (let number = 1; ; number += 1) if (!taken.has(`${wilayah}.B${number}`)) return `${wilayah}.B${number}`;
}
