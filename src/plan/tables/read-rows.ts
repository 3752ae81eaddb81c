import { kosong, sambung, tanpaMarkah } from '../cells/printed.ts';
import type { BarisDraf, JenisTabel, Sel, TabelDraf } from '../draf.ts';
import { type BarisUtuh, barisUtuh } from '../lines/join-rows.ts';
import { namaTabel, type TabelMentah } from '../lines/tables.ts';
import { type BarisLurus, luruskan } from './align-row.ts';
import { awalAngka, type Kolom, type Peran } from './columns.ts';
import { bacaSel } from './list-cell.ts';
import { labelAngka, perTahun } from './row-years.ts';
import { bertahun } from './years.ts';

function words(row: { sel: readonly string[] }, kolom: readonly Kolom[], ...peran: Peran[]): string {
  return kolom
    .flatMap((one, i) => (peran.includes(one.peran) && !kosong(row.sel[i]) ? [tanpaMarkah(row.sel[i]!)] : []))
    .join(' ');
}

const NOMOR = /^(?:\d{1,2}|[a-z])[.)]?$/i;

/** The name in columns of one heading: the last text, no number before it (Balapulang 905, 910). */
function namaAkhir(row: BarisLurus, kolom: readonly Kolom[], peran: Peran): string {
  const texts = kolom.flatMap((one, i) => (one.peran === peran ? [tanpaMarkah(row.sel[i] ?? '')] : []));
  return texts.findLast((text) => text !== '' && !NOMOR.test(text)) ?? '';
}

/** TC-23 has three columns of national targets instead (NSPK, IKK, others): none of them is a baseline. */
function baselineBaris(cells: readonly Sel[], kolom: readonly Kolom[]): Sel {
  const own = cells.filter((_, i) => kolom[i]!.peran === 'baseline');
  return own.length === 1 ? own[0]! : { tercetak: '', nilai: null };
}

function bacaBaris(
  printed: BarisUtuh,
  kolom: readonly Kolom[],
  jenis: JenisTabel,
  sebelum?: BarisDraf,
): BarisDraf {
  const row = luruskan(printed, kolom);
  const sel: Record<string, Sel> = {};
  const cells = kolom.map(({ peran, judul }, i) => {
    const cell = bacaSel(row.sel[i] ?? '', peran);
    const read = row.ragu.has(i) ? { ...cell, nilai: null } : cell;
    sel[(judul in sel ? `${judul} (${i + 1})` : judul) || `kolom ${i + 1}`] = read;
    return read;
  });
  const indikator = namaAkhir(row, kolom, 'indikator');
  const uraian = words(row, kolom, 'nama', 'hasil', 'sasaran');
  const label = kolom.some(({ peran }) => peran === 'indikator') ? words(row, kolom, 'nama') : '';
  const { catatan, ...figures } = perTahun(cells, kolom, jenis, label);
  const berprogram = kolom.some(({ peran }) => peran === 'kode');
  const nama = berprogram ? uraian || indikator : indikator || uraian;
  const lanjutan = labelAngka(label) && indikator === '' ? sebelum?.nama : undefined;
  const kode = words(row, kolom, 'kode');
  // A name may stand under the code's heading (`7. UNSUR KEWILAYAHAN`, Kemangkon 175).
  const angka = /^[\d. ]*/.exec(kode)?.[0] ?? '';
  const bernama = nama === '' && !/\d/.test(kode.slice(angka.length));
  const [sendiri, sisa] = bernama ? [angka, kode.slice(angka.length)] : [kode, ''];
  return {
    baris: printed.baris,
    kode: sendiri.trim(),
    nama: lanjutan ?? (nama || sisa || words(row, kolom, 'no')),
    satuan: words(row, kolom, 'satuan'),
    formula: words(row, kolom, 'formula'),
    baseline: baselineBaris(cells, kolom),
    sel,
    ...figures,
    ragu: row.ragu.size > 0,
    catatan: [...row.catatan, ...catatan],
  };
}

const LABEL = /^(?:program|kegiatan|sub\s*kegiatan)\s*:$/i;

/**
 * A label and the name below it are one row, whichever of the two lines prints the figures (`Program:` over
 * `Pemberdayaan Masyarakat Desa dan Kelurahan`, Perak 953–970).
 */
function sambungLabel(rows: readonly BarisUtuh[], kolom: readonly Kolom[]): BarisUtuh[] {
  const joined: BarisUtuh[] = [];
  const from = awalAngka(kolom);
  const empty = ({ sel }: BarisUtuh) => sel.slice(from).every((cell) => kosong(cell));
  for (const row of rows) {
    const before = joined.at(-1);
    const label = before !== undefined && LABEL.test(words(before, kolom, 'nama'));
    if (!label || !(empty(before) || empty(row))) {
      joined.push(row);
      continue;
    }
    const width = Math.max(before.sel.length, row.sel.length);
    const sel = Array.from({ length: width }, (_, i) => sambung(before.sel[i] ?? '', row.sel[i] ?? ''));
    joined[joined.length - 1] = { ...before, sel };
  }
  return joined;
}

function bacaSemua(rows: readonly BarisUtuh[], kolom: readonly Kolom[], jenis: JenisTabel): BarisDraf[] {
  const read: BarisDraf[] = [];
  for (const row of rows) read.push(bacaBaris(row, kolom, jenis, read.at(-1)));
  return read;
}

/** Reads a table that is no tree: IKU, TC-23, TC-24, the Renja evaluation, tables per desa. */
export function bacaDaftar(table: TabelMentah, jenis: JenisTabel): TabelDraf {
  const kolom = bertahun(table);
  const printed = barisUtuh(table.halaman, kolom).filter(({ sel }) => sel.some((cell) => !kosong(cell)));
  const rows = sambungLabel(printed, kolom);
  const tahun = [...new Set(kolom.map((one) => one.tahun).filter((year) => year !== ''))];
  return {
    nama: namaTabel(table),
    jenis,
    baris: table.baris,
    tahun,
    rows: bacaSemua(rows, kolom, jenis),
    jumlah: [],
  };
}
