/** What a file is by its content, whatever it is called. */
export type JenisBerkas =
  | { jenis: 'buku' }
  /** An old .xls, or a workbook under a password: both have the same outside. */
  | { jenis: 'terkunci' }
  | { jenis: 'pdf' }
  | { jenis: 'teks'; teks: string }
  | { jenis: 'lain' };

function mulai(isi: Uint8Array, ...bytes: number[]): boolean {
  return bytes.every((byte, at) => isi[at] === byte);
}

/** Text in the encodings that office programs save; undefined for anything that is no text. */
function teksDari(isi: Uint8Array): string | undefined {
  if (mulai(isi, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(isi);
  if (isi.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(isi);
  } catch {
    return new TextDecoder('windows-1252').decode(isi);
  }
}

/** Judges a file by its first bytes; text comes decoded (UTF-8, UTF-16 or Windows-1252). */
export function jenisBerkas(isi: Uint8Array): JenisBerkas {
  if (mulai(isi, 0x50, 0x4b)) return { jenis: 'buku' };
  if (mulai(isi, 0xd0, 0xcf, 0x11, 0xe0)) return { jenis: 'terkunci' };
  if (mulai(isi, 0x25, 0x50, 0x44, 0x46)) return { jenis: 'pdf' };
  const teks = teksDari(isi);
  return teks === undefined ? { jenis: 'lain' } : { jenis: 'teks', teks };
}
