import { kemiripanNama } from './kemiripan.ts';
import { kunciKode } from './kunci-kode.ts';
import type { Level, Rencana } from './rencana.ts';
import { kunciSatuan } from './satuan.ts';

/** What lineage is judged by: a node of either version. */
export interface SimpulSilsilah {
  kunci: string;
  /** Normal form; empty where none is printed. */
  kode: string;
  level: Level;
  nama: string;
  kunciInduk?: string;
}

/** What lineage is judged by: an indicator of either version. */
export interface IndikatorSilsilah {
  kunci: string;
  kunciNode?: string;
  nama: string;
  satuan: string;
}

/** A plan as lineage sees it, parents before their children. */
export interface PohonSilsilah {
  simpul: readonly SimpulSilsilah[];
  indikator: readonly IndikatorSilsilah[];
}

/** Something of the older version that may be continued. */
export interface CalonSilsilah {
  kunci: string;
  nama: string;
  /** 0 to 1 */
  kemiripan: number;
  /** The units differ: figures of the one are never silently figures of the other. */
  satuan?: { lama: string; baru: string };
}

/** Where a node or indicator of a new version comes from: certain, asked of a person (best candidate first), or new. */
export type Asal =
  | { jenis: 'pasti'; kunci: string }
  | { jenis: 'ragu'; calon: CalonSilsilah[] }
  | { jenis: 'baru' };

/** Same thing in spite of slips and page breaks. */
const SAMA = 0.85;
/** Worth a question. */
const MIRIP = 0.6;
/** More candidates than a person compares on a phone are no help. */
const CALON_MAX = 3;

/** A stored version as lineage sees it. */
export function pohonRencana(rencana: Rencana): PohonSilsilah {
  const kunci = new Map(rencana.nodes.map((node) => [node.id, node.kunci]));
  return {
    simpul: rencana.nodes.map((node) => ({ ...node, kunciInduk: kunci.get(node.parentId ?? 0) })),
    indikator: rencana.indikators.map((one) => ({ ...one, kunciNode: kunci.get(one.nodeId ?? 0) })),
  };
}

const terbaik = (a: CalonSilsilah, b: CalonSilsilah) => b.kemiripan - a.kemiripan;

/**
 * Certain: the same code (compared as numbers) and nearly the same name, or the same name and level under the same
 * parent. Unsure: the same code under another name, or a similar name on the same level.
 */
function asalSimpul(node: SimpulSilsilah, lama: readonly SimpulSilsilah[], induk: string | undefined): Asal {
  const level = lama.filter((one) => one.level === node.level);
  const scored = level.map((one) => ({
    one,
    kemiripan: kemiripanNama(one.nama, node.nama),
    kodeSama: one.kode !== '' && node.kode !== '' && kunciKode(one.kode) === kunciKode(node.kode),
  }));
  const certain = scored
    .filter(
      ({ one, kemiripan, kodeSama }) =>
        kemiripan >= SAMA && (kodeSama || (kemiripan === 1 && one.kunciInduk === induk)),
    )
    .sort((a, b) => Number(b.kodeSama) - Number(a.kodeSama) || b.kemiripan - a.kemiripan)[0];
  if (certain !== undefined) return { jenis: 'pasti', kunci: certain.one.kunci };
  const calon = scored
    .filter(({ kemiripan, kodeSama }) => kodeSama || kemiripan >= MIRIP)
    .map(({ one, kemiripan }) => ({ kunci: one.kunci, nama: one.nama, kemiripan }))
    .sort(terbaik);
  return calon.length === 0 ? { jenis: 'baru' } : { jenis: 'ragu', calon: calon.slice(0, CALON_MAX) };
}

/** Certain: the same name and the same unit on the node that is continued, or the same kunci of a desa's indicator. */
function asalIndikator(one: IndikatorSilsilah, lama: readonly IndikatorSilsilah[]): Asal {
  const calon = lama
    .map(
      (old): CalonSilsilah => ({
        kunci: old.kunci,
        nama: old.nama,
        kemiripan: kemiripanNama(old.nama, one.nama),
        ...(kunciSatuan(old.satuan) === kunciSatuan(one.satuan)
          ? {}
          : { satuan: { lama: old.satuan, baru: one.satuan } }),
      }),
    )
    .filter(({ kemiripan }) => kemiripan >= MIRIP)
    .sort(terbaik);
  const certain = calon.find(({ kemiripan, satuan }) => kemiripan >= SAMA && satuan === undefined);
  if (certain !== undefined) return { jenis: 'pasti', kunci: certain.kunci };
  return calon.length === 0 ? { jenis: 'baru' } : { jenis: 'ragu', calon: calon.slice(0, CALON_MAX) };
}

/**
 * Where every node and indicator of a new version comes from. What a person decided stands; one old thing is continued
 * by one new thing only, by the more certain of two. Indicators of a node whose own lineage is still unsure are left
 * out: they follow once it is decided.
 * @param decided kunci of the new version → kunci of the old one, or null: it is new
 */
export function silsilah(
  lama: PohonSilsilah,
  baru: PohonSilsilah,
  decided: Readonly<Record<string, string | null>>,
): Map<string, Asal> {
  const asal = new Map<string, Asal>();
  const taken = new Set(Object.values(decided).filter((kunci) => kunci !== null));
  const free = <T extends { kunci: string }>(all: readonly T[]) =>
    all.filter(({ kunci }) => !taken.has(kunci));
  const settle = (kunci: string, find: () => Asal) => {
    const said = decided[kunci];
    const found: Asal =
      said === undefined ? find() : said === null ? { jenis: 'baru' } : { jenis: 'pasti', kunci: said };
    asal.set(kunci, found);
    if (found.jenis === 'pasti') taken.add(found.kunci);
  };
  const oldOf = (kunci: string | undefined) => {
    const found = kunci === undefined ? undefined : asal.get(kunci);
    return found?.jenis === 'pasti' ? found.kunci : undefined;
  };
  // Equal codes first, so that a similar name never takes what a code has.
  const kodeLama = new Set(lama.simpul.filter(({ kode }) => kode !== '').map(({ kode }) => kunciKode(kode)));
  const berkode = ({ kode }: SimpulSilsilah) => kode !== '' && kodeLama.has(kunciKode(kode));
  const findNode = (node: SimpulSilsilah) =>
    settle(node.kunci, () => asalSimpul(node, free(lama.simpul), oldOf(node.kunciInduk)));
  for (const node of baru.simpul) if (berkode(node)) findNode(node);
  for (const node of baru.simpul) if (!berkode(node)) findNode(node);
  for (const one of baru.indikator) {
    const node = one.kunciNode === undefined ? undefined : asal.get(one.kunciNode);
    if (node?.jenis === 'ragu' && decided[one.kunci] === undefined) continue;
    settle(one.kunci, () => {
      if (one.kunci.startsWith('desa/')) return asalDesa(one, free(lama.indikator));
      const place = oldOf(one.kunciNode);
      return asalIndikator(
        one,
        free(lama.indikator).filter((old) => setempat(old, one, place)),
      );
    });
  }
  return asal;
}

/** Indicators of the node that is continued; without a node, those of tujuan and sasaran too: IKU tables come and go. */
function setempat(old: IndikatorSilsilah, one: IndikatorSilsilah, place: string | undefined): boolean {
  if (old.kunci.startsWith('desa/')) return false;
  if (one.kunciNode === undefined || /^(?:tujuan|sasaran)\//.test(one.kunciNode)) {
    return old.kunciNode === undefined || /^(?:tujuan|sasaran)\//.test(old.kunciNode);
  }
  return place !== undefined && old.kunciNode === place;
}

/** Desa indicators are named by people: the same name is the same thing unless its unit changed. */
function asalDesa(one: IndikatorSilsilah, lama: readonly IndikatorSilsilah[]): Asal {
  const same = lama.find(({ kunci }) => kunci === one.kunci);
  if (same === undefined) return { jenis: 'baru' };
  if (kunciSatuan(same.satuan) === kunciSatuan(one.satuan)) return { jenis: 'pasti', kunci: same.kunci };
  const satuan = { lama: same.satuan, baru: one.satuan };
  const calon = {
    kunci: same.kunci,
    nama: same.nama,
    kemiripan: kemiripanNama(same.nama, one.nama),
    satuan,
  };
  return { jenis: 'ragu', calon: [calon] };
}
