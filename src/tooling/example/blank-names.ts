/** Signs of a real person's name or staff number; the names themselves stand nowhere in this project. */
const SIGNS = [
  /\bNIP\b/,
  /\b\d{18}\b/,
  /\b\d{8} \d{6} \d \d{3}\b/,
  /\b(?:Drs|Dra|Ir|Prof|Hj|dr)\.\s*[A-Z]/,
  /\bH\.\s+[A-Z][a-z]+,/,
  /,\s*[SM]\.\s?(?:Sos|Si|H|Ag|Pd|E|IP|AP|STP|Kom|T|M|Hum)\b/,
  /\bPresiden (?!Republik\b|Nomor\b|Tahun\b)[A-Z][a-z]+ [A-Z][a-z]/,
];

const NIP = /\bNIP\b/;
/** A list of people: its heading has a name and an office held, or the names of those who supplied the office. */
const PEOPLE = /^no\.?\t(?:\s*nama\t.*\bjabatan\b|.*\tnama penyedia\b)/i;
/** A signature is at most so many lines above its NIP. */
const SIGNATURE_LINES = 6;
const OFFICE = /camat|bupati|sekretaris|kepala|\d{4}/i;

/** Whether a line carries a name with a title, or a NIP. */
export function namesSomebody(line: string): boolean {
  return SIGNS.some((sign) => sign.test(line));
}

/** The name above a NIP, also when it has no title: short lines without an office or a date. */
function signature(lines: readonly string[], at: number): boolean {
  const line = lines[at]!.trim();
  if (line === '' || line.length > 60 || /[\t:]/.test(line) || OFFICE.test(line)) return false;
  return lines.slice(at + 1, at + 1 + SIGNATURE_LINES).some((below) => NIP.test(below));
}

/** Lines of lists of people, from below the heading to the next line that is no row of a table. */
function peopleRows(lines: readonly string[]): Set<number> {
  const rows = new Set<number>();
  for (const [at, line] of lines.entries()) {
    if (!PEOPLE.test(line)) continue;
    for (let next = at + 1; lines[next]?.includes('\t'); next += 1) rows.add(next);
  }
  return rows;
}

/**
 * The document with every line that names a person replaced by an empty one, so that line numbers stay.
 * @returns text that ends with a newline
 */
export function withoutNames(document: string): string {
  const lines = document.replace(/\r?\n$/, '').split(/\r?\n/);
  const people = peopleRows(lines);
  const blank = (line: string, at: number) => namesSomebody(line) || people.has(at) || signature(lines, at);
  return `${lines.map((line, at) => (blank(line, at) ? '' : line)).join('\n')}\n`;
}
