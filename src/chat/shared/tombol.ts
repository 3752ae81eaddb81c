import type { Tombol } from '../../text/pesan.ts';
import type { Say } from '../../text/translator.ts';

/** Letters that a button shows on a small phone. */
const LABEL_PALING_PANJANG = 24;

/** Cuts a label that a small phone would not show. */
export function labelPendek(label: string): string {
  const letters = [...label];
  return letters.length <= LABEL_PALING_PANJANG
    ? label
    : `${letters.slice(0, LABEL_PALING_PANJANG - 1).join('')}…`;
}

/** Buttons in rows of so many. */
export function barisan(tombol: readonly Tombol[], perBaris: number): Tombol[][] {
  const rows: Tombol[][] = [];
  for (let at = 0; at < tombol.length; at += perBaris) rows.push(tombol.slice(at, at + perBaris));
  return rows;
}

/** How a long list of buttons is cut into pages. */
export interface Halaman {
  /** From 0; one that does not exist shows the nearest. */
  nomor: number;
  perHalaman: number;
  perBaris: number;
  /** Payload of the button that shows another page. */
  pindah(nomor: number): string;
}

/** One page of things, with the buttons to the neighbouring pages. A forged number that is not whole is cut off. */
export function potongHalaman<T>(
  say: Say,
  semua: readonly T[],
  { nomor, perHalaman, pindah }: Pick<Halaman, 'nomor' | 'perHalaman' | 'pindah'>,
): { isi: T[]; navigasi: Tombol[]; nomor: number } {
  const akhir = Math.max(Math.ceil(semua.length / perHalaman) - 1, 0);
  const kini = Math.min(Math.max(Math.trunc(nomor) || 0, 0), akhir);
  const navigasi: Tombol[] = [];
  if (kini > 0) navigasi.push({ label: say('halaman-sebelum'), data: pindah(kini - 1) });
  if (kini < akhir) navigasi.push({ label: say('halaman-berikut'), data: pindah(kini + 1) });
  return { isi: semua.slice(kini * perHalaman, (kini + 1) * perHalaman), navigasi, nomor: kini };
}

/** One page of a long list of buttons (an office has up to 108 desa), the way to the other pages below it. */
export function tombolHalaman(say: Say, semua: readonly Tombol[], halaman: Halaman): Tombol[][] {
  const { isi, navigasi } = potongHalaman(say, semua, halaman);
  const rows = barisan(isi, halaman.perBaris);
  return navigasi.length > 0 ? [...rows, navigasi] : rows;
}
