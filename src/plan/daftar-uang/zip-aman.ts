import { inflateRawSync } from 'node:zlib';

/** What the parts of a workbook may take when unpacked, in bytes; a list of 5,000 lines takes 1 to 2 MB. */
const TERBUKA_MAX = 12 * 1024 * 1024;

/** Parts of a workbook at most. */
const BAGIAN_MAX = 300;

const AKHIR = 0x06054b50;
const PUSAT = 0x02014b50;
const LOKAL = 0x04034b50;

/** Why an archive is not opened. */
export type ZipRefusal = { code: 'berkas-rusak' } | { code: 'berkas-makro' } | { code: 'berkas-membengkak' };

interface Bagian {
  nama: string;
  metode: number;
  padat: number;
  letak: number;
}

function bagianZip(buf: Buffer): Bagian[] | undefined {
  const akhir = buf.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (akhir < 0 || akhir + 22 > buf.length || buf.readUInt32LE(akhir) !== AKHIR) return undefined;
  const banyak = buf.readUInt16LE(akhir + 10);
  let at = buf.readUInt32LE(akhir + 16);
  const bagian: Bagian[] = [];
  for (let n = 0; n < banyak; n += 1) {
    if (at + 46 > buf.length || buf.readUInt32LE(at) !== PUSAT) return undefined;
    const panjangNama = buf.readUInt16LE(at + 28);
    bagian.push({
      nama: buf.toString('utf8', at + 46, at + 46 + panjangNama),
      metode: buf.readUInt16LE(at + 10),
      padat: buf.readUInt32LE(at + 20),
      letak: buf.readUInt32LE(at + 42),
    });
    at += 46 + panjangNama + buf.readUInt16LE(at + 30) + buf.readUInt16LE(at + 32);
  }
  return bagian;
}

/** Bytes that a part really unpacks to, whatever its header says; undefined when it is broken or above the limit. */
function ukuranTerbuka(buf: Buffer, { metode, padat, letak }: Bagian, batas: number) {
  if (letak + 30 > buf.length || buf.readUInt32LE(letak) !== LOKAL) return 'rusak';
  const mulai = letak + 30 + buf.readUInt16LE(letak + 26) + buf.readUInt16LE(letak + 28);
  if (mulai + padat > buf.length) return 'rusak';
  if (metode === 0) return padat;
  if (metode !== 8) return 'rusak';
  try {
    return inflateRawSync(buf.subarray(mulai, mulai + padat), { maxOutputLength: batas }).length;
  } catch (error) {
    return error instanceof RangeError ? 'besar' : 'rusak';
  }
}

/**
 * Looks into an archive before anything opens it: a few kilobytes can unpack to gigabytes, and a header can lie.
 * @returns why it is not opened: broken, with macros, or too big when unpacked; undefined when it is harmless
 */
export function periksaZip(isi: Uint8Array): ZipRefusal | undefined {
  const buf = Buffer.from(isi.buffer, isi.byteOffset, isi.byteLength);
  const bagian = bagianZip(buf);
  if (bagian === undefined || bagian.length === 0) return { code: 'berkas-rusak' };
  if (bagian.length > BAGIAN_MAX) return { code: 'berkas-membengkak' };
  if (bagian.some(({ nama }) => /vbaProject/i.test(nama))) return { code: 'berkas-makro' };
  let sisa = TERBUKA_MAX;
  for (const one of bagian) {
    const ukuran = ukuranTerbuka(buf, one, sisa + 1);
    if (ukuran === 'rusak') return { code: 'berkas-rusak' };
    if (ukuran === 'besar' || ukuran > sisa) return { code: 'berkas-membengkak' };
    sisa -= ukuran;
  }
  return undefined;
}
