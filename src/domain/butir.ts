import { type Bulan, isAkhirTriwulan, nomorBulan, tahunOf } from './bulan.ts';
import type { Diminta, Indikator, Pelapor, PlanNode, Rencana } from './rencana.ts';

/** One thing that a reporter is asked for a month: a figure of an indicator (fisik) or the money of a sub kegiatan. */
export type Butir =
  | { kunci: string; jenis: 'indikator'; indikator: Indikator; node?: PlanNode }
  | { kunci: string; jenis: 'keuangan'; node: PlanNode };

/** Key of an indicator's item, stored with every figure. */
export function butirIndikator(indikatorId: number): string {
  return `i${indikatorId}`;
}

/** Key of the money item of a sub kegiatan. */
export function butirKeuangan(nodeId: number): string {
  return `k${nodeId}`;
}

/**
 * Whether an item is asked in a month.
 * @param selesai the dated event has already been reported as done in an earlier month (only for sampai_selesai)
 */
export function dimintaPada(diminta: Diminta, bulan: Bulan, selesai: boolean): boolean {
  const nomor = nomorBulan(bulan);
  switch (diminta.jenis) {
    case 'bulanan':
      return true;
    case 'triwulanan':
      return isAkhirTriwulan(bulan);
    case 'bulan':
      return diminta.bulan.includes(nomor);
    case 'sampai_selesai':
      return !selesai && nomor >= diminta.mulai && nomor <= (diminta.sampai ?? 12);
  }
}

export interface ButirOptions {
  bulan: Bulan;
  /** 'unit': each section reports its own money; 'bendahara': one list for all sub kegiatan. */
  uangDari: 'unit' | 'bendahara';
  /** Ids of indicators whose dated event this reporter reported as done before this month. */
  selesai: ReadonlySet<number>;
}

/**
 * What one reporter is asked for one month, in the order in which it is asked: a sub kegiatan's figures before its
 * money. Computed from the plan alone, so that completeness can never count what was not asked.
 */
export function butirDiminta(rencana: Rencana, pelapor: Pelapor, options: ButirOptions): Butir[] {
  const asked = (indikator: Indikator) =>
    dimintaPada(indikator.diminta, options.bulan, options.selesai.has(indikator.id));
  if (pelapor.jenis === 'desa') {
    return rencana.indikators
      .filter((indikator) => indikator.pelapor === 'desa' && asked(indikator))
      .map((indikator) => ({ kunci: butirIndikator(indikator.id), jenis: 'indikator', indikator }));
  }
  const subKegiatan = rencana.nodes.filter((node) => node.level === 'sub_kegiatan');
  if (pelapor.jenis === 'bendahara') {
    return options.uangDari === 'bendahara' ? subKegiatan.map(keuangan) : [];
  }
  return subKegiatan
    .filter((node) => node.ownerId === pelapor.id)
    .flatMap((node) => [
      ...rencana.indikators
        .filter(
          (i) =>
            i.nodeId === node.id && (i.pelapor === 'unit' || i.pelapor === 'konfirmasi_desa') && asked(i),
        )
        .map(
          (indikator): Butir => ({
            kunci: butirIndikator(indikator.id),
            jenis: 'indikator',
            indikator,
            node,
          }),
        ),
      ...(options.uangDari === 'unit' ? [keuangan(node)] : []),
    ]);
}

function keuangan(node: PlanNode): Butir {
  return { kunci: butirKeuangan(node.id), jenis: 'keuangan', node };
}

/** Short name of an item for people, with the years of a dated document filled in: `LPJ APBDes 2025`. */
export function namaButir(butir: Butir, bulan: Bulan): string {
  if (butir.jenis === 'keuangan') return butir.node.namaPendek;
  return butir.node?.namaPendek ?? namaIndikator(butir.indikator, tahunOf(bulan));
}

/** Short name of an indicator in a reporting year. */
export function namaIndikator(indikator: Pick<Indikator, 'namaPendek'>, tahun: number): string {
  return indikator.namaPendek
    .replace('{tahunLalu}', String(tahun - 1))
    .replace('{tahunDepan}', String(tahun + 1))
    .replace('{tahun}', String(tahun));
}
