/** What a file is by its content, whatever it is called. */
export type JenisBerkas =
  /** An archive: a workbook or a Word document, told apart by its parts. */
  | { jenis: 'arsip' }
  | { jenis: 'pdf' }
  /** Known, and read by nobody here. */
  | { jenis: 'ditolak'; refusal: TertutupRefusal }
  | { jenis: 'teks'; teks: string; sandi: SandiTeks }
  | { jenis: 'lain' };

/** Why a file of a known kind is not read, whatever it is sent for. */
export type TertutupRefusal =
  /** A Word document or workbook under a password. */
  | { code: 'berkas-bersandi' }
  /** Word or Excel of before 2007. */
  | { code: 'berkas-lama' }
  /** A page or RTF text under the name of a document: many applications export "Excel" so. */
  | { code: 'berkas-lembar-web' };

const ditolak = (code: TertutupRefusal['code']): JenisBerkas => ({ jenis: 'ditolak', refusal: { code } });

/** How a text was encoded. Windows-1252 names no one for sure: it is what is left when UTF-8 does not fit. */
export type SandiTeks = 'utf-8' | 'utf-16' | 'windows-1252';

function mulai(isi: Uint8Array, ...bytes: number[]): boolean {
  return bytes.every((byte, at) => isi[at] === byte);
}

/** So many bytes tell whether a text without a mark has a zero in every other one, as UTF-16 of our letters has. */
const CONTOH = 4000;

/** UTF-16 by its mark, or by where its zeros stand; undefined for anything else. */
function utf16(isi: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (mulai(isi, 0xff, 0xfe)) return 'utf-16le';
  if (mulai(isi, 0xfe, 0xff)) return 'utf-16be';
  const sample = isi.subarray(0, CONTOH);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2]! += 1;
  const most = sample.length / 2;
  if (zeros[0] === 0 && zeros[1]! > most * 0.8) return 'utf-16le';
  return zeros[1] === 0 && zeros[0]! > most * 0.8 ? 'utf-16be' : undefined;
}

/** Text in the encodings that office programs save; undefined for anything that is no text. */
function teksDari(isi: Uint8Array): { teks: string; sandi: SandiTeks } | undefined {
  const wide = utf16(isi);
  if (wide !== undefined) return { teks: new TextDecoder(wide).decode(isi), sandi: 'utf-16' };
  if (isi.includes(0)) return undefined;
  try {
    return { teks: new TextDecoder('utf-8', { fatal: true }).decode(isi), sandi: 'utf-8' };
  } catch {
    return { teks: new TextDecoder('windows-1252').decode(isi), sandi: 'windows-1252' };
  }
}

/** Office programs keep a document under a password as a stream of this name. */
const TERKUNCI = Buffer.from('EncryptedPackage', 'utf16le');

/** Judges a file by its content; text comes decoded. */
export function jenisBerkas(isi: Uint8Array): JenisBerkas {
  if (mulai(isi, 0x50, 0x4b)) return { jenis: 'arsip' };
  if (mulai(isi, 0xd0, 0xcf, 0x11, 0xe0)) {
    const bytes = Buffer.from(isi.buffer, isi.byteOffset, isi.byteLength);
    return ditolak(bytes.includes(TERKUNCI) ? 'berkas-bersandi' : 'berkas-lama');
  }
  if (mulai(isi, 0x25, 0x50, 0x44, 0x46)) return { jenis: 'pdf' };
  const teks = teksDari(isi);
  if (teks === undefined) return { jenis: 'lain' };
  if (/^\s*(?:<!doctype html|<html|<table|<\?xml|\{\\rtf)/i.test(teks.teks.slice(0, 500))) {
    return ditolak('berkas-lembar-web');
  }
  return { jenis: 'teks', ...teks };
}
