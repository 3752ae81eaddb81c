import type { LarikSel, TabelSel } from './daftar-uang.ts';
import { ambilKode, kodeDaftar } from './kode.ts';
import { miripUang } from './nilai-uang.ts';

/** Separators tried, the surest first. */
const PEMISAH = ['\t', ';', ','] as const;

/** Splits one line at a separator; cells in double quotes keep theirs, and a doubled quote is one. */
function pecah(line: string, pemisah: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const letter = line[at]!;
    if (letter === '"' && quoted && line[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (letter === '"' && (quoted || cell.trim() === '')) quoted = !quoted;
    else if (letter === pemisah && !quoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += letter;
  }
  return [...cells, cell.trim()];
}

/** A separator is believed where it leaves a cell that is a code and nothing else beside another cell. */
function pemisahDaftar(lines: readonly string[]): string | undefined {
  return PEMISAH.find((pemisah) =>
    lines.some((line) => {
      const cells = pecah(line, pemisah);
      return cells.length > 1 && cells.some((cell) => kodeDaftar(cell) !== undefined);
    }),
  );
}

/** `Rp 5.000` and `2 juta` are one word each. */
function rapatkan(line: string): string {
  return line
    .replace(/(^|\s)(rp\.?|idr)\s+(?=[(\d\-\u2212\u2013])/gi, '$1$2')
    .replace(/(\d)\s+(rb|ribu|jt|juta|miliar|milyar|triliun|trilyun)(?=\s|$)/gi, '$1$2');
}

/** Words between spaces: the code, the name, then every amount at the end of the line. */
function kataSel(line: string): string[] {
  const kode = ambilKode(rapatkan(line));
  const kata = kode?.sisa ?? rapatkan(line).trim().split(/\s+/);
  let at = kata.length;
  while (at > 0 && (miripUang(kata[at - 1]!) || kata[at - 1] === '-')) at -= 1;
  const nama = kata.slice(0, at).join(' ');
  return [...(kode === undefined ? [] : [kode.tercetak]), nama, ...kata.slice(at)];
}

/**
 * Cells of a list as it is copied or saved as text: tabs, semicolons, commas (with quotes) or spaces between them.
 * Empty lines are left out and counted.
 */
export function selDariTeks(teks: string): TabelSel {
  const lines = teks.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const pemisah = pemisahDaftar(lines);
  const larik = lines.flatMap((line, index): LarikSel[] => {
    if (line.trim() === '') return [];
    const sel = pemisah === undefined ? kataSel(line) : pecah(line, pemisah);
    return [{ baris: index + 1, sel }];
  });
  return { larik, kolom: pemisah !== undefined };
}

/** Whether a text is a list to be read: two or more lines of which one begins with a code of a sub kegiatan. */
export function miripDaftar(teks: string): boolean {
  const lines = teks.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  if (lines.length < 2) return false;
  return selDariTeks(teks).larik.some(({ sel }) =>
    sel.some((cell) => typeof cell === 'string' && kodeDaftar(cell)?.level === 'sub_kegiatan'),
  );
}
