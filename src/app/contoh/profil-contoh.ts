import { readFileSync } from 'node:fs';
import type { Temporal } from 'temporal-polyfill';
import type { ProfilJson } from '../../domain/profil.ts';
import { projectFile } from '../../project-root.ts';
import { profilKabupaten } from '../../store/profil-kabupaten.ts';
import type { Tx } from '../../store/tx.ts';
import { bacaProfil } from '../profil/baca-profil.ts';
import { pasangProfil } from '../profil/pasang-profil.ts';

/**
 * What an example's document prints of its kabupaten's rules, from prisma/contoh/<nama>/profil.json.
 * Throws when the file is missing or wrong: that is a broken installation, not a person's mistake.
 */
export function readProfilContoh(nama: string): ProfilJson {
  const read = bacaProfil(readFileSync(projectFile('prisma', 'contoh', nama, 'profil.json'), 'utf8'));
  if (!read.ok) throw new Error(`profil.json of ${nama}: ${JSON.stringify(read.refusal)}`);
  return read.value;
}

/** Sets the rules of an example's kabupaten from its plan's first day on; a kabupaten that has rules keeps them. */
export async function pasangProfilContoh(
  tx: Tx,
  {
    nama,
    kabupaten,
    berlakuDari,
    now,
  }: {
    nama: string;
    /** Kemendagri code */
    kabupaten: string;
    /** ISO date */
    berlakuDari: string;
    now: Temporal.Instant;
  },
): Promise<void> {
  if ((await profilKabupaten(tx, kabupaten)).length > 0) return;
  const isi = readProfilContoh(nama);
  const baru = { wilayah: kabupaten, berlakuDari, isi, alasan: isi.keterangan ?? nama, now };
  const done = await pasangProfil(tx, baru);
  if (!done.ok) throw new Error(`the rules of ${nama}: ${done.refusal.code}`);
}
