import { withoutEnd } from '../../domain/linear-text.ts';
import { samaNama } from '../cells/printed.ts';
import type { Baris } from './split-lines.ts';

/** A kecamatan that a document names. */
export interface KecamatanDisebut {
  /** As first printed, without the word: `Perak`, `RANDUAGUNG`. */
  nama: string;
  /** First line that names it; of a title, where it stands in one. */
  baris: number;
  /** How often, a title counting many times. */
  bobot: number;
  /** Lines of a title among them. */
  judul: number;
}

/** What a document says about whose it is, the most named first. */
export interface AsalDokumen {
  kecamatan: KecamatanDisebut[];
  kabupaten: KecamatanDisebut[];
}

/** Words behind a name that are no part of it. */
const AKHIR =
  /^(?:tahun|kabupaten|kab|kota|kecamatan|kec|provinsi|prov|desa|kelurahan|dalam|dan|yang|untuk|sebagai|pada|di|ke|dari|dengan|adalah|berdasarkan|selama|tentang|atau|merupakan|meliputi|dapat|jumlah|menurut|sesuai|s\/d|sd)$/i;

/** Words of a name at most: `Tanjung Raja Barat`. */
const KATA_MAX = 3;

/** A line of a title: a paragraph of prose is longer. */
const JUDUL_PANJANG = 110;
const JUDUL =
  /^\W*(?:pemerintah\b|kecamatan\b|kabupaten\b|renstra\b|renja\b|perubahan\b|rencana\s+(?:strategis|kerja)\b|dokumen\s+pelaksanaan\b|dpa\b|dppa\b)/i;
const BOBOT_JUDUL = 10;

function namaSesudah(words: readonly string[]): string {
  const name: string[] = [];
  for (const word of words.slice(0, KATA_MAX)) {
    const bare = withoutEnd(word.replace(/^[^\p{L}]+/u, ''), /[^\p{L}]/u);
    if (bare.length < 3 || AKHIR.test(bare) || !/^\p{Lu}/u.test(bare)) break;
    name.push(bare);
    if (/[.,;:)*]$/.test(word)) break;
  }
  return name.join(' ');
}

function hitung(lines: readonly Baris[], kata: RegExp, mungkin: RegExp): KecamatanDisebut[] {
  const found = new Map<string, KecamatanDisebut>();
  for (const { baris, sel } of lines) {
    const text = sel.length === 1 ? sel[0]! : sel.join(' ');
    if (!mungkin.test(text)) continue;
    const judul = sel.length === 1 && text.length <= JUDUL_PANJANG && JUDUL.test(text);
    const words = text.split(/\s+/);
    for (const [i, word] of words.entries()) {
      if (!kata.test(word)) continue;
      const nama = namaSesudah(words.slice(i + 1));
      const key = samaNama(nama);
      if (key === '') continue;
      const seen = found.get(key) ?? { nama, baris, bobot: 0, judul: 0 };
      const first = judul && seen.judul === 0 ? { nama, baris } : {};
      const count = { bobot: seen.bobot + (judul ? BOBOT_JUDUL : 1), judul: seen.judul + (judul ? 1 : 0) };
      found.set(key, { ...seen, ...first, ...count });
    }
  }
  return [...found.values()].sort((a, b) => b.bobot - a.bobot);
}

/** Which kecamatan and kabupaten a document names, in its title and elsewhere; empty lists for a bare table. */
export function kecamatanDokumen(lines: readonly Baris[]): AsalDokumen {
  return {
    kecamatan: hitung(lines, /^\W*(?:kecamatan|kec\.)$/i, /kec/i),
    kabupaten: hitung(lines, /^\W*(?:kabupaten|kab\.)$/i, /kab/i),
  };
}

/** A name of a title in the letters of prose: `RANDUAGUNG` is `Randuagung`. */
export function biasa(nama: string): string {
  if (nama !== nama.toUpperCase()) return nama;
  return nama.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Whose office a document should be about. */
interface KantorDituju {
  /** `Perak`, without the word kecamatan. */
  nama: string;
  kabupaten: string;
}

/** A name that counts this part of the most named one is not named in passing. */
const SEBAGIAN = 0.2;

function menyebut(named: readonly KecamatanDisebut[], nama: string): boolean {
  const own = named.find((one) =>
    samaNama(one.nama).startsWith(samaNama(nama.replace(/^(?:kec|kab)\w*\.?\s+/i, ''))),
  );
  return own !== undefined && own.bobot >= (named[0]?.bobot ?? 0) * SEBAGIAN;
}

/**
 * Another kecamatan that the document is about.
 * @returns undefined when it names this office, or names none; many kecamatan of other kabupaten have the same name, so
 * a document that names another kabupaten throughout is another's too
 */
export function kecamatanLain(
  { kecamatan, kabupaten }: AsalDokumen,
  kantor: KantorDituju,
): { nama: string; kabupaten: string; baris: number } | undefined {
  const [first] = kecamatan;
  if (first === undefined) return undefined;
  const own = menyebut(kecamatan, kantor.nama);
  const ownKabupaten = kabupaten.length === 0 || menyebut(kabupaten, kantor.kabupaten);
  if (own && ownKabupaten) return undefined;
  return { nama: biasa(first.nama), kabupaten: biasa(kabupaten[0]?.nama ?? ''), baris: first.baris };
}
