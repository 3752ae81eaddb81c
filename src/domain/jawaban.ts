import { type AngkaOptions, type AngkaRefusal, parseAngka } from './angka.ts';
import { bacaIndeks, bacaKategori, type KategoriRefusal } from './jawaban-kategori.ts';
import { bacaRasio, type RasioRefusal } from './jawaban-rasio.ts';
import { bacaUnsur, type UnsurRefusal } from './jawaban-unsur.ts';
import type { Indikator, IsiAngka } from './rencana.ts';
import { ok, type Result } from './result.ts';

/** What a typed answer says, without the state that it is stored under. */
export type Jawaban = Omit<IsiAngka, 'keadaan' | 'tanggal'>;

/** Why a typed answer was not taken; each is also the Fluent key `refusal-<code>`. */
export type JawabanRefusal = AngkaRefusal | RasioRefusal | KategoriRefusal | UnsurRefusal;

/** How the number of an indicator is read: whole things, or with its decimals. */
export function angkaOptions({ desimal, satuan }: Pick<Indikator, 'desimal' | 'satuan'>): AngkaOptions {
  return { jenis: desimal === 0 ? 'jumlah' : 'desimal', desimal, satuan };
}

/**
 * Reads what was typed as the answer to an indicator's question, by its kind: a number · numerator and denominator ·
 * a score with an optional category · a category of its scale · names of what was counted. Nothing is rounded.
 * A dated event is read by `bacaTanggal`.
 */
export function bacaJawaban(indikator: Indikator, teks: string): Result<Jawaban, JawabanRefusal> {
  if (indikator.akumulasi === 'distinct') return bacaUnsur(teks);
  switch (indikator.jenisNilai) {
    case 'rasio':
      return bacaRasio(teks, indikator.desimal);
    case 'kategori':
      return bacaKategori(teks, indikator.skala ?? []);
    case 'indeks':
      return bacaIndeks(teks, angkaOptions(indikator));
    default: {
      const angka = parseAngka(teks, angkaOptions(indikator));
      return angka.ok ? ok({ nilai: angka.value }) : angka;
    }
  }
}
