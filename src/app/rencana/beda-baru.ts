import { bedaRencana, type Perubahan } from '../../domain/beda-rencana.ts';
import { bedaSifat, type PerubahanSifat } from '../../domain/beda-sifat.ts';
import type { Pelapor, Rencana } from '../../domain/rencana.ts';
import type { RencanaBaru } from '../../domain/rencana-baru.ts';
import type { MejaRencana } from './meja-rencana.ts';

/** One change of a version, of what it plans or of how it is computed. */
export type SemuaPerubahan = Perubahan | PerubahanSifat;

/** A plan that is not stored yet as one that can be compared with a stored one; its ids mean nothing elsewhere. */
function rencanaSementara(baru: RencanaBaru, officeId: number, pelapor: readonly Pelapor[]): Rencana {
  const idNode = new Map(baru.nodes.map(({ kunci }, index) => [kunci, index + 1]));
  const idUnit = new Map(pelapor.map(({ kode, id }) => [kode, id]));
  return {
    id: 0,
    officeId,
    jenis: baru.jenis,
    dokumen: baru.dokumen,
    berlakuDari: baru.berlakuDari,
    nodes: baru.nodes.map(({ kunciInduk, pemilik, kas, kodeTercetak: _, hasil: __, ...isi }) => ({
      ...isi,
      id: idNode.get(isi.kunci) ?? 0,
      parentId: idNode.get(kunciInduk ?? ''),
      ownerId: idUnit.get(pemilik ?? ''),
      kas: kas ?? [],
    })),
    indikators: baru.indikators.map(({ kunciNode, ...isi }, index) => ({
      ...isi,
      id: index + 1,
      nodeId: idNode.get(kunciNode ?? ''),
    })),
  };
}

/** Every change from one version to a newer one, those of the document first. */
export function semuaBeda(lama: Rencana, baru: Rencana): SemuaPerubahan[] {
  return [...bedaRencana(lama, baru), ...bedaSifat(lama, baru)];
}

/** What an open document would change of the office's newest version; undefined for its first. */
export function bedaMeja({ lama, rencana, kantor }: MejaRencana): SemuaPerubahan[] | undefined {
  return lama && semuaBeda(lama, rencanaSementara(rencana, kantor.id, kantor.pelapor));
}
