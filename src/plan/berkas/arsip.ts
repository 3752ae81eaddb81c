import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { BITA_ARSIP_MAX, Membengkak } from '../masukan/batas.ts';

/** Parts of an archive at most: a long Word document with a thousand pictures has 1,100. */
const BAGIAN_MAX = 5000;

/** Why an archive is not opened. */
export type ZipRefusal =
  | { code: 'berkas-rusak' }
  | { code: 'berkas-makro' }
  | { code: 'berkas-membengkak' }
  | { code: 'berkas-bersandi' };

/** An office document's archive. Nothing is unpacked before a part is asked for. */
export interface Arsip {
  nama: ReadonlySet<string>;
  /**
   * The bytes of one part, as they are unpacked.
   * @param batas bytes at most; one more throws `Membengkak`, whatever the part's header says
   */
  baca(nama: string, batas: number): AsyncIterable<Buffer>;
}

async function semuaBagian(zip: ZipFile): Promise<Map<string, Entry> | undefined> {
  const parts = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    parts.set(entry.fileName.replace(/^\//, ''), entry);
    if (parts.size > BAGIAN_MAX) return undefined;
  }
  return parts;
}

async function* terbuka(source: Readable, batas: number): AsyncGenerator<Buffer> {
  let sofar = 0;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    sofar += chunk.length;
    if (sofar > batas) throw new Membengkak();
    yield chunk;
  }
}

/** Looks into an archive by its list of parts; refused when it is broken, has macros, or has parts without end. */
export async function bukaArsip(isi: Uint8Array): Promise<Result<Arsip, ZipRefusal>> {
  let parts: Map<string, Entry> | undefined;
  let zip: ZipFile;
  try {
    const buffer = Buffer.from(isi.buffer, isi.byteOffset, isi.byteLength);
    zip = await fromBufferPromise(buffer, { lazyEntries: true, autoClose: false, validateEntrySizes: false });
    parts = await semuaBagian(zip);
  } catch {
    // Whatever the package makes of it, it is no archive for us.
    return refuse({ code: 'berkas-rusak' });
  }
  if (parts === undefined) return refuse({ code: 'berkas-membengkak' });
  if (parts.size === 0) return refuse({ code: 'berkas-rusak' });
  const nama = new Set(parts.keys());
  if ([...nama].some((one) => /vbaProject/i.test(one))) return refuse({ code: 'berkas-makro' });
  if ([...parts.values()].some((entry) => entry.isEncrypted())) return refuse({ code: 'berkas-bersandi' });
  let seluruhnya = 0;
  async function* baca(one: string, batas: number) {
    const entry = parts!.get(one);
    if (entry === undefined) throw new Error(`part ${one} is not there`);
    const stream = await zip.openReadStreamPromise(entry);
    try {
      for await (const piece of terbuka(stream, batas)) {
        seluruhnya += piece.length;
        // One part may be read as often as the document names it.
        if (seluruhnya > BITA_ARSIP_MAX) throw new Membengkak();
        yield piece;
      }
    } finally {
      stream.destroy();
    }
  }
  return ok({ nama, baca });
}
