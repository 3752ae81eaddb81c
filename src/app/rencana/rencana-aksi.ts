import { Decimal } from 'decimal.js';
import { namaIndikator } from '../../domain/butir.ts';
import { tanggalDi } from '../../domain/kalender.ts';
import { rencanaBerlaku } from '../../domain/kantor.ts';
import { bolehMerata } from '../../domain/merata.ts';
import type { Indikator, PlanNode } from '../../domain/rencana.ts';
import { kasBerlaku, type PaguBerlaku, paguBerlaku } from '../../domain/serapan.ts';
import { targetTahun } from '../../domain/target.ts';
import { budgetDay } from '../anggaran/budget-years.ts';
import type { TindakanPetugas } from '../pelaku.ts';

/** What is planned by month: an indicator's target, or a sub kegiatan's money. */
export type ButirAksi =
  | {
      apa: 'i';
      id: number;
      nama: string;
      /** Of its node. */
      kode?: string;
      satuan: string;
      indikator: Indikator;
      target?: Decimal;
    }
  | {
      apa: 'k';
      id: number;
      nama: string;
      kode: string;
      node: PlanNode;
      pagu?: PaguBerlaku;
      kas?: readonly Decimal[];
    };

/** How something is planned by month; figures as exact text, by month. */
export type CaraBulan =
  | { jenis: 'merata' | 'akhir_triwulan' | 'akhir_tahun' }
  | { jenis: 'bulan'; bulan: number[] }
  | { jenis: 'eksplisit'; angka: Record<string, string> };

/** Ways that can be chosen for an item: an even split is not offered for a few whole documents. */
export function caraButir(butir: ButirAksi): CaraBulan['jenis'][] {
  if (butir.apa === 'k') return ['merata', 'bulan', 'eksplisit'];
  const merata = bolehMerata(butir.indikator, butir.target);
  return [...(merata ? (['merata'] as const) : []), 'bulan', 'eksplisit', 'akhir_triwulan', 'akhir_tahun'];
}

/**
 * Everything of a year's plan that can be planned by month, in printed order.
 * @param milik budget year, by default this one
 */
export function daftarAksi(
  { kantor, now }: Pick<TindakanPetugas, 'kantor' | 'now'>,
  apa: ButirAksi['apa'],
  milik?: number,
): { tahun: number; butir: ButirAksi[] } {
  const today = tanggalDi(now, kantor.zona);
  const tahun = milik ?? today.year;
  const hari = budgetDay(tahun, today);
  const rencana = rencanaBerlaku(kantor, hari);
  if (rencana === undefined) return { tahun, butir: [] };
  if (apa === 'i') {
    const simpul = new Map(rencana.nodes.map((node) => [node.id, node]));
    const diminta = rencana.indikators.filter(({ pelapor }) => pelapor !== 'rumus');
    const butir = diminta.map((indikator): ButirAksi => {
      const { id, satuan, nodeId } = indikator;
      const node = simpul.get(nodeId ?? -1);
      const sub = node?.level === 'sub_kegiatan' ? node : undefined;
      const nama = sub?.namaPendek ?? namaIndikator(indikator, tahun);
      return { apa, id, nama, kode: node?.kode, satuan, indikator, target: targetTahun(indikator, tahun) };
    });
    return { tahun, butir: namaTunggal(butir) };
  }
  const semuaSub = rencana.nodes.filter(({ level }) => level === 'sub_kegiatan');
  const butir = semuaSub.map((node): ButirAksi => {
    const pagu = paguBerlaku(node, tahun, hari);
    const kas = kasBerlaku(node, tahun, hari)?.bulan;
    return { apa, id: node.id, nama: node.namaPendek, kode: node.kode, node, pagu, kas };
  });
  return { tahun, butir: namaTunggal(butir) };
}

/** The same items, those of one name told apart by their codes, or else by their whole names. */
function namaTunggal(butir: ButirAksi[]): ButirAksi[] {
  const kembar = (semua: readonly ButirAksi[], nama: string) =>
    semua.filter((one) => one.nama === nama).length > 1;
  const berkode = butir.map((one) =>
    one.kode && kembar(butir, one.nama) ? { ...one, nama: `${one.nama} (${one.kode})` } : one,
  );
  return berkode.map((one) =>
    one.apa === 'i' && kembar(berkode, one.nama) ? { ...one, nama: one.indikator.nama } : one,
  );
}

/** An amount in twelve equal parts of whole Rupiah, what is left over in the last. */
function bagiRata(jumlah: Decimal, bulan: readonly number[]): Map<number, Decimal> {
  const bagian = jumlah.div(bulan.length).floor();
  const sisa = jumlah.minus(bagian.times(bulan.length));
  return new Map(bulan.map((one, index) => [one, index === bulan.length - 1 ? bagian.plus(sisa) : bagian]));
}

const SETAHUN = Array.from({ length: 12 }, (_, index) => index + 1);

/** Rupiah of each month as a choice gives them; undefined where there is no pagu to be spread. */
export function kasDariCara(cara: CaraBulan, pagu: Decimal | undefined): Decimal[] | undefined {
  if (cara.jenis === 'eksplisit') return SETAHUN.map((bulan) => new Decimal(cara.angka[String(bulan)] ?? 0));
  if (pagu === undefined) return undefined;
  const bagian = bagiRata(pagu, cara.jenis === 'bulan' ? cara.bulan : SETAHUN);
  return SETAHUN.map((bulan) => bagian.get(bulan) ?? new Decimal(0));
}

/** Σ of what was typed for the months, to be compared with the target or the pagu. */
export function jumlahCara(cara: CaraBulan): Decimal | undefined {
  if (cara.jenis !== 'eksplisit') return undefined;
  return Object.values(cara.angka).reduce((sum, one) => sum.plus(one), new Decimal(0));
}
