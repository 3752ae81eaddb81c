import { type Penugasan, type Peran, punyaHak } from './peran.ts';

/** Heads of an office: they hear of every role that is given and of every one that ends. */
export const HEADS: readonly Peran[] = ['camat', 'sekcam', 'kasubbag'];

/**
 * Who gives, extends and ends each role; whoever may give it may also end it. Nobody decides about a superior or about
 * themselves, so that camat and sekcam have each other. The command line may do all of this: it belongs to whoever
 * runs the server.
 */
export const GIVERS: Readonly<Record<Peran, readonly Peran[]>> = {
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
  | { code: 'peran-diri-sendiri'; oleh: Peran[] }
  /** An acting officer extends nobody, and neither gives nor ends the role of a head. */
  | { code: 'peran-oleh-plt'; oleh: Peran[] }
  | { code: 'peran-bukan-wewenang'; oleh: Peran[] };

/** Whether the holder of one role may take this step with another role. */
function allows(holder: Pick<Penugasan, 'peran' | 'plt'>, step: RoleStep, peran: Peran): boolean {
  if (!GIVERS[peran].includes(holder.peran)) return false;
  return !holder.plt || (step !== 'perpanjang' && !HEADS.includes(peran));
}

/**
 * Whether a person may give, extend or end a role, by the roles that they hold at its office.
 * @param person their id and their roles in force at that office
 * @param target the role, and whose it is where it is somebody's already
 * @returns why not; undefined when they may
 */
export function roleDenial(
  person: { id: number; penugasan: readonly Pick<Penugasan, 'peran' | 'plt'>[] },
  step: RoleStep,
  { peran, holderId }: { peran: Peran; holderId?: number },
): RoleDenial | undefined {
  const oleh = [...GIVERS[peran]];
  if (person.id === holderId) return { code: 'peran-diri-sendiri', oleh };
  if (person.penugasan.some((one) => allows(one, step, peran))) return undefined;
  const acting = person.penugasan.some((one) => allows({ ...one, plt: false }, step, peran));
  return { code: acting ? 'peran-oleh-plt' : 'peran-bukan-wewenang', oleh };
}

/** The roles that a person may give at an office where these are theirs. */
export function rolesToGive(person: Parameters<typeof roleDenial>[0], all: readonly Peran[]): Peran[] {
  return all.filter((peran) => roleDenial(person, 'beri', { peran }) === undefined);
}

/**
 * Whether somebody is left who manages an office's people for good: an acting officer does not count, since the term
 * ends by itself.
 */
export function hasAdministrator(roles: readonly Pick<Penugasan, 'peran' | 'plt'>[]): boolean {
  return roles.some(({ peran, plt }) => !plt && punyaHak(peran, 'petugas'));
}
