import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { ARCHIVE_BYTES_MAX, TooBig } from './limits.ts';

/** Parts of an archive at most: a long Word document with a thousand pictures has 1,100. */
const PARTS_MAX = 5000;

/** Why an archive is not opened. */
export type ZipRefusal =
  | { code: 'berkas-rusak' }
  | { code: 'berkas-makro' }
  | { code: 'berkas-membengkak' }
  | { code: 'berkas-bersandi' };

/** An office document's archive. Nothing is unpacked before a part is asked for. */
export interface Archive {
  name: ReadonlySet<string>;
  /**
   * The bytes of one part, as they are unpacked.
   * @param limit bytes at most; one more throws `TooBig`, whatever the part's header says
   */
  read(name: string, limit: number): AsyncIterable<Buffer>;
}

async function allParts(zip: ZipFile): Promise<Map<string, Entry> | undefined> {
  const parts = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    parts.set(entry.fileName.replace(/^\//, ''), entry);
    if (parts.size > PARTS_MAX) return undefined;
  }
  return parts;
}

async function* unpacked(source: Readable, limit: number): AsyncGenerator<Buffer> {
  let sofar = 0;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    sofar += chunk.length;
    if (sofar > limit) throw new TooBig();
    yield chunk;
  }
}

/** Looks into an archive by its list of parts; refused when it is broken, has macros, or has parts without end. */
export async function openArchive(content: Uint8Array): Promise<Result<Archive, ZipRefusal>> {
  let parts: Map<string, Entry> | undefined;
  let zip: ZipFile;
  try {
    const buffer = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    zip = await fromBufferPromise(buffer, { lazyEntries: true, autoClose: false, validateEntrySizes: false });
    parts = await allParts(zip);
  } catch {
    // Whatever the package makes of it, it is no archive for us.
    return refuse({ code: 'berkas-rusak' });
  }
  if (parts === undefined) return refuse({ code: 'berkas-membengkak' });
  if (parts.size === 0) return refuse({ code: 'berkas-rusak' });
  const name = new Set(parts.keys());
  if ([...name].some((one) => /vbaProject/i.test(one))) return refuse({ code: 'berkas-makro' });
  if ([...parts.values()].some((entry) => entry.isEncrypted())) return refuse({ code: 'berkas-bersandi' });
  let total = 0;
  async function* read(one: string, limit: number) {
    const entry = parts!.get(one);
    if (entry === undefined) throw new Error(`part ${one} is not there`);
    const stream = await zip.openReadStreamPromise(entry);
    try {
      for await (const piece of unpacked(stream, limit)) {
        total += piece.length;
        // One part may be read as often as the document names it.
        if (total > ARCHIVE_BYTES_MAX) throw new TooBig();
        yield piece;
      }
    } finally {
      stream.destroy();
    }
  }
  return ok({ name, read });
}
