/** Lines of a text that can be a table. */
const TABLE_ROWS = 3;

/** A code of the national nomenclature from the program down, wherever it stands in a line. */
const KODE = /(?:^|\s)\d\.\d{2}(?:\.\d+)+/;

/** Whether a text looks like a pasted table: some lines, half of which at least have tabs or codes of programs. */
export function looksLikeTable(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  if (lines.length < TABLE_ROWS) return false;
  const alike = lines.filter((line) => line.trim().includes('\t') || KODE.test(line)).length;
  return alike * 2 >= lines.length;
}
