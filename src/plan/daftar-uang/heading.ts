import type { LarikSel } from './daftar-uang.ts';

/** What the heading of a list of DPA figures says of itself. */
export interface JudulDaftar {
  /** Budget years that it names; more than one where it names several. */
  tahun?: number[];
  /** Only where it says DPPA, or that it is a change. */
  jenis?: 'dppa';
}

/** Letters of a line that are looked at: a heading is short. */
const LETTERS = 200;

/** Lines above the first code that are looked at. */
const LINES = 30;

/** A year stands in a heading beside one of these. */
const ABOUT = /\b(?:dpa|dppa|dpa-skpd|dppa-skpd|tahun|anggaran|ta|t\.a)\b/i;

const CHANGE = /\b(?:dppa|dppa-skpd|perubahan|pergeseran)\b/i;

const YEAR = /(?<!\d)20\d\d(?!\d)/g;

/**
 * What a heading says: `DPA TAHUN ANGGARAN 2027`, `DPPA T.A. 2026`, the name of a file. Years that stand in lines about
 * something else are not taken.
 * @param above lines above the first code, and what stands before it in its own line
 */
export function bacaJudul(above: readonly LarikSel[], nama = ''): JudulDaftar {
  const lines = above.slice(0, LINES).map(({ sel }) => sel.map(String).join(' ').slice(0, LETTERS));
  const about = [...lines, nama.slice(0, LETTERS)].filter((line) => ABOUT.test(line.replaceAll('_', ' ')));
  const tahun = [...new Set(about.flatMap((line) => line.match(YEAR) ?? []).map(Number))];
  const berubah = about.some((line) => CHANGE.test(line.replaceAll('_', ' ')));
  return { ...(tahun.length > 0 && { tahun }), ...(berubah && { jenis: 'dppa' as const }) };
}
