import { onOneLine } from '../../domain/linear-text.ts';
import { angkaTercetak, berformatTanggal } from '../berkas/angka-buku.ts';
import { type Arsip, bukaArsip } from '../berkas/arsip.ts';
import type { BarisLembar, SelBuku } from '../berkas/baca-lembar.ts';
import { type LembarBuku, lembarBuku } from '../berkas/bagian-buku.ts';
import { type BukuKerja, bukaBuku } from '../berkas/buku-kerja.ts';
import { BARIS_ID, BARIS_JUDUL, BENTUK_TEMPLAT, LEMBAR, LEMBAR_KENAL, type Lembar } from './lembar.ts';
import { angkaSel } from './sel.ts';

/** A larger file is no template: one of a large office takes 200 KB. */
const UKURAN_MAX = 3 * 1024 * 1024;

/** Lines read of a sheet. */
const BARIS_MAX = 3000;

/** Beyond so many digits a spreadsheet's number is only its arithmetic's noise. */
const DIGIT = 15;

/** A line as it came back: its row, and the text of every cell that is not empty, by column. */
export interface BarisKembali {
  baris: number;
  sel: Record<string, string>;
}

/** A template that came back; plain JSON. */
export interface TemplatKembali {
  wilayah: string;
  /** Id of the plan version that it was made from. */
  rencanaId: number;
  /** Budget year of its monthly sheets. */
  tahun: number;
  lembar: Record<Lembar, { nama: string; huruf: Record<string, string>; baris: BarisKembali[] }>;
}

function teksSel(cell: SelBuku): string {
  if (typeof cell === 'string') return onOneLine(cell).trim();
  if ('galat' in cell) return cell.galat;
  if ('kosong' in cell) return '';
  const { angka, format } = cell;
  if (format.includes('%') || berformatTanggal(format)) return angkaTercetak(angka, format);
  return angkaSel(angka.toSignificantDigits(DIGIT));
}

/** Letters of a column from 0. */
function hurufKolom(at: number): string {
  const awal = at >= 26 ? String.fromCharCode(64 + Math.floor(at / 26)) : '';
  return `${awal}${String.fromCharCode(65 + (at % 26))}`;
}

async function semuaBaris(buku: BukuKerja, lembar: LembarBuku): Promise<BarisLembar[]> {
  const rows: BarisLembar[] = [];
  for await (const batch of buku.baris(lembar)) {
    for (const row of batch) rows.push(row);
    if (rows.length > BARIS_MAX) break;
  }
  return rows;
}

function bacaLembar(nama: string, rows: readonly BarisLembar[]): TemplatKembali['lembar'][Lembar] {
  const ids = (rows.find(({ nomor }) => nomor === BARIS_ID)?.sel ?? []).map(teksSel);
  const baris = rows.flatMap(({ nomor, sel }): BarisKembali[] => {
    if (nomor <= BARIS_JUDUL) return [];
    const isi = ids.flatMap((id, at) => {
      const teks = sel[at] === undefined ? '' : teksSel(sel[at]);
      return id === '' || teks === '' ? [] : [[id, teks] as const];
    });
    const nyata = isi.some(([id]) => id !== 'jumlah' && id !== 'selisih');
    return nyata ? [{ baris: nomor, sel: Object.fromEntries(isi) }] : [];
  });
  const huruf = Object.fromEntries(ids.map((id, at) => [id, hurufKolom(at)]));
  return { nama, huruf, baris };
}

/** By which columns a sheet is known, whatever it is called now. */
const CIRI: Record<Lembar, (huruf: Record<string, string>) => boolean> = {
  rencana: (huruf) => 'tingkat' in huruf,
  indikator: (huruf) => 'akumulasi' in huruf,
  kas: (huruf) => 'selisih' in huruf,
  aksi: (huruf) => 'b1' in huruf && !('selisih' in huruf),
};

async function lembarDari(buku: BukuKerja): Promise<Partial<TemplatKembali['lembar']>> {
  const found: Partial<TemplatKembali['lembar']> = {};
  for (const lembar of buku.lembar) {
    const dibaca = bacaLembar(lembar.nama, await semuaBaris(buku, lembar));
    const jenis = LEMBAR.find((one) => CIRI[one](dibaca.huruf));
    if (jenis !== undefined) found[jenis] ??= dibaca;
  }
  return found;
}

async function bacaArsip(arsip: Arsip): Promise<TemplatKembali | 'rusak' | undefined> {
  const kenal = (await lembarBuku(arsip)).find(({ nama }) => nama === LEMBAR_KENAL);
  if (kenal === undefined) return undefined;
  const buku = await bukaBuku(arsip);
  const tanda = new Map(
    (await semuaBaris(buku, kenal)).map(({ sel }) => [teksSel(sel[0] ?? ''), teksSel(sel[1] ?? '')]),
  );
  const { rencana, indikator, aksi, kas } = await lembarDari(buku);
  const rencanaId = Number(tanda.get('rencana'));
  const tahun = Number(tanda.get('tahun'));
  const sah = Number.isSafeInteger(rencanaId) && Number.isSafeInteger(tahun);
  if (tanda.get('bentuk') !== BENTUK_TEMPLAT || !sah) return 'rusak';
  if (!rencana || !indikator || !aksi || !kas) return 'rusak';
  return { wilayah: tanda.get('wilayah') ?? '', rencanaId, tahun, lembar: { rencana, indikator, aksi, kas } };
}

/**
 * A template that was sent back.
 * @returns undefined for every other file; `rusak` for a template of which a sheet or the headings' ids are gone, or
 *   that an older program made
 */
export async function bacaTemplat(isi: Uint8Array): Promise<TemplatKembali | 'rusak' | undefined> {
  if (isi.byteLength > UKURAN_MAX || isi[0] !== 0x50 || isi[1] !== 0x4b) return undefined;
  const arsip = await bukaArsip(isi);
  if (!arsip.ok || !arsip.value.nama.has('xl/workbook.xml')) return undefined;
  try {
    return await bacaArsip(arsip.value);
  } catch {
    // Whatever it is, it is no template; the reader of documents says what is wrong with it.
    return undefined;
  }
}
