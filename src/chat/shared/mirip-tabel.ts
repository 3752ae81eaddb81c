/** Lines of a text that can be a table. */
const BARIS_TABEL = 3;

/** A code of the national nomenclature from the program down, wherever it stands in a line. */
const KODE = /(?:^|\s)\d\.\d{2}(?:\.\d+)+/;

/** Whether a text looks like a pasted table: some lines, half of which at least have tabs or codes of programs. */
export function miripTabel(teks: string): boolean {
  const lines = teks.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  if (lines.length < BARIS_TABEL) return false;
  const seperti = lines.filter((line) => line.trim().includes('\t') || KODE.test(line)).length;
  return seperti * 2 >= lines.length;
}
