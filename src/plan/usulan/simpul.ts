import { kemiripanNama, namaPolos } from '../../domain/kemiripan.ts';
import { kunciKode } from '../../domain/kunci-kode.ts';
import type { IndikatorDraf, SimpulDraf } from '../draf.ts';
import type { RujukanTabel } from './keputusan.ts';
import type { TabelBerujuk } from './pilih-tabel.ts';

/** A node of the chosen tables with its kunci, before anybody decides about it. */
export interface SimpulTerkunci {
  kunci: string;
  kunciInduk?: string;
  tabel: RujukanTabel;
  simpul: SimpulDraf;
  indikator: (IndikatorDraf & { tabel: RujukanTabel })[];
}

/** Names that are one in spite of a slip of the hand. */
export const NAMA_SAMA = 0.9;

/** A row of a further table that an earlier one has too: by code, or without one by name and level under one parent. */
function kembaran(
  kept: readonly SimpulTerkunci[],
  node: SimpulDraf,
  kunciInduk: string | undefined,
): SimpulTerkunci | undefined {
  const { kode } = node;
  if (kode !== null) {
    const same = kept.find(
      ({ simpul }) => simpul.kode !== null && kunciKode(simpul.kode) === kunciKode(kode),
    );
    if (same !== undefined) return same;
  }
  return kept.find(
    (one) =>
      one.simpul.level === node.level &&
      one.kunciInduk === kunciInduk &&
      (kode === null || one.simpul.kode === null) &&
      kemiripanNama(one.simpul.nama, node.nama) >= NAMA_SAMA,
  );
}

/** What a later table adds to a node that an earlier one has: figures of years without a column there, new indicators. */
function lengkapi(node: SimpulTerkunci, more: SimpulDraf, tabel: RujukanTabel): void {
  node.simpul = { ...node.simpul, pagu: { ...more.pagu, ...node.simpul.pagu } };
  for (const one of more.indikator) {
    const same = node.indikator.find(({ nama }) => kemiripanNama(nama, one.nama) >= NAMA_SAMA);
    if (same === undefined) node.indikator.push({ ...one, tabel });
    else same.target = { ...one.target, ...same.target };
  }
}

/** Key of a node: its code where it is the first with it, else its place under its parent. */
class Kunci {
  private readonly kode = new Map<string, number>();
  private readonly tempat = new Map<string, number>();

  buat(node: SimpulDraf, kunciInduk: string | undefined): string {
    if (node.kode !== null) {
      const key = kunciKode(node.kode);
      const nomor = (this.kode.get(key) ?? 0) + 1;
      this.kode.set(key, nomor);
      return nomor === 1 ? node.kode : `${node.kode}#${nomor}`;
    }
    // Places are counted under the parent; a parent with a code gives its code.
    const path = kunciInduk?.includes('/') ? kunciInduk.slice(kunciInduk.indexOf('/') + 1) : kunciInduk;
    const above = `${node.level} ${path ?? ''}`;
    const nomor = (this.tempat.get(above) ?? 0) + 1;
    this.tempat.set(above, nomor);
    return path === undefined ? `${node.level}/${nomor}` : `${node.level}/${path}.${nomor}`;
  }
}

/**
 * Nodes of the chosen tables as one tree, tujuan and sasaran first: rows that two tables print become one, with what the
 * most binding table says and what only the others have.
 */
export function simpulTerkunci(tables: readonly TabelBerujuk[]): SimpulTerkunci[] {
  const kunci = new Kunci();
  const kept: SimpulTerkunci[] = [];
  for (const { rujukan, tabel } of tables) {
    const keys = new Map<string, string>();
    for (const node of tabel.nodes ?? []) {
      const kunciInduk = node.induk === null ? undefined : keys.get(node.induk);
      const twin = kembaranTabelLain(kept, node, kunciInduk, rujukan);
      if (twin !== undefined) {
        keys.set(node.id, twin.kunci);
        lengkapi(twin, node, rujukan);
        continue;
      }
      const key = kunci.buat(node, kunciInduk);
      keys.set(node.id, key);
      const indikator = node.indikator.map((one) => ({ ...one, tabel: rujukan }));
      kept.push({ kunci: key, kunciInduk, tabel: rujukan, simpul: node, indikator });
    }
  }
  return [...kept.filter(diAtas), ...kept.filter((one) => !diAtas(one))];
}

const diAtas = ({ simpul }: SimpulTerkunci) => simpul.level === 'tujuan' || simpul.level === 'sasaran';

/** Rows of one table are never one node, however alike: only another table repeats. */
function kembaranTabelLain(
  kept: readonly SimpulTerkunci[],
  node: SimpulDraf,
  kunciInduk: string | undefined,
  tabel: RujukanTabel,
): SimpulTerkunci | undefined {
  const others = kept.filter((one) => one.tabel !== tabel);
  return others.length === 0 ? undefined : kembaran(others, node, kunciInduk);
}

/** Whether two indicators have one name: equal, or one of them followed by the name of the kecamatan. */
export function samaIndikator(a: string, b: string): boolean {
  if (kemiripanNama(a, b) >= NAMA_SAMA) return true;
  const [short, long] = [namaPolos(a), namaPolos(b)].sort((x, y) => x.length - y.length) as [string, string];
  return short.length >= 12 && long.startsWith(short) && long.length - short.length <= 20;
}
