import { type Assignment, hasRight, type Role } from './roles.ts';

/** Heads of an office: they hear of every role that is given and of every one that ends. */
export const HEADS: readonly Role[] = ['camat', 'sekcam', 'kasubbag'];

/**
 * Who gives, extends and ends each role; whoever may give it may also end it. Nobody decides about a superior or about
 * themselves, so that camat and sekcam have each other. The command line may do all of this: it belongs to whoever
 * runs the server.
 */
export const GIVERS: Readonly<Record<Role, readonly Role[]>> = {
  camat: ['sekcam'],
  sekcam: ['camat'],
  kasubbag: ['sekcam', 'camat'],
  seksi: ['kasubbag', 'sekcam', 'camat'],
  bendahara: ['kasubbag', 'sekcam', 'camat'],
  operator_desa: ['kasubbag', 'sekcam', 'camat'],
  pengamat: ['kasubbag', 'sekcam', 'camat'],
};

/** What somebody wants to do with a role. */
export type RoleStep = 'beri' | 'perpanjang' | 'akhiri';

/** Why a person may not do it. */
export type RoleDenial =
  /** Nobody gives, extends or ends a role of their own. */
  | { code: 'peran-diri-sendiri'; by: Role[] }
  /** An acting officer extends nobody, and neither gives nor ends the role of a head. */
  | { code: 'peran-oleh-plt'; by: Role[] }
  | { code: 'peran-bukan-wewenang'; by: Role[] };

/** Whether the holder of one role may take this step with another role. */
function allows(holder: Pick<Assignment, 'role' | 'plt'>, step: RoleStep, role: Role): boolean {
  if (!GIVERS[role].includes(holder.role)) return false;
  return !holder.plt || (step !== 'perpanjang' && !HEADS.includes(role));
}

/**
 * Whether a person may give, extend or end a role, by the roles that they hold at its office.
 * @param person their id and their roles in force at that office
 * @param target the role, and whose it is where it is somebody's already
 * @returns why not; undefined when they may
 */
export function roleDenial(
  person: { id: number; assignment: readonly Pick<Assignment, 'role' | 'plt'>[] },
  step: RoleStep,
  { role, holderId }: { role: Role; holderId?: number },
): RoleDenial | undefined {
  const by = [...GIVERS[role]];
  if (person.id === holderId) return { code: 'peran-diri-sendiri', by };
  if (person.assignment.some((one) => allows(one, step, role))) return undefined;
  const acting = person.assignment.some((one) => allows({ ...one, plt: false }, step, role));
  return { code: acting ? 'peran-oleh-plt' : 'peran-bukan-wewenang', by };
}

/** The roles that a person may give at an office where these are theirs. */
export function rolesToGive(person: Parameters<typeof roleDenial>[0], all: readonly Role[]): Role[] {
  return all.filter((role) => roleDenial(person, 'beri', { role }) === undefined);
}

/**
 * Whether somebody is left who manages an office's people for good: an acting officer does not count, since the term
 * ends by itself.
 */
export function hasAdministrator(roles: readonly Pick<Assignment, 'role' | 'plt'>[]): boolean {
  return roles.some(({ role, plt }) => !plt && hasRight(role, 'petugas'));
}
