import { type Bulan, isAkhirTriwulan, nomorBulan, tahunOf } from './bulan.ts';
import type { Angka, Diminta, Indikator, Pelapor, PlanNode, Rencana } from './rencana.ts';

/** Until when a dated event is asked for that names no end: December of the year after its reporting year. */
const SAMPAI_BAWAAN = 24;

/** One thing that a reporter is asked for a month: a figure of an indicator (fisik) or the money of a sub kegiatan. */
export type Butir =
  | {
      kunci: string;
      jenis: 'indikator';
      indikator: Indikator;
      node?: PlanNode;
      /** Reporting year of a dated event, where it is not the year of the month in which it is asked. */
      tahun?: number;
    }
  | { kunci: string; jenis: 'keuangan'; node: PlanNode };

/**
 * Key of an indicator's item, stored with every figure: `i12`, or `i12/2026` for the dated event of a reporting year
 * that is not the year of the month in which it is asked.
 */
export function butirIndikator(indikatorId: number, tahun?: number): string {
  return tahun === undefined ? `i${indikatorId}` : `i${indikatorId}/${tahun}`;
}

/** Reporting year that a stored key names beside its indicator; undefined: the year of the figure's month. */
export function tahunKunci(kunci: string): number | undefined {
  const garis = kunci.indexOf('/');
  return garis < 0 ? undefined : Number(kunci.slice(garis + 1));
}

/** Reporting year that a figure counts for: APBDes 2026, reported in December 2025, counts for 2026. */
export function tahunAngka({ butir, bulan }: Pick<Angka, 'butir' | 'bulan'>): number {
  return tahunKunci(butir) ?? tahunOf(bulan);
}

/** Reporting year of an item that is asked in a month. */
export function tahunButir(butir: Butir, bulan: Bulan): number {
  return (butir.jenis === 'indikator' ? butir.tahun : undefined) ?? tahunOf(bulan);
}

/** Key of the money item of a sub kegiatan. */
export function butirKeuangan(nodeId: number): string {
  return `k${nodeId}`;
}

/**
 * Whether an item of a reporting year is asked in a month. Months of 'sampai_selesai' count from January of the
 * reporting year: 0 is December before it, 13 January after it; what names no end is asked until the December after.
 * Every other item is asked within its own year only.
 * @param selesai the dated event has already been reported as done in an earlier month (only for sampai_selesai)
 * @param tahun reporting year of the item
 */
export function dimintaPada(
  diminta: Diminta,
  bulan: Bulan,
  selesai: boolean,
  tahun: number = tahunOf(bulan),
): boolean {
  const geser = tahunOf(bulan) - tahun;
  const nomor = nomorBulan(bulan) + geser * 12;
  if (diminta.jenis === 'sampai_selesai') {
    return !selesai && nomor >= diminta.mulai && nomor <= (diminta.sampai ?? SAMPAI_BAWAAN);
  }
  if (geser !== 0) return false;
  if (diminta.jenis === 'bulan') return diminta.bulan.includes(nomor);
  return diminta.jenis === 'bulanan' || isAkhirTriwulan(bulan);
}

export interface ButirOptions {
  bulan: Bulan;
  /** 'unit': each section reports its own money; 'bendahara': one list for all sub kegiatan. */
  uangDari: 'unit' | 'bendahara';
  /** `butirIndikator(id, reporting year)` of the dated events that this reporter reported as done before this month. */
  selesai: ReadonlySet<string>;
  /** First reporting year of an indicator (kunci): its dated events of earlier years are never asked for. */
  sejakTahun: (kunci: string) => number;
}

/**
 * What one reporter is asked for one month, in the order in which it is asked: a sub kegiatan's figures before its
 * money, a dated event left over from the year before ahead of this year's. Computed from the plan alone, so that
 * completeness can never count what was not asked.
 */
export function butirDiminta(rencana: Rencana, pelapor: Pelapor, options: ButirOptions): Butir[] {
  const butir = (indikator: Indikator, node?: PlanNode) => butirTahunan(indikator, node, options);
  if (pelapor.jenis === 'desa') {
    return rencana.indikators.filter((one) => one.pelapor === 'desa').flatMap((one) => butir(one));
  }
  const subKegiatan = rencana.nodes.filter((node) => node.level === 'sub_kegiatan');
  if (pelapor.jenis === 'bendahara') {
    return options.uangDari === 'bendahara' ? subKegiatan.map(keuangan) : [];
  }
  return subKegiatan
    .filter((node) => node.ownerId === pelapor.id)
    .flatMap((node) => [
      ...rencana.indikators
        .filter((one) => one.nodeId === node.id && ditanya(one))
        .flatMap((i) => butir(i, node)),
      ...(options.uangDari === 'unit' ? [keuangan(node)] : []),
    ]);
}

function ditanya({ pelapor }: Indikator): boolean {
  return pelapor === 'unit' || pelapor === 'konfirmasi_desa';
}

/** The item of an indicator for each reporting year that is asked in the month: mostly one, of the month's own year. */
function butirTahunan(indikator: Indikator, node: PlanNode | undefined, options: ButirOptions): Butir[] {
  const { bulan, selesai, sejakTahun } = options;
  const sendiri = tahunOf(bulan);
  const diminta = (tahun: number) =>
    dimintaPada(indikator.diminta, bulan, selesai.has(butirIndikator(indikator.id, tahun)), tahun);
  return [sendiri - 1, sendiri, sendiri + 1]
    .filter((tahun) => diminta(tahun) && (tahun >= sendiri || tahun >= sejakTahun(indikator.kunci)))
    .map((tahun) => {
      const lain = tahun === sendiri ? undefined : tahun;
      const kunci = butirIndikator(indikator.id, lain);
      return { kunci, jenis: 'indikator', indikator, ...(node && { node }), ...(lain && { tahun: lain }) };
    });
}

function keuangan(node: PlanNode): Butir {
  return { kunci: butirKeuangan(node.id), jenis: 'keuangan', node };
}

/** Short name of an item for people, with the years of a dated document filled in: `LPJ APBDes 2025`. */
export function namaButir(butir: Butir, bulan: Bulan): string {
  if (butir.jenis === 'keuangan') return butir.node.namaPendek;
  return butir.node?.namaPendek ?? namaIndikator(butir.indikator, tahunButir(butir, bulan));
}

/** Short name of an indicator in a reporting year. */
export function namaIndikator(indikator: Pick<Indikator, 'namaPendek'>, tahun: number): string {
  return indikator.namaPendek
    .replace('{tahunLalu}', String(tahun - 1))
    .replace('{tahunDepan}', String(tahun + 1))
    .replace('{tahun}', String(tahun));
}
