import { readFileSync } from 'node:fs';
import type { Temporal } from 'temporal-polyfill';
import type { ProfilJson } from '../../domain/kantor/profil.ts';
import { projectFile } from '../../project-root.ts';
import type { Tx } from '../../store/database/tx.ts';
import { profilKabupaten } from '../../store/kantor/profil-kabupaten.ts';
import { readProfil } from '../profil/read-profil.ts';
import { setKabupatenProfil } from '../profil/set-profil.ts';

/**
 * What an example's document prints of its kabupaten's rules, from prisma/contoh/<nama>/profil.json.
 * Throws when the file is missing or wrong: that is a broken installation, not a person's mistake.
 */
export function readExampleProfil(name: string): ProfilJson {
  const read = readProfil(readFileSync(projectFile('prisma', 'contoh', name, 'profil.json'), 'utf8'));
  if (!read.ok) throw new Error(`profil.json of ${name}: ${JSON.stringify(read.refusal)}`);
  return read.value;
}

/** Sets the rules of an example's kabupaten from its plan's first day on; a kabupaten that has rules keeps them. */
export async function setExampleProfil(
  tx: Tx,
  {
    name,
    kabupaten,
    validFrom,
    now,
  }: {
    name: string;
    /** Kemendagri code */
    kabupaten: string;
    /** ISO date */
    validFrom: string;
    now: Temporal.Instant;
  },
): Promise<void> {
  if ((await profilKabupaten(tx, kabupaten)).length > 0) return;
  const content = readExampleProfil(name);
  const fresh = { wilayah: kabupaten, validFrom, content, reason: content.keterangan ?? name, now };
  const done = await setKabupatenProfil(tx, fresh);
  if (!done.ok) throw new Error(`the rules of ${name}: ${done.refusal.code}`);
}
