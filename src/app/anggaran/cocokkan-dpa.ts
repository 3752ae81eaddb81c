import { Decimal } from 'decimal.js';
import { type Kantor, rencanaBerlaku } from '../../domain/kantor.ts';
import { kunciKode, menurutKodeTunggal } from '../../domain/kunci-kode.ts';
import type { Pagu, PlanNode } from '../../domain/rencana.ts';
import { type PaguBerlaku, paguBerlaku } from '../../domain/serapan.ts';
import type { BarisUang, DaftarUang } from '../../plan/daftar-uang/daftar-uang.ts';

/** A sub kegiatan with what is known of its pagu. */
export interface PaguSubKegiatan {
  node: PlanNode;
  /** Rupiah; absent where the Renstra prints none for the year. */
  indikatif?: Decimal;
  /** The DPA or DPPA figure in force; absent before any was entered. */
  dpa?: PaguBerlaku;
}

/** A row of a list beside the sub kegiatan that it is about. */
export interface CocokDpa extends PaguSubKegiatan {
  baris: BarisUang;
}

/** A sum that the list prints for a program or kegiatan and that its own sub kegiatan do not give. */
interface BedaInduk {
  kode: string;
  tercetak: Decimal;
  jumlah: Decimal;
}

/** A list of DPA figures against the plan in force. */
export interface HasilDpa {
  cocok: CocokDpa[];
  /** Rows whose code the plan does not have. */
  takDikenal: BarisUang[];
  /** Sub kegiatan that are not in the list. */
  belum: PlanNode[];
  bedaInduk: BedaInduk[];
  jumlah: Decimal;
  /** Sum of the pagu indikatif of the matched rows; absent where one of them has none. */
  jumlahIndikatif?: Decimal;
  banyakSub: number;
}

/** Sub kegiatan of the plan in force on a day, in printed order; empty without a plan. */
export function subKegiatan(kantor: Kantor, hariIni: string): PlanNode[] {
  return (rencanaBerlaku(kantor, hariIni)?.nodes ?? []).filter((node) => node.level === 'sub_kegiatan');
}

function indikatifTerbaru(node: PlanNode, tahun: number): Pagu | undefined {
  return node.pagu.findLast((pagu) => pagu.tahun === tahun && pagu.jenis === 'indikatif');
}

/** Pagu of a sub kegiatan for a budget year as of a day. */
export function paguSub(node: PlanNode, tahun: number, hariIni: string): PaguSubKegiatan {
  const berlaku = paguBerlaku(node, tahun, hariIni);
  return {
    node,
    indikatif: indikatifTerbaru(node, tahun)?.nilai,
    dpa: berlaku?.jenis === 'indikatif' ? undefined : berlaku,
  };
}

/** Sum of amounts; undefined when one is unknown: unknown is not 0. */
export function jumlahkan(nilai: readonly (Decimal | undefined)[]): Decimal | undefined {
  return nilai.reduce<Decimal | undefined>(
    (jumlah, one) => (jumlah === undefined || one === undefined ? undefined : jumlah.plus(one)),
    new Decimal(0),
  );
}

function bedaInduk(daftar: DaftarUang): BedaInduk[] {
  return daftar.induk.flatMap(({ kode, nilai }) => {
    const anak = daftar.baris.filter((one) => kunciKode(one.kode).startsWith(`${kunciKode(kode)}.`));
    const jumlah = anak.reduce((sum, one) => sum.plus(one.nilai), new Decimal(0));
    return anak.length === 0 || jumlah.eq(nilai) ? [] : [{ kode, tercetak: nilai, jumlah }];
  });
}

/**
 * Lays a list of DPA figures beside the plan that is in force on a day. A sum that does not add up is shown, never
 * corrected and never in the way (docs/sources.md#arithmetic).
 */
export function cocokkanDpa(kantor: Kantor, daftar: DaftarUang, tahun: number, hariIni: string): HasilDpa {
  const semua = subKegiatan(kantor, hariIni);
  const menurutKode = menurutKodeTunggal(semua, ({ kode }) => kode);
  const cocok = daftar.baris.flatMap((baris): CocokDpa[] => {
    const node = menurutKode.get(kunciKode(baris.kode));
    return node === undefined ? [] : [{ ...paguSub(node, tahun, hariIni), baris }];
  });
  const ada = new Set(cocok.map(({ node }) => node.id));
  return {
    cocok,
    takDikenal: daftar.baris.filter(({ kode }) => !menurutKode.has(kunciKode(kode))),
    belum: semua.filter(({ id }) => !ada.has(id)),
    bedaInduk: bedaInduk(daftar),
    jumlah: cocok.reduce((sum, { baris }) => sum.plus(baris.nilai), new Decimal(0)),
    jumlahIndikatif: jumlahkan(cocok.map(({ indikatif }) => indikatif)),
    banyakSub: semua.length,
  };
}
