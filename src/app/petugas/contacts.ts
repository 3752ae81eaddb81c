import type { Kantor } from '../../domain/kantor.ts';
import { officeAssignments } from '../../store/assignments.ts';
import type { Tindakan } from '../pelaku.ts';
import { yangBerhak, yangBerlaku } from './roles-in-force.ts';
import { sebutanPeran } from './sebutan-peran.ts';

/** Whom to ask at an office: those who manage its people, as `Siti (Sekretaris Kecamatan)`. */
export async function narahubung({ tx, now, say }: Tindakan, kantor: Kantor): Promise<string[]> {
  const berlaku = yangBerlaku(await officeAssignments(tx, kantor.id), now, kantor.zona);
  return yangBerhak(berlaku, 'petugas').map((one) =>
    say('petugas-orang', { nama: one.nama, peran: sebutanPeran(say, one, undefined) }),
  );
}
