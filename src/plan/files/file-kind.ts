/** What a file is by its content, whatever it is called. */
export type FileKind =
  /** An archive: a workbook or a Word document, told apart by its parts. */
  | { kind: 'arsip' }
  | { kind: 'pdf' }
  /** Known, and read by nobody here. */
  | { kind: 'ditolak'; refusal: ClosedFileRefusal }
  | { kind: 'teks'; text: string; encoding: TextEncoding }
  | { kind: 'lain' };

/** Why a file of a known kind is not read, whatever it is sent for. */
export type ClosedFileRefusal =
  /** A Word document or workbook under a password. */
  | { code: 'berkas-bersandi' }
  /** Word or Excel of before 2007. */
  | { code: 'berkas-lama'; program: 'word' | 'excel' | 'lain' }
  /** A page or RTF text under the name of a document: many applications export "Excel" so. */
  | { code: 'berkas-lembar-web'; form: 'rtf' | 'html' };

const rejected = (refusal: ClosedFileRefusal): FileKind => ({ kind: 'ditolak', refusal });

/** How a text was encoded. Windows-1252 names no one for sure: it is what is left when UTF-8 does not fit. */
export type TextEncoding = 'utf-8' | 'utf-16' | 'windows-1252';

function start(content: Uint8Array, ...bytes: number[]): boolean {
  return bytes.every((byte, at) => content[at] === byte);
}

/** So many bytes tell whether a text without a mark has a zero in every other one, as UTF-16 of our letters has. */
const SAMPLE_BYTES = 4000;

/** UTF-16 by its mark, or by where its zeros stand; undefined for anything else. */
function utf16(content: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (start(content, 0xff, 0xfe)) return 'utf-16le';
  if (start(content, 0xfe, 0xff)) return 'utf-16be';
  const sample = content.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2]! += 1;
  const most = sample.length / 2;
  if (zeros[0] === 0 && zeros[1]! > most * 0.8) return 'utf-16le';
  return zeros[1] === 0 && zeros[0]! > most * 0.8 ? 'utf-16be' : undefined;
}

/** Text in the encodings that office programs save; undefined for anything that is no text. */
function decodeText(content: Uint8Array): { text: string; encoding: TextEncoding } | undefined {
  const wide = utf16(content);
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(content), encoding: 'utf-16' };
  if (content.includes(0)) return undefined;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(content), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(content), encoding: 'windows-1252' };
  }
}

/** Office programs keep a document under a password as a stream of this name. */
const LOCKED = Buffer.from('EncryptedPackage', 'utf16le');

/** How old Word and Excel call the stream of their document. */
const OLD_PROGRAMS = [
  ['word', 'WordDocument'],
  ['excel', 'Workbook'],
  ['excel', 'Book'],
] as const;

function oldProgram(bytes: Buffer): 'word' | 'excel' | 'lain' {
  const found = OLD_PROGRAMS.find(([, stream]) => bytes.includes(Buffer.from(stream, 'utf16le')));
  return found?.[0] ?? 'lain';
}

/** How pages begin that applications and browsers save under the name of a document. */
const WEB_PAGE =
  /^\s*(?:<!doctype html|<(?:html|head|body|table|style|meta|div)\b|<!--|<\?xml|mime-version:)/i;

/** Judges a file by its content; text comes decoded. */
export function fileKind(content: Uint8Array): FileKind {
  if (start(content, 0x50, 0x4b)) return { kind: 'arsip' };
  if (start(content, 0xd0, 0xcf, 0x11, 0xe0)) {
    const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    if (bytes.includes(LOCKED)) return rejected({ code: 'berkas-bersandi' });
    return rejected({ code: 'berkas-lama', program: oldProgram(bytes) });
  }
  if (start(content, 0x25, 0x50, 0x44, 0x46)) return { kind: 'pdf' };
  const text = decodeText(content);
  if (text === undefined) return { kind: 'lain' };
  const beginning = text.text.slice(0, 500);
  if (/^\s*\{\\rtf/.test(beginning)) return rejected({ code: 'berkas-lembar-web', form: 'rtf' });
  if (WEB_PAGE.test(beginning)) return rejected({ code: 'berkas-lembar-web', form: 'html' });
  return { kind: 'teks', ...text };
}
