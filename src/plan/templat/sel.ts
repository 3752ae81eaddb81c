import { Decimal } from 'decimal.js';
import type { Indikator, Pelapor, PlanNode, Target, Tenggat } from '../../domain/rencana.ts';
import type { Say } from '../../text/translator.ts';
import { kataPilihan } from './kata.ts';
import { BULAN_KOLOM } from './lembar.ts';

/** What stands in a cell; a figure is written as a number. */
export type IsiSel = string | Decimal | undefined;

/** Cells of a line by their column. */
export type SelBaris = Record<string, IsiSel>;

/** What cells need to be said. */
export interface Kata {
  say: Say;
  /** By `nomorSimpul`. */
  nomor: ReadonlyMap<string, string>;
  pelapor: readonly Pelapor[];
}

/** Reporter units that can own a sub kegiatan. */
export function pelaksana(pelapor: readonly Pelapor[]): Pelapor[] {
  return pelapor.filter(({ jenis }) => jenis === 'seksi' || jenis === 'subbagian');
}

/** Name by which the template calls a unit. */
export const namaPelaksana = ({ nama }: Pelapor): string => nama;

/** A spreadsheet's number as exact Indonesian text: `20525300`, `0,5`; a point would be read as thousands. */
export const angkaSel = (nilai: Decimal): string => nilai.toFixed().replace('.', ',');

/** Exact text of a cell, so that cells can be compared. */
export function teksIsi(isi: IsiSel): string {
  return isi === undefined ? '' : Decimal.isDecimal(isi) ? angkaSel(isi) : isi;
}

/** Cells of a node. Pagu are the Renstra's indicative ones: what a DPA says is entered by /dpa. */
export function selSimpul(node: PlanNode, { say, nomor, pelapor }: Kata): SelBaris {
  const unit = pelapor.find(({ id }) => id === node.ownerId);
  return {
    kunci: node.kunci,
    nomor: nomor.get(node.kunci),
    tingkat: kataPilihan(say, 'tingkat', node.level),
    kode: node.kode,
    nama: node.nama,
    pendek: node.namaPendek,
    pelaksana: unit && namaPelaksana(unit),
    gaji: node.gaji ? kataPilihan(say, 'ya', 'ya') : undefined,
    ...Object.fromEntries(
      node.pagu
        .filter(({ jenis }) => jenis === 'indikatif')
        .map(({ tahun, nilai }) => [`pagu.${tahun}`, nilai]),
    ),
  };
}

/** A target as a cell: a figure, `30 - 44`, a category, `62 (B)`; as printed where nothing legible is printed. */
export function selTarget({ nilai, min, max, kategori, tercetak }: Target): IsiSel {
  if (min !== undefined && max !== undefined) return `${angkaSel(min)} - ${angkaSel(max)}`;
  if (nilai === undefined) return kategori ?? tercetak;
  return kategori === undefined ? nilai : `${angkaSel(nilai)} (${kategori})`;
}

/** `31-3`; of another year than the reported one `31-12 (-1)`. */
export function teksTenggat({ tanggal, bulan, geserTahun }: Tenggat): string {
  const geser = geserTahun === 0 ? '' : ` (${geserTahun > 0 ? '+' : ''}${geserTahun})`;
  return `${tanggal}-${bulan}${geser}`;
}

function bulanDiminta({ diminta }: Indikator): string | undefined {
  if (diminta.jenis === 'bulan') return diminta.bulan.join(', ');
  if (diminta.jenis !== 'sampai_selesai') return undefined;
  return diminta.sampai === undefined ? String(diminta.mulai) : `${diminta.mulai} - ${diminta.sampai}`;
}

/** Cells of an indicator, with its target of each year. */
export function selIndikator(
  indikator: Indikator,
  kunciNode: string | undefined,
  { say, nomor }: Kata,
): SelBaris {
  const { syaratDesa, tenggat, baseline } = indikator;
  return {
    kunci: indikator.kunci,
    pada: kunciNode === undefined ? undefined : nomor.get(kunciNode),
    nama: indikator.nama,
    pendek: indikator.namaPendek,
    satuan: indikator.satuan,
    desimal: new Decimal(indikator.desimal),
    nilai: kataPilihan(say, 'nilai', indikator.jenisNilai),
    arah: kataPilihan(say, 'arah', indikator.arah),
    akumulasi: kataPilihan(say, 'akumulasi', indikator.akumulasi),
    antar: kataPilihan(say, 'antar', indikator.antarDesa),
    syarat: syaratDesa && `${syaratDesa.banding} ${angkaSel(syaratDesa.nilai)}`,
    tanya: kataPilihan(say, 'tanya', indikator.pertanyaan),
    pelapor: kataPilihan(say, 'pelapor', indikator.pelapor),
    diminta: kataPilihan(say, 'diminta', indikator.diminta.jenis),
    bulan: bulanDiminta(indikator),
    cara: kataPilihan(say, 'cara', indikator.targetBulanan.jenis),
    perdesa: indikator.targetPerPelapor ? kataPilihan(say, 'ya', 'ya') : undefined,
    tenggat: tenggat && teksTenggat(tenggat),
    rumus: indikator.rumus,
    skala: (indikator.skala ?? []).join(' · '),
    formula: indikator.formula,
    baseline: baseline?.nilai ?? baseline?.tercetak,
    ...Object.fromEntries(indikator.target.map((one) => [`target.${one.tahun}`, selTarget(one)])),
  };
}

/** Months of an indicator's target in a year: figures, or `x` for each equal part that is due. */
export function selBulanTarget({ targetBulanan }: Indikator, tahun: number): SelBaris {
  if (targetBulanan.jenis === 'bulan') {
    const kali = (bulan: number) => targetBulanan.bulan.filter((one) => one === bulan).length;
    return bulanSel((bulan) => 'x'.repeat(kali(bulan)) || undefined);
  }
  if (targetBulanan.jenis !== 'eksplisit') return {};
  const isi = targetBulanan.tahun[String(tahun)] ?? {};
  return bulanSel((bulan) =>
    isi[String(bulan)] === undefined ? undefined : new Decimal(isi[String(bulan)]!),
  );
}

/** Anggaran kas of a sub kegiatan in a year, the newest that was stored. */
export function selBulanKas({ kas }: PlanNode, tahun: number): SelBaris {
  const isi = kas.findLast((one) => one.tahun === tahun);
  return isi === undefined ? {} : bulanSel((bulan) => isi.bulan[bulan - 1]);
}

function bulanSel(isi: (bulan: number) => IsiSel): SelBaris {
  return Object.fromEntries(BULAN_KOLOM.map((id, index) => [id, isi(index + 1)]));
}
