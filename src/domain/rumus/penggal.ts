import { Decimal } from 'decimal.js';
import { ok, type Result, refuse } from '../result.ts';
import type { PenolakanTulisan } from './penolakan.ts';

/** The smallest parts of a formula. `posisi` is the character at which one begins, from 1; `teks` as it was typed. */
export type Penggal = { posisi: number; teks: string } & (
  | { jenis: 'angka'; nilai: Decimal }
  | { jenis: 'kata'; kata: string }
  | { jenis: 'kutip'; isi: string }
  | { jenis: 'tanda'; tanda: string }
  | { jenis: 'akhir' }
);

const SPASI = /[\s\u00a0]+/y;
const ANGKA = /\d+(?:[.,]\d+)*/y;
const KATA = /[a-z][a-z0-9_]*(?:-[a-z0-9_]+)*/iy;
const KUTIP = /"([^"\n]*)"|“([^”\n]*)”/y;
const TANDA = /[<>]=|[-+*/();<>=×÷·−–≥≤]/y;
/** Dots or commas in groups of three may be thousands: `1.250`, `1.250.000`; `0,125` cannot. */
const RIBUAN = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const DESIMAL = /^\d+(?:[.,]\d+)?$/;

/** Other signs for the same operation, as word processors write them. */
const SAMA: Record<string, string> = {
  '×': '*',
  '·': '*',
  '÷': '/',
  '−': '-',
  '–': '-',
  '≥': '>=',
  '≤': '<=',
};

/**
 * Cuts a formula into its smallest parts; the last is `akhir`. Case does not matter outside quotes.
 * @returns refusal for a sign that means nothing here, a quotation mark left open, and a number that can be read in
 *   two ways (`1.250`): write 1250, or 1,25
 */
export function penggalRumus(teks: string): Result<Penggal[], PenolakanTulisan> {
  const hasil: Penggal[] = [];
  let di = 0;
  const ambil = (pola: RegExp): RegExpExecArray | null => {
    pola.lastIndex = di;
    const kena = pola.exec(teks);
    if (kena !== null) di = pola.lastIndex;
    return kena;
  };
  while (di < teks.length) {
    if (ambil(SPASI)) continue;
    const posisi = di + 1;
    const angka = ambil(ANGKA);
    if (angka) {
      const dibaca = bacaAngka(angka[0], posisi);
      if (!dibaca.ok) return dibaca;
      hasil.push({ jenis: 'angka', posisi, teks: angka[0], nilai: dibaca.value });
      continue;
    }
    const kata = ambil(KATA);
    const kutip = kata ? null : ambil(KUTIP);
    const tanda = kata || kutip ? null : ambil(TANDA);
    if (kata) hasil.push({ jenis: 'kata', posisi, teks: kata[0], kata: kata[0].toLowerCase() });
    else if (kutip) hasil.push({ jenis: 'kutip', posisi, teks: kutip[0], isi: kutip[1] ?? kutip[2] ?? '' });
    else if (tanda) hasil.push({ jenis: 'tanda', posisi, teks: tanda[0], tanda: SAMA[tanda[0]] ?? tanda[0] });
    else return asing(teks, posisi);
  }
  hasil.push({ jenis: 'akhir', posisi: teks.length + 1, teks: '' });
  return ok(hasil);
}

function bacaAngka(teks: string, posisi: number): Result<Decimal, PenolakanTulisan> {
  if (RIBUAN.test(teks) || !DESIMAL.test(teks)) return refuse({ code: 'rumus-angka-ragu', posisi, teks });
  return ok(new Decimal(teks.replace(',', '.')));
}

function asing(teks: string, posisi: number): Result<never, PenolakanTulisan> {
  const tanda = String.fromCodePoint(teks.codePointAt(posisi - 1) ?? 0);
  if (tanda === '"' || tanda === '“') return refuse({ code: 'rumus-kutip-terbuka', posisi });
  return refuse({ code: 'rumus-tanda-asing', posisi, teks: tanda });
}
