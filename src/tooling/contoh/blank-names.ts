/** Signs of a real person's name or staff number; the names themselves stand nowhere in this project. */
const SIGNS = [
  /\bNIP\b/,
  /\b\d{18}\b/,
  /\b\d{8} \d{6} \d \d{3}\b/,
  /\b(?:Drs|Dra|Ir|Prof|Hj|dr)\.\s*[A-Z]/,
  /\bH\.\s+[A-Z][a-z]+,/,
  /,\s*[SM]\.\s?(?:Sos|Si|H|Ag|Pd|E|IP|AP|STP|Kom|T|M|Hum)\b/,
];

/** Whether a line carries a name with a title, or a NIP. */
export function namesSomebody(line: string): boolean {
  return SIGNS.some((sign) => sign.test(line));
}

/**
 * The document with every line that names a person replaced by an empty one, so that line numbers stay.
 * @returns text that ends with a newline
 */
export function withoutNames(document: string): string {
  const lines = document.replace(/\r?\n$/, '').split(/\r?\n/);
  return `${lines.map((line) => (namesSomebody(line) ? '' : line)).join('\n')}\n`;
}
