import type { Tombol } from '../../text/pesan.ts';
import type { Say } from '../../text/translator.ts';
import { tombol } from './alamat.ts';

/** One page of a list. */
export interface Halaman<T> {
  isi: T[];
  /** From 0, held within the list. */
  ke: number;
  jumlah: number;
}

/** @param ke page from 0; one beyond the list, or no number, means the nearest that exists */
export function halaman<T>(semua: readonly T[], ke: number, ukuran: number): Halaman<T> {
  const jumlah = Math.max(Math.ceil(semua.length / ukuran), 1);
  const shown = Number.isInteger(ke) ? Math.min(Math.max(ke, 0), jumlah - 1) : 0;
  return { isi: semua.slice(shown * ukuran, (shown + 1) * ukuran), ke: shown, jumlah };
}

/** Buttons to the pages before and after; none for a list of one page. */
export function tombolHalaman(
  say: Say,
  { ke, jumlah }: Halaman<unknown>,
  verb: string,
  ...id: (string | number)[]
): Tombol[][] {
  const sebelum = ke > 0 ? [tombol(say('status-halaman-sebelum'), verb, ...id, ke - 1)] : [];
  const sesudah = ke < jumlah - 1 ? [tombol(say('status-halaman-sesudah'), verb, ...id, ke + 1)] : [];
  const row = [...sebelum, ...sesudah];
  return row.length === 0 ? [] : [row];
}
