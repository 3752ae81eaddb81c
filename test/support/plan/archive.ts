import { crc32, deflateRawSync } from 'node:zlib';

/** An archive of parts; a header says what it likes about the size of its part. */
export function archive(parts: Record<string, string | Buffer>, statedSize?: number): Buffer {
  const content: Buffer[] = [];
  const list: Buffer[] = [];
  let spots = 0;
  for (const [name, bytes] of Object.entries(parts)) {
    const raw = Buffer.from(bytes);
    const packed = deflateRawSync(raw, { level: 9 });
    const heading = Buffer.alloc(30);
    heading.writeUInt32LE(0x04034b50, 0);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    for (const [buf, at] of [
      [heading, 8],
      [central, 10],
    ] as const) {
      buf.writeUInt16LE(8, at);
      buf.writeUInt32LE(crc32(raw), at + 6);
      buf.writeUInt32LE(packed.length, at + 10);
      buf.writeUInt32LE(statedSize ?? raw.length, at + 14);
      buf.writeUInt16LE(name.length, at + 18);
    }
    central.writeUInt32LE(spots, 42);
    content.push(heading, Buffer.from(name), packed);
    list.push(central, Buffer.from(name));
    spots += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(Buffer.concat(list).length, 12);
  end.writeUInt32LE(spots, 16);
  return Buffer.concat([...content, ...list, end]);
}

/** The smallest workbook with this sheet. */
export function workbookWith(
  sheet: string,
  other: Record<string, string | Buffer> = {},
  statedSize?: number,
): Buffer {
  const xml = '<?xml version="1.0"?>';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return archive(
    {
      'xl/workbook.xml': `${xml}<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="DPA" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      'xl/worksheets/sheet1.xml': `${xml}<worksheet xmlns="${main}">${sheet}</worksheet>`,
      ...other,
    },
    statedSize,
  );
}
