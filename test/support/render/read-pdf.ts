import { inflateSync } from 'node:zlib';

/** A piece of text as it stands on a page; points from the page's lower left corner. */
export type PdfText = {
  text: string;
  x: number;
  y: number;
  size: number;
  font: string;
  marked: 'content' | 'artifact' | 'none';
};

/** What the tests need to know of a PDF that pdfkit wrote (no object streams, one content stream per page). */
export type ReadPdf = {
  raw: string;
  pages: PdfText[][];
  objects: Map<number, string>;
  streams: Map<number, string>;
};

function splitObjects(raw: string): Pick<ReadPdf, 'objects' | 'streams'> {
  const objects = new Map<number, string>();
  const streams = new Map<number, string>();
  for (const match of raw.matchAll(/(?<=^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [head = '', body] = match[2]!.split(/\nstream\n/);
    objects.set(Number(match[1]), head);
    if (body === undefined) continue;
    // The stream's own last byte may be a newline: its length says where it ends.
    const length = Number(/\/Length (\d+)/.exec(head)?.[1]);
    const bytes = Buffer.from(body, 'latin1').subarray(0, length);
    streams.set(
      Number(match[1]),
      head.includes('FlateDecode') ? inflateSync(bytes).toString('latin1') : body,
    );
  }
  return { objects, streams };
}

function unicodeOf(cmap: string): string[] {
  const entries = [...cmap.matchAll(/\[([^\]]*)\]/g)].flatMap((range) => [
    ...range[1]!.matchAll(/<([^>]*)>/g),
  ]);
  return entries.map(([, hex = '']) =>
    String.fromCharCode(...hex.split(' ').map((code) => Number.parseInt(code, 16))),
  );
}

function fontsOf(pdf: Pick<ReadPdf, 'objects' | 'streams'>, resources: string) {
  const fonts = new Map<string, { name: string; unicode: string[] }>();
  for (const [, id, ref] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const font = pdf.objects.get(Number(ref)) ?? '';
    const cmap = Number(/\/ToUnicode (\d+)/.exec(font)?.[1]);
    fonts.set(id!, {
      name: /\/BaseFont \/(\S+)/.exec(font)?.[1] ?? '',
      unicode: unicodeOf(pdf.streams.get(cmap) ?? ''),
    });
  }
  return fonts;
}

function readPage(content: string, fonts: ReturnType<typeof fontsOf>): PdfText[] {
  const texts: PdfText[] = [];
  const marks: PdfText['marked'][] = [];
  let current: PdfText | undefined;
  for (const line of content.split('\n')) {
    if (/ (BDC|BMC)$/.test(line)) marks.push(line.startsWith('/Artifact') ? 'artifact' : 'content');
    else if (line === '>> BDC') marks.push('content');
    else if (line === 'EMC') marks.pop();
    const place = /^1 0 0 1 (\S+) (\S+) Tm$/.exec(line);
    const face = /^\/(F\d+) (\S+) Tf$/.exec(line);
    const shown = /^\[(.*)\] TJ$/.exec(line);
    if (place)
      current = {
        text: '',
        x: Number(place[1]),
        y: Number(place[2]),
        size: 0,
        font: '',
        marked: marks.at(-1) ?? 'none',
      };
    if (face && current) Object.assign(current, { font: face[1], size: Number(face[2]) });
    if (shown && current) {
      const unicode = fonts.get(current.font)?.unicode ?? [];
      const hex = [...shown[1]!.matchAll(/<([0-9a-f]*)>/g)].map(([, one]) => one).join('');
      current.text += (hex.match(/.{4}/g) ?? [])
        .map((code) => unicode[Number.parseInt(code, 16)] ?? '?')
        .join('');
      texts.push(current);
    }
  }
  return texts.map((one) => ({ ...one, font: fonts.get(one.font)?.name.replace(/^.*\+/, '') ?? '' }));
}

/** Reads a PDF's pages as placed text, and keeps its objects for closer questions. */
export function readPdf(bytes: Buffer): ReadPdf {
  const raw = bytes.toString('latin1');
  const parts = splitObjects(raw);
  const refOf = (object: string, key: string) => Number(new RegExp(`/${key} (\\d+) 0 R`).exec(object)?.[1]);
  const pages = [...parts.objects.values()].filter((object) => /\/Type \/Page\n/.test(object));
  return {
    raw,
    ...parts,
    pages: pages.map((page) => {
      const content = (parts.streams.get(refOf(page, 'Contents')) ?? '').replace(
        /<<\n([\s\S]*?)\n>> BDC/g,
        '<< >> BDC',
      );
      return readPage(content, fontsOf(parts, parts.objects.get(refOf(page, 'Resources')) ?? ''));
    }),
  };
}
