import type { Penugasan } from '../../domain/peran.ts';
import type { Pelapor } from '../../domain/rencana.ts';
import type { Say } from '../../text/translator.ts';

/** How a role is called: `Operator Desa Sembung`, `Plt. Seksi Pemberdayaan Masyarakat dan Desa`, `Camat`. */
export function sebutanPeran(
  say: Say,
  role: Pick<Penugasan, 'peran' | 'plt'>,
  pelapor: Pick<Pelapor, 'nama'> | undefined,
): string {
  const sebutan = say(`peran-${role.peran}`, { unit: pelapor?.nama ?? '' }).trim();
  return role.plt ? say('petugas-plt', { peran: sebutan }) : sebutan;
}
