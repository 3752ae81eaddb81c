import { SaxesParser } from 'saxes';
import { Membengkak, UNSUR_DALAM_MAX } from '../masukan/batas.ts';

/** What is done with the elements of an XML part; names come without their prefix (`x:row` is `row`). */
export interface Penangan {
  buka?: (nama: string, atribut: Readonly<Record<string, string>>) => void;
  tutup?: (nama: string) => void;
  teks?: (teks: string) => void;
}

const polos = (nama: string) => nama.slice(nama.indexOf(':') + 1);

/** Reads an XML part piece by piece, so that its size does not count. Entities of its own are not resolved. */
export class PenguraiXml {
  readonly #parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  readonly #decoder = new TextDecoder('utf-8');

  constructor(tangani: Penangan) {
    this.#parser.on('error', (error) => {
      throw error;
    });
    let dalam = 0;
    this.#parser.on('opentag', ({ name, attributes }) => {
      dalam += 1;
      if (dalam > UNSUR_DALAM_MAX) throw new Membengkak();
      const own: Record<string, string> = {};
      for (const key in attributes) own[polos(key)] = attributes[key]!;
      tangani.buka?.(polos(name), own);
    });
    this.#parser.on('closetag', ({ name }) => {
      dalam -= 1;
      tangani.tutup?.(polos(name));
    });
    if (tangani.teks !== undefined) this.#parser.on('text', tangani.teks);
  }

  /** @throws where the part is no XML */
  tulis(piece: Uint8Array): void {
    this.#parser.write(this.#decoder.decode(piece, { stream: true }));
  }

  /** @throws where the part ends before its elements do */
  selesai(): void {
    this.#parser.close();
  }
}

/**
 * Reads a whole XML part.
 * @throws where it is no XML
 */
export async function bacaXml(source: AsyncIterable<Uint8Array>, tangani: Penangan): Promise<void> {
  const parser = new PenguraiXml(tangani);
  for await (const piece of source) parser.tulis(piece);
  parser.selesai();
}
