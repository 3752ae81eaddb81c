import type { Decimal } from 'decimal.js';
import { namaInti, namaPolos } from './kemiripan.ts';
import { kunciKode } from './kunci-kode.ts';
import type { Indikator, Pagu, PlanNode, Rencana, Target } from './rencana.ts';
import { kunciSatuan } from './satuan.ts';

/** What a node or indicator is called in a list of changes. */
export interface SebutanBeda {
  kunci: string;
  kode: string;
  nama: string;
  /** Line of its version's document. */
  baris?: number;
}

/** One change from an older version to a newer one. */
export type Perubahan =
  | { jenis: 'simpul-baru' | 'simpul-hilang'; simpul: SebutanBeda; level: PlanNode['level'] }
  | { jenis: 'simpul-pindah'; simpul: SebutanBeda; dari?: SebutanBeda; ke?: SebutanBeda }
  | { jenis: 'tingkat-berubah'; simpul: SebutanBeda; lama: PlanNode['level']; baru: PlanNode['level'] }
  | { jenis: 'simpul-ganti-nama' | 'kode-berubah'; simpul: SebutanBeda; lama: string; baru: string }
  /** Rupiah; undefined where the version has no pagu for the year. */
  | { jenis: 'pagu-berubah'; simpul: SebutanBeda; tahun: number; lama?: Decimal; baru?: Decimal }
  | { jenis: 'indikator-baru' | 'indikator-hilang'; indikator: SebutanBeda }
  | { jenis: 'indikator-pindah'; indikator: SebutanBeda; dari?: SebutanBeda; ke?: SebutanBeda }
  | { jenis: 'indikator-ganti-nama' | 'satuan-berubah'; indikator: SebutanBeda; lama: string; baru: string }
  | { jenis: 'target-berubah'; indikator: SebutanBeda; tahun: number; lama?: Target; baru?: Target };

interface Pohon {
  node: ReadonlyMap<number, PlanNode>;
  simpul: ReadonlyMap<string, PlanNode>;
  indikator: ReadonlyMap<string, Indikator>;
}

function pohon({ nodes, indikators }: Rencana): Pohon {
  return {
    node: new Map(nodes.map((node) => [node.id, node])),
    simpul: new Map(nodes.map((node) => [node.kunci, node])),
    indikator: new Map(indikators.map((one) => [one.kunci, one])),
  };
}

const sebutan = ({ kunci, kode, nama, baris }: PlanNode): SebutanBeda => ({ kunci, kode, nama, baris });

function sebutanIndikator({ kunci, nama, baris, nodeId }: Indikator, { node }: Pohon): SebutanBeda {
  return { kunci, kode: node.get(nodeId ?? 0)?.kode ?? '', nama, baris };
}

/** Indicative pagu of a year as the document prints it; a DPA is no part of the document. */
function paguDokumen(pagu: readonly Pagu[], tahun: number): Decimal | undefined {
  return pagu.findLast((one) => one.tahun === tahun && one.jenis === 'indikatif')?.nilai;
}

const samaNilai = (a: Decimal | undefined, b: Decimal | undefined) =>
  a === undefined || b === undefined ? a === b : a.equals(b);

/** Two targets that say the same, however they are printed. */
function samaTarget(a: Target | undefined, b: Target | undefined): boolean {
  const unreadable = (t: Target | undefined) =>
    t?.nilai === undefined && t?.min === undefined && !t?.kategori;
  if (unreadable(a) && unreadable(b)) return (a?.tercetak.trim() ?? '') === (b?.tercetak.trim() ?? '');
  return (
    samaNilai(a?.nilai, b?.nilai) &&
    samaNilai(a?.min, b?.min) &&
    samaNilai(a?.max, b?.max) &&
    a?.kategori === b?.kategori
  );
}

function bedaSimpul(
  lama: PlanNode,
  baru: PlanNode,
  before: Pohon,
  after: Pohon,
  tahun: readonly number[],
): Perubahan[] {
  const simpul = sebutan(baru);
  const dari = before.node.get(lama.parentId ?? 0);
  const ke = after.node.get(baru.parentId ?? 0);
  const changes: Perubahan[] = [];
  if (lama.level !== baru.level) {
    changes.push({ jenis: 'tingkat-berubah', simpul, lama: lama.level, baru: baru.level });
  }
  if (dari?.kunci !== ke?.kunci) {
    changes.push({ jenis: 'simpul-pindah', simpul, dari: dari && sebutan(dari), ke: ke && sebutan(ke) });
  }
  if (namaInti(lama.nama) !== namaInti(baru.nama)) {
    changes.push({ jenis: 'simpul-ganti-nama', simpul, lama: lama.nama, baru: baru.nama });
  }
  if (lama.kode !== '' && baru.kode !== '' && kunciKode(lama.kode) !== kunciKode(baru.kode)) {
    changes.push({ jenis: 'kode-berubah', simpul, lama: lama.kode, baru: baru.kode });
  }
  for (const year of tahun) {
    const [was, is] = [paguDokumen(lama.pagu, year), paguDokumen(baru.pagu, year)];
    if (!samaNilai(was, is))
      changes.push({ jenis: 'pagu-berubah', simpul, tahun: year, lama: was, baru: is });
  }
  return changes;
}

function bedaIndikator(
  lama: Indikator,
  baru: Indikator,
  before: Pohon,
  after: Pohon,
  tahun: readonly number[],
): Perubahan[] {
  const indikator = sebutanIndikator(baru, after);
  const dari = before.node.get(lama.nodeId ?? 0);
  const ke = after.node.get(baru.nodeId ?? 0);
  const changes: Perubahan[] = [];
  if (dari?.kunci !== ke?.kunci) {
    changes.push({
      jenis: 'indikator-pindah',
      indikator,
      dari: dari && sebutan(dari),
      ke: ke && sebutan(ke),
    });
  }
  if (namaPolos(lama.nama) !== namaPolos(baru.nama)) {
    changes.push({ jenis: 'indikator-ganti-nama', indikator, lama: lama.nama, baru: baru.nama });
  }
  if (kunciSatuan(lama.satuan) !== kunciSatuan(baru.satuan)) {
    changes.push({ jenis: 'satuan-berubah', indikator, lama: lama.satuan, baru: baru.satuan });
  }
  for (const year of tahun) {
    const was = lama.target.find((one) => one.tahun === year);
    const is = baru.target.find((one) => one.tahun === year);
    if (!samaTarget(was, is))
      changes.push({ jenis: 'target-berubah', indikator, tahun: year, lama: was, baru: is });
  }
  return changes;
}

/**
 * What a newer version changes: removed and added, moved (another parent or level), renamed, another code, other pagu
 * and targets per year, another unit. Nodes and indicators are the same when they share their kunci; names are compared
 * without case, signs and a level in front, codes as numbers (a code that one version does not print is no change), units in one spelling.
 * Pagu are the documents' own: a DPA is no change. Years that only one of the versions plans for at all are left out: a
 * document for 2022 does not take 2021 away.
 * @returns in the order of the newer version, what vanished last; empty when nothing changed
 */
export function bedaRencana(lama: Rencana, baru: Rencana): Perubahan[] {
  const [before, after] = [pohon(lama), pohon(baru)];
  const tahunPagu = tahunBersama(lama, baru, ({ nodes }) => nodes.flatMap(({ pagu }) => pagu));
  const tahunTarget = tahunBersama(lama, baru, (one) => one.indikators.flatMap(({ target }) => target));
  const simpul = baru.nodes.flatMap((node): Perubahan[] => {
    const was = before.simpul.get(node.kunci);
    return was === undefined
      ? [{ jenis: 'simpul-baru', simpul: sebutan(node), level: node.level }]
      : bedaSimpul(was, node, before, after, tahunPagu);
  });
  const indikator = baru.indikators.flatMap((one): Perubahan[] => {
    const was = before.indikator.get(one.kunci);
    return was === undefined
      ? [{ jenis: 'indikator-baru', indikator: sebutanIndikator(one, after) }]
      : bedaIndikator(was, one, before, after, tahunTarget);
  });
  const gone = [
    ...lama.nodes
      .filter(({ kunci }) => !after.simpul.has(kunci))
      .map((node): Perubahan => ({ jenis: 'simpul-hilang', simpul: sebutan(node), level: node.level })),
    ...lama.indikators
      .filter(({ kunci }) => !after.indikator.has(kunci))
      .map((one): Perubahan => ({ jenis: 'indikator-hilang', indikator: sebutanIndikator(one, before) })),
  ];
  return [...simpul, ...indikator, ...gone];
}

/** Years for which both versions have any pagu, or any target. */
function tahunBersama(lama: Rencana, baru: Rencana, of: (rencana: Rencana) => { tahun: number }[]): number[] {
  const later = new Set(of(baru).map(({ tahun }) => tahun));
  const both = of(lama).flatMap(({ tahun }) => (later.has(tahun) ? [tahun] : []));
  return [...new Set(both)].sort((a, b) => a - b);
}
