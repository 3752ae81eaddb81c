import { BARIS_BERKAS_MAX, Membengkak } from '../masukan/batas.ts';
import type { Arsip } from './arsip.ts';
import { type BarisLembar, PembacaLembar } from './baca-lembar.ts';
import { formatSel, type LembarBuku, lembarBuku, teksBersama } from './bagian-buku.ts';
import { PenguraiXml } from './xml.ts';

/** Bytes of one sheet at most: 100,000 rows of 20 amounts take 90 MB. */
const LEMBAR_MAX = 256 * 1024 * 1024;

/** A workbook whose sheets are read row by row. */
export interface BukuKerja {
  /** Visible sheets, in their order. */
  lembar: LembarBuku[];
  /** Rows of a sheet that are not empty, in batches as the file is unpacked. */
  baris(lembar: LembarBuku): AsyncGenerator<BarisLembar[]>;
}

/**
 * Opens an .xlsx workbook. Formulas count by the results that were saved with them, links are not followed, merged
 * cells stand in their first cell; at most 60 columns are read.
 * @throws where a part is broken, or unpacks to more than a workbook of people has (`Membengkak`)
 */
export async function bukaBuku(arsip: Arsip): Promise<BukuKerja> {
  const lembar = (await lembarBuku(arsip)).filter(({ tampak }) => tampak);
  const [teks, format] = [await teksBersama(arsip), await formatSel(arsip)];
  let banyak = 0;
  async function* baris({ bagian }: LembarBuku): AsyncGenerator<BarisLembar[]> {
    const reader = new PembacaLembar(teks, format);
    const parser = new PenguraiXml(reader);
    for await (const piece of arsip.baca(bagian, LEMBAR_MAX)) {
      const sebelum = reader.banyak;
      parser.tulis(piece);
      banyak += reader.banyak - sebelum;
      if (banyak > BARIS_BERKAS_MAX) throw new Membengkak();
      if (reader.rows.length > 0) yield reader.rows.splice(0);
    }
    parser.selesai();
  }
  return { lembar, baris };
}
