import { type Bulan, isAkhirTriwulan, nomorBulan, tahunOf } from './bulan.ts';
import { tahunRencana } from './butir-tahun.ts';
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

/**
 * Figures that an item rests on: those stored under its key; of an indicator all of its figures, since a dated event of
 * one reporting year may have been reported under two keys (`posisi` takes those of the year).
 */
export function angkaButir<A extends Pick<Angka, 'butir' | 'indikatorId'>>(
  semua: readonly A[],
  butir: Butir,
): A[] {
  if (butir.jenis === 'keuangan') return semua.filter((one) => one.butir === butir.kunci);
  return semua.filter((one) => one.indikatorId === butir.indikator.id);
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
  /** First month that the office is asked for; in earlier ones nothing is asked. */
  mulaiBulan?: Bulan;
  /** Whose figure counts of each item that was sent for the month, by key: nobody else is asked for it. */
  pemegang?: ReadonlyMap<string, number>;
  /** Keys that this reporter has begun to answer: what was typed stays on its sheet, whoever is asked now. */
  terisi?: ReadonlySet<string>;
  /** Owner of a node in the month's plan, where the sheet was begun under another version; by default `ownerId`. */
  pemilik?: (node: PlanNode) => number | undefined;
}

/**
 * What one reporter is asked for one month, in the order in which it is asked: a sub kegiatan's figures before its
 * money, after its sub kegiatan the indicators of its other nodes (IKU, outcomes), a dated event left over from the year
 * before ahead of this year's. Computed from the plan alone, so that completeness can never count what was not asked.
 * What the plan does not set for the year is not asked (`tahunRencana`). An indicator on no node is asked of the unit that
 * owns the plan's first node: the top of the tree, or the secretariat's own program. What another reporter has sent for
 * the month is not asked again (`pemegang`), and whoever sent it goes on answering for it.
 */
export function butirDiminta(rencana: Rencana, pelapor: Pelapor, options: ButirOptions): Butir[] {
  if (sebelumMulai(options)) return [];
  const butir = (indikator: Indikator, node?: PlanNode) => butirTahunan(indikator, node, options);
  if (pelapor.jenis === 'desa') {
    return rencana.indikators.filter((one) => one.pelapor === 'desa').flatMap((one) => butir(one));
  }
  const tahun = tahunRencana(rencana, tahunOf(options.bulan));
  const subKegiatan = rencana.nodes.filter((node) => node.level === 'sub_kegiatan' && tahun.node(node));
  const milik = (node: PlanNode) => (options.pemilik?.(node) ?? node.ownerId) === pelapor.id;
  const ditanyai = (one: Butir, penanggung: boolean) => ditanyaiUntuk(one, pelapor, penanggung, options);
  const uang = (node: PlanNode) => {
    const giliran = options.uangDari === 'bendahara' ? pelapor.jenis === 'bendahara' : milik(node);
    return [keuangan(node)].filter((one) => ditanyai(one, giliran));
  };
  if (pelapor.jenis === 'bendahara') return subKegiatan.flatMap(uang);
  const figur = (node: PlanNode | undefined, giliran: boolean) =>
    rencana.indikators
      .filter((one) => one.nodeId === node?.id && ditanya(one))
      .flatMap((i) => butir(i, node))
      .filter((one) => ditanyai(one, giliran));
  const atas = (node: PlanNode | undefined, giliran: boolean) =>
    figur(node, giliran).filter((one) => one.jenis === 'indikator' && tahun.indikator(one.indikator));
  return [
    ...subKegiatan.flatMap((node) => [...figur(node, milik(node)), ...uang(node)]),
    ...rencana.nodes
      .filter((node) => node.level !== 'sub_kegiatan')
      .flatMap((node) => atas(node, milik(node))),
    ...atas(undefined, pemilikTanpaSimpul(rencana) === pelapor.id),
  ];
}

/**
 * Whether an item is on a reporter's sheet: it holds the figure that counts, or it began to answer, or nobody has sent
 * one and it is its turn.
 */
function ditanyaiUntuk(
  { kunci }: Butir,
  pelapor: Pelapor,
  giliran: boolean,
  { pemegang, terisi }: ButirOptions,
): boolean {
  const oleh = pemegang?.get(kunci);
  if (terisi?.has(kunci)) return true;
  return oleh === undefined ? giliran : oleh === pelapor.id;
}

/** Unit that is asked for an indicator that hangs on no node; undefined where no node has an owner. */
function pemilikTanpaSimpul({ nodes }: Rencana): number | undefined {
  return nodes.find((node) => node.ownerId !== undefined)?.ownerId;
}

/** The unit that is asked for an indicator's figure; undefined for those of desa, computed ones, and without an owner. */
export function unitDitanya(rencana: Rencana, indikator: Indikator): number | undefined {
  if (!ditanya(indikator)) return undefined;
  if (indikator.nodeId === undefined) return pemilikTanpaSimpul(rencana);
  return rencana.nodes.find((node) => node.id === indikator.nodeId)?.ownerId;
}

function ditanya({ pelapor }: Indikator): boolean {
  return pelapor === 'unit' || pelapor === 'konfirmasi_desa' || pelapor === 'iku';
}

/** The item of an indicator for each reporting year that is asked in the month: mostly one, of the month's own year. */
export function butirTahunan(
  indikator: Indikator,
  node: PlanNode | undefined,
  options: ButirOptions,
): Butir[] {
  if (sebelumMulai(options)) return [];
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

function sebelumMulai({ bulan, mulaiBulan }: ButirOptions): boolean {
  return mulaiBulan !== undefined && bulan < mulaiBulan;
}

function keuangan(node: PlanNode): Butir {
  return { kunci: butirKeuangan(node.id), jenis: 'keuangan', node };
}

/** Whether an item is a sub kegiatan's own (its output or its money), and is called by the sub kegiatan's name. */
export function isSubKegiatan({ node }: Butir): boolean {
  return node?.level === 'sub_kegiatan';
}

/**
 * Short name of an item for people: a sub kegiatan's (with what tells its indicators apart, where there are several),
 * else the indicator's, with the years of a dated document filled in: `LPJ APBDes 2025`. A program has outcomes of
 * several names and an IKU its own.
 */
export function namaButir(butir: Butir, bulan: Bulan): string {
  if (butir.jenis === 'keuangan') return butir.node.namaPendek;
  const tahun = tahunButir(butir, bulan);
  if (butir.node?.level !== 'sub_kegiatan') return namaIndikator(butir.indikator, tahun);
  const { pembeda } = butir.indikator;
  const beda = pembeda === undefined ? '' : ` · ${namaIndikator({ namaPendek: pembeda }, tahun)}`;
  return `${butir.node.namaPendek}${beda}`;
}

/** Short name of an indicator in a reporting year. */
export function namaIndikator(indikator: Pick<Indikator, 'namaPendek'>, tahun: number): string {
  return indikator.namaPendek
    .replace('{tahunLalu}', String(tahun - 1))
    .replace('{tahunDepan}', String(tahun + 1))
    .replace('{tahun}', String(tahun));
}
