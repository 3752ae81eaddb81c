import type { Decimal } from 'decimal.js';
import type { AnggaranKas, Indikator, JenisPagu, Level, Rencana } from './rencana.ts';

/** Budget of a node as its document prints it. */
export interface PaguBaru {
  tahun: number;
  jenis: JenisPagu;
  tercetak?: string;
  /** Rupiah */
  nilai: Decimal;
  /** Line of the source document, from 1. */
  baris?: number;
  /** ISO date */
  berlakuDari: string;
}

/** A node to be stored; parents are named by their kunci, owners by the code of their unit. */
export interface SimpulBaru {
  /** Unique in the plan; the same as in earlier versions where the lineage is certain. */
  kunci: string;
  /** Normal form; empty where none is printed. */
  kode: string;
  kunciInduk?: string;
  kodeTercetak: string;
  level: Level;
  nama: string;
  namaPendek: string;
  /** Line of the source document, from 1. */
  baris: number;
  /** Code of the reporter unit that reports this sub kegiatan, or the indicators of this node above one. */
  pemilik?: string;
  gaji: boolean;
  hasil?: string;
  pagu: PaguBaru[];
  /** Anggaran kas; empty where none is known. */
  kas?: AnggaranKas[];
}

/** An indicator to be stored; its node is named by its kunci. */
export interface IndikatorBaru extends Omit<Indikator, 'id' | 'nodeId'> {
  kunciNode?: string;
}

/** A plan version that is not stored yet; nodes and indicators in the order in which they are printed and asked. */
export interface RencanaBaru {
  jenis: Rencana['jenis'];
  dokumen: string;
  /** ISO date */
  berlakuDari: string;
  nodes: SimpulBaru[];
  indikators: IndikatorBaru[];
}

/**
 * A version that is not stored yet in the shape of a stored one, to compare it or to compute with it. Ids count from 1
 * and mean nothing outside of it; owners are unknown where `pelapor` does not have their unit.
 * @param pelapor reporter units of the office
 */
export function sebagaiRencana(
  baru: RencanaBaru,
  officeId = 0,
  pelapor: readonly { id: number; kode: string }[] = [],
): Rencana {
  const ids = new Map(baru.nodes.map(({ kunci }, at) => [kunci, at + 1]));
  const idOf = (kunci: string | undefined) => (kunci === undefined ? undefined : ids.get(kunci));
  const unit = new Map(pelapor.map(({ id, kode }) => [kode, id]));
  return {
    id: 0,
    officeId,
    jenis: baru.jenis,
    dokumen: baru.dokumen,
    berlakuDari: baru.berlakuDari,
    nodes: baru.nodes.map(({ kunciInduk, kodeTercetak: _, pemilik, hasil: __, kas, ...node }, at) => ({
      ...node,
      id: at + 1,
      parentId: idOf(kunciInduk),
      ownerId: pemilik === undefined ? undefined : unit.get(pemilik),
      kas: kas ?? [],
    })),
    indikators: baru.indikators.map(({ kunciNode, ...one }, at) => ({
      ...one,
      id: at + 1,
      nodeId: idOf(kunciNode),
    })),
  };
}
