import { SaxesParser } from 'saxes';
import { ELEMENT_DEPTH_MAX, TooBig } from './limits.ts';

/** What is done with the elements of an XML part; names come without their prefix (`x:row` is `row`). */
export interface XmlHandler {
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

const plain = (name: string) => name.slice(name.indexOf(':') + 1);

/** Reads an XML part piece by piece, so that its size does not count. Entities of its own are not resolved. */
export class XmlParser {
  readonly #parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  readonly #decoder = new TextDecoder('utf-8');

  constructor(handler: XmlHandler) {
    this.#parser.on('error', (error) => {
      throw error;
    });
    let depth = 0;
    this.#parser.on('opentag', ({ name, attributes }) => {
      depth += 1;
      if (depth > ELEMENT_DEPTH_MAX) throw new TooBig();
      const own: Record<string, string> = {};
      for (const key in attributes) own[plain(key)] = attributes[key]!;
      handler.open?.(plain(name), own);
    });
    this.#parser.on('closetag', ({ name }) => {
      depth -= 1;
      handler.close?.(plain(name));
    });
    if (handler.text !== undefined) this.#parser.on('text', handler.text);
  }

  /** @throws where the part is no XML */
  write(piece: Uint8Array): void {
    this.#parser.write(this.#decoder.decode(piece, { stream: true }));
  }

  /** @throws where the part ends before its elements do */
  finish(): void {
    this.#parser.close();
  }
}

/**
 * Reads a whole XML part.
 * @throws where it is no XML
 */
export async function readXml(source: AsyncIterable<Uint8Array>, handler: XmlHandler): Promise<void> {
  const parser = new XmlParser(handler);
  for await (const piece of source) parser.write(piece);
  parser.finish();
}
