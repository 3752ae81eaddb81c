import type { VersiProfil } from '../domain/profil.ts';
import { profilDariJson } from '../domain/profil.ts';
import { isoDate } from './iso-date.ts';
import type { Tx } from './tx.ts';

/** Kemendagri code of the kabupaten that a kecamatan's code begins with. */
export function kodeKabupaten(wilayah: string): string {
  return wilayah.split('.').slice(0, 2).join('.');
}

/** The versions of a kabupaten's rules, oldest first. */
export async function profilKabupaten(tx: Tx, wilayah: string): Promise<VersiProfil[]> {
  const rows = await tx.profilKabupaten.findMany({
    where: { wilayah },
    orderBy: [{ berlakuDari: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ id, berlakuDari, isi }) => ({
    id,
    berlakuDari: isoDate(berlakuDari),
    profil: profilDariJson(isi),
  }));
}
