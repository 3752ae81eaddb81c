import { crc32, deflateRawSync } from 'node:zlib';

/** An archive of parts; a header says what it likes about the size of its part. */
export function arsip(parts: Record<string, string | Buffer>, ukuranDisebut?: number): Buffer {
  const isi: Buffer[] = [];
  const daftar: Buffer[] = [];
  let letak = 0;
  for (const [nama, bytes] of Object.entries(parts)) {
    const mentah = Buffer.from(bytes);
    const padat = deflateRawSync(mentah, { level: 9 });
    const kepala = Buffer.alloc(30);
    kepala.writeUInt32LE(0x04034b50, 0);
    const pusat = Buffer.alloc(46);
    pusat.writeUInt32LE(0x02014b50, 0);
    for (const [buf, at] of [
      [kepala, 8],
      [pusat, 10],
    ] as const) {
      buf.writeUInt16LE(8, at);
      buf.writeUInt32LE(crc32(mentah), at + 6);
      buf.writeUInt32LE(padat.length, at + 10);
      buf.writeUInt32LE(ukuranDisebut ?? mentah.length, at + 14);
      buf.writeUInt16LE(nama.length, at + 18);
    }
    pusat.writeUInt32LE(letak, 42);
    isi.push(kepala, Buffer.from(nama), padat);
    daftar.push(pusat, Buffer.from(nama));
    letak += 30 + nama.length + padat.length;
  }
  const akhir = Buffer.alloc(22);
  akhir.writeUInt32LE(0x06054b50, 0);
  akhir.writeUInt16LE(Object.keys(parts).length, 8);
  akhir.writeUInt16LE(Object.keys(parts).length, 10);
  akhir.writeUInt32LE(Buffer.concat(daftar).length, 12);
  akhir.writeUInt32LE(letak, 16);
  return Buffer.concat([...isi, ...daftar, akhir]);
}

/** The smallest workbook with this sheet. */
export function bukuDengan(
  sheet: string,
  lain: Record<string, string | Buffer> = {},
  ukuranDisebut?: number,
): Buffer {
  const xml = '<?xml version="1.0"?>';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return arsip(
    {
      'xl/workbook.xml': `${xml}<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="DPA" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      'xl/worksheets/sheet1.xml': `${xml}<worksheet xmlns="${main}">${sheet}</worksheet>`,
      ...lain,
    },
    ukuranDisebut,
  );
}
