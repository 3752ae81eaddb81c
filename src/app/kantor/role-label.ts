import type { Assignment } from '../../domain/kantor/roles.ts';
import type { Reporter } from '../../domain/rencana/plan.ts';
import type { Say } from '../../text/translator.ts';

/** How a role is called: `Operator Desa Sembung`, `Plt. Seksi Pemberdayaan Masyarakat dan Desa`, `Camat`. */
export function roleLabel(
  say: Say,
  role: Pick<Assignment, 'role' | 'plt'>,
  reporter: Pick<Reporter, 'name'> | undefined,
): string {
  const label = say(`peran-${role.role}`, { unit: reporter?.name ?? '' }).trim();
  return role.plt ? say('petugas-plt', { role: label }) : label;
}
