import { withoutEnd } from '../../domain/linear-text.ts';

/** Letters that a question on a phone has room for (house rule). */
const PANJANG_MAX = 28;

/** Words in front that say only that something is done; several may follow each other. */
const AWALAN =
  /^(?:sub kegiatan|program|kegiatan|jumlah|persentase|prosentase|presentase|rata ?- ?rata|terlaksananya|tersedianya|penyusunan|penyediaan|penyelenggaraan|pelaksanaan|peningkatan|fasilitasi|koordinasi(?:\/sinergi)?|rekomendasi|optimalisasi|meningkatnya|terwujudnya|penyedia|dan|,|\/)(?:\s+|(?<=[,/])\s*)/i;

/** Words that every name of these documents has, and that tell nothing apart. */
const IMBUHAN = [
  /\b(?:pada |di |lingkup )?(?:satuan kerja )?perangkat daerah\b/gi,
  /\b(?:pada )?skpd\b/gi,
  /\bkabupaten\s*\/\s*kota\b/gi,
  /\b(?:di )?(?:wilayah|tingkat) kecamatan\b/gi,
  /\byang (?:disediakan|dipelihara|dilaksanakan|dilaporkan|difasilitasi)\b/gi,
  /\(generik\)/gi,
];

/** Words at which a cut name must not end. */
const BUNTUT = new Set([
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
const DIBACA_MAX = 1000;

function tanpaBuntut(nama: string): string {
  let rest = nama;
  for (;;) {
    rest = withoutEnd(rest, /[\s,/&-]/);
    const word = /\s[a-z]+$/i.exec(rest.slice(-PANJANG_MAX))?.[0] ?? '';
    if (!BUNTUT.has(word.trim().toLowerCase())) return rest;
    rest = rest.slice(0, -word.length);
  }
}

function tanpaAwalan(nama: string): string {
  let rest = nama;
  for (;;) {
    const shorter = rest.replace(AWALAN, '');
    if (shorter === rest || shorter.trim() === '') return rest;
    rest = shorter.trim();
  }
}

function potong(nama: string, panjang: number): string {
  if (nama.length <= panjang) return nama;
  const room = nama.slice(0, panjang + 1);
  const words = room.includes(' ') ? room.slice(0, room.lastIndexOf(' ')) : nama.slice(0, panjang);
  return tanpaBuntut(words);
}

/** `PROGRAM PEMBINAAN DESA` is printed loud: only the first letter stays large; mixed case is kept. */
function hurufBiasa(nama: string): string {
  const calm = nama === nama.toUpperCase() ? nama.toLowerCase() : nama;
  return calm.charAt(0).toUpperCase() + calm.slice(1);
}

/**
 * A short name of at most 28 characters: without leading verbs and the words that all names share, cut between words.
 * A proposal only, a person may change it.
 */
export function namaPendek(nama: string): string {
  const plain = IMBUHAN.reduce(
    (text, words) => text.replace(words, ' '),
    nama.slice(0, DIBACA_MAX).replace(/\s+/g, ' ').trim(),
  )
    .replace(/\s+/g, ' ')
    .trim();
  const short = tanpaBuntut(potong(tanpaAwalan(plain), PANJANG_MAX));
  return hurufBiasa(short === '' ? potong(nama.trim(), PANJANG_MAX) : short);
}

/** Names made different by a number behind the second and later ones that are alike. */
export function namaBerbeda(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((nama) => {
    const nomor = (seen.get(nama) ?? 0) + 1;
    seen.set(nama, nomor);
    return nomor === 1 ? nama : `${potong(nama, PANJANG_MAX - 1 - String(nomor).length)} ${nomor}`;
  });
}
