import { crc32, deflateSync } from 'node:zlib';
import { archive, workbookWith } from '../plan/archive.ts';

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A grey PNG of `side` by `side` pixels, four colours of 16 bits each, interlaced: small to send, huge in the memory. */
export function bombPng(side: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([16, 6, 0, 0, 1], 8);
  const passes = [
    [0, 0, 8, 8],
    [4, 0, 8, 8],
    [0, 4, 4, 8],
    [2, 0, 4, 4],
    [0, 2, 2, 4],
    [1, 0, 2, 2],
    [0, 1, 1, 2],
  ];
  let bytes = 0;
  for (const [x = 0, y = 0, dx = 1, dy = 1] of passes)
    bytes += Math.ceil((side - y) / dy) * (1 + Math.ceil((side - x) / dx) * 8);
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  const data = deflateSync(Buffer.alloc(bytes), { level: 9 });
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

/** A PNG of `side` by `side` pixels of four colours of 16 bits, in one go, that asks by its EXIF to be turned. */
export function turnedPng(side: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([16, 6, 0, 0, 0], 8);
  const turned = Buffer.from('49492a0008000000010012010300010000000600000000000000', 'hex');
  const data = deflateSync(Buffer.alloc(side * (1 + side * 8)), { level: 9 });
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('eXIf', turned),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A Word document whose one row says that four billion empty columns stand before it. */
export function wideWord(): Buffer {
  const row =
    '<w:tr><w:trPr><w:gridBefore w:val="4000000000"/></w:trPr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr>';
  const xml = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl>${row}</w:tbl></w:body></w:document>`;
  return archive({ 'word/document.xml': xml });
}

/** A PDF whose one stream is packed behind hexadecimal digits, so that its size is seen only by who unpacks it. */
export function nestedPdf(megabytes: number): Buffer {
  const packed = deflateSync(Buffer.alloc(megabytes * 1024 * 1024, ' '), { level: 6 });
  return pdfWith(Buffer.from(`${packed.toString('hex')}>`), '[/ASCIIHexDecode /Flate#44ecode]', 1);
}

/** A PDF whose one stream is packed twice, the first filter's name written with an escape. */
export function twicePackedPdf(megabytes: number): Buffer {
  const once = deflateSync(Buffer.alloc(megabytes * 1024 * 1024, ' '), { level: 9 });
  return pdfWith(deflateSync(once, { level: 9 }), '[/#46lateDecode /FlateDecode]', 1);
}

/** A PDF of pages that all show one stream. */
export function pdfWith(stream: Buffer, filter: string, pages: number): Buffer {
  const kids = Array.from({ length: pages }, (_, n) => `${n + 4} 0 R`).join(' ');
  const page = (n: number) =>
    `${n + 4} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 3 0 R>>endobj\n`;
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[${kids}]/Count ${pages}>>endobj\n` +
        `3 0 obj<</Filter ${filter}/Length ${stream.length}>>stream\n`,
    ),
    stream,
    Buffer.from('\nendstream endobj\n'),
    Buffer.from(Array.from({ length: pages }, (_, n) => page(n)).join('')),
    Buffer.from('trailer<</Root 1 0 R>>\n%%EOF\n'),
  ]);
}

/** A PDF of 1,900 pages that all draw the same two million strokes. */
export function sharedPdf(): Buffer {
  return pdfWith(
    deflateSync(Buffer.from('0 0 m 9 9 l S\n'.repeat(1_400_000)), { level: 9 }),
    '/FlateDecode',
    1900,
  );
}

/** A workbook with millions of rows that have no cells. */
export function emptyRows(rows: number): Buffer {
  return workbookWith(`<sheetData>${'<row/>'.repeat(rows)}</sheetData>`);
}
