import { posix } from 'node:path';
import {
  HURUF_FORMAT_MAX,
  HURUF_SEL_MAX,
  LEMBAR_MAX,
  Membengkak,
  TEKS_BERSAMA_MAX,
} from '../masukan/batas.ts';
import { formatBawaan } from './angka-buku.ts';
import type { Arsip } from './arsip.ts';
import { teksTerlihat } from './baca-lembar.ts';
import { bacaXml } from './xml.ts';

/** Bytes of the parts that only describe the workbook. */
const PERIAN_MAX = 16 * 1024 * 1024;
/** Bytes of the texts of all cells together. */
const TEKS_MAX = 96 * 1024 * 1024;

/** Letters of a sheet's name (Excel: 31) and of the path of its part. */
const NAMA_MAX = 100;
const JALUR_MAX = 300;

/** A sheet of a workbook. */
export interface LembarBuku {
  nama: string;
  tampak: boolean;
  /** Name of its part in the archive. */
  bagian: string;
}

/** The visible and hidden sheets, in the workbook's order; sheets without cells (charts) are left out. */
export async function lembarBuku(arsip: Arsip): Promise<LembarBuku[]> {
  const target = new Map<string, string>();
  await bacaXml(arsip.baca('xl/_rels/workbook.xml.rels', PERIAN_MAX), {
    buka: (nama, { Id = '', Target = '' }) => {
      if (nama === 'Relationship') target.set(Id, posix.resolve('/xl', Target.slice(0, JALUR_MAX)).slice(1));
    },
  });
  const sheets: LembarBuku[] = [];
  await bacaXml(arsip.baca('xl/workbook.xml', PERIAN_MAX), {
    buka: (nama, { name = '', id = '', state = 'visible' }) => {
      const bagian = nama === 'sheet' ? (target.get(id) ?? '') : '';
      if (!arsip.nama.has(bagian)) return;
      if (sheets.length >= LEMBAR_MAX) throw new Membengkak();
      sheets.push({ nama: name.slice(0, NAMA_MAX), tampak: state === 'visible', bagian });
    },
  });
  return sheets;
}

/** Texts that cells refer to by number. */
export async function teksBersama(arsip: Arsip): Promise<string[]> {
  const texts: string[] = [];
  if (!arsip.nama.has('xl/sharedStrings.xml')) return texts;
  let [now, inText, phonetic] = ['', false, false];
  await bacaXml(arsip.baca('xl/sharedStrings.xml', TEKS_MAX), {
    buka: (nama) => {
      if (nama === 'si') now = '';
      else if (nama === 'rPh') phonetic = true;
      else if (nama === 't') inText = !phonetic;
    },
    tutup: (nama) => {
      if (nama === 'si' && texts.push(teksTerlihat(now)) > TEKS_BERSAMA_MAX) throw new Membengkak();
      if (nama === 'rPh') phonetic = false;
      else if (nama === 't') inText = false;
    },
    teks: (teks) => {
      if (inText && now.length < HURUF_SEL_MAX) now += teks.slice(0, HURUF_SEL_MAX - now.length);
    },
  });
  return texts;
}

/** Number format by style number; '' for the general one. */
export async function formatSel(arsip: Arsip): Promise<string[]> {
  if (!arsip.nama.has('xl/styles.xml')) return [];
  const own = new Map<number, string>();
  const styles: number[] = [];
  let inCells = false;
  await bacaXml(arsip.baca('xl/styles.xml', PERIAN_MAX), {
    buka: (nama, { numFmtId = '0', formatCode = '' }) => {
      if (nama === 'numFmt') own.set(Number(numFmtId), formatCode.slice(0, HURUF_FORMAT_MAX));
      else if (nama === 'cellXfs') inCells = true;
      else if (nama === 'xf' && inCells) styles.push(Number(numFmtId));
    },
    tutup: (nama) => {
      if (nama === 'cellXfs') inCells = false;
    },
  });
  return styles.map((id) => own.get(id) ?? formatBawaan(id));
}
