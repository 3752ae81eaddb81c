import type { Kantor } from '../../domain/kantor.ts';
import { officeAssignments } from '../../store/assignments.ts';
import type { Tindakan } from '../pelaku.ts';
import { yangBerhak, yangBerlaku } from './roles-in-force.ts';
import { sebutanPeran } from './sebutan-peran.ts';

/** Whom an officer asks first; the camat only where an office has neither. */
const NEAREST: ReadonlySet<string> = new Set(['kasubbag', 'sekcam']);

/** Whom to ask at an office: those who manage its people, as `Siti (Sekretaris Kecamatan)`. */
export async function narahubung({ tx, now, say }: Tindakan, kantor: Kantor): Promise<string[]> {
  const berlaku = yangBerlaku(await officeAssignments(tx, kantor.id), now, kantor.zona);
  const managers = yangBerhak(berlaku, 'petugas');
  const nearest = managers.filter((one) => NEAREST.has(one.peran));
  return (nearest.length > 0 ? nearest : managers).map((one) =>
    say('petugas-orang', { nama: one.nama, peran: sebutanPeran(say, one, undefined) }),
  );
}
