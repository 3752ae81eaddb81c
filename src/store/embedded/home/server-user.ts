import { execFileSync } from 'node:child_process';
import { userInfo } from 'node:os';
import { ok, type Result, refuse } from '../../../domain/result.ts';
import type { EmbeddedRefusal } from './refusal.ts';

/** The system user that the server runs as; undefined numbers mean "as ourselves". */
export interface ServerUser {
  name: string;
  uid?: number;
  gid?: number;
}

/** The system user of the embedded server where the program is started as root: PostgreSQL refuses root. */
export const SYSTEM_USER = 'kentongan';

/** Makes that user on a system with shadow's tools (Debian, Fedora, …), as its packages do for their own services. */
export const MAKE_USER = `useradd --system --user-group --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin ${SYSTEM_USER}`;

/** The same by Busybox (Alpine). */
const MAKE_USER_BUSYBOX = [
  `addgroup -S ${SYSTEM_USER}`,
  `adduser -S -D -H -h /nonexistent -s /sbin/nologin -G ${SYSTEM_USER} ${SYSTEM_USER}`,
];

/** Whether the program runs as root, whom PostgreSQL refuses and whose rights files of others must not be given. */
export const isRoot = (): boolean => process.getuid?.() === 0;

/**
 * Ourselves, unless we are root: then a user that nothing else on the machine runs as. Never `nobody`, never `postgres`:
 * whatever else runs as these could read and change all that the server keeps.
 * @param mayMake makes the user when it is missing, as the demonstration does, so that two lines start it anywhere
 */
export function serverUser(mayMake: boolean): Result<ServerUser, EmbeddedRefusal> {
  if (process.platform === 'win32') return ok({ name: userInfo().username });
  if (!isRoot()) return ownName();
  const known = findUser(SYSTEM_USER);
  if (known !== undefined) return ok(known);
  const made = mayMake ? makeUser() : undefined;
  return made === undefined ? refuse({ code: 'embedded-no-user', line: MAKE_USER }) : ok(made);
}

/** PostgreSQL asks the system for the name of its user. */
function ownName(): Result<ServerUser, EmbeddedRefusal> {
  try {
    return ok({ name: userInfo().username });
  } catch {
    return refuse({ code: 'embedded-nameless-user', uid: String(process.getuid?.()) });
  }
}

/** A user of the system by its name or number; undefined when there is none. */
export function findUser(user: string): Required<ServerUser> | undefined {
  const uid = idOf('-u', user);
  const gid = idOf('-g', user);
  const name = idOf('-un', user);
  if (uid === undefined || gid === undefined || name === undefined || Number(uid) === 0) return undefined;
  return { name, uid: Number(uid), gid: Number(gid) };
}

function idOf(flag: string, user: string): string | undefined {
  try {
    return execFileSync('id', [flag, user], { stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

/** Another process may make it at the same moment: what counts is that it is there afterwards. */
function makeUser(): Required<ServerUser> | undefined {
  if (!runs(MAKE_USER)) MAKE_USER_BUSYBOX.every(runs);
  return findUser(SYSTEM_USER);
}

function runs(line: string): boolean {
  const [command = '', ...args] = line.split(' ');
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
