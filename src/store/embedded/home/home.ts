import {
  chmodSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  statSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ok, type Result, refuse } from '../../../domain/result.ts';
import { existingAbove, unsafeStep } from './folder-way.ts';
import type { HomeFiles } from './home-files.ts';
import { leaveSharedUser } from './leave-shared-user.ts';
import type { EmbeddedRefusal } from './refusal.ts';
import { findUser, isRoot, type ServerUser, SYSTEM_USER, serverUser } from './server-user.ts';
import { homeFiles } from './user-files.ts';

/** Where everything of one embedded server lies. */
export interface Home {
  root: string;
  /** PostgreSQL's data folder. */
  data: string;
  /** Folder of the unix socket. */
  run: string;
  serverLog: string;
  user: ServerUser;
  /** The only way to its files. */
  files: HomeFiles;
}

/** sun_path holds 108 bytes on Linux and 104 on macOS, with the closing zero. */
const SOCKET_PATH_MAX = process.platform === 'darwin' ? 103 : 107;

/** Users of other services, as which an earlier version of the program ran the server. */
const SHARED_USERS: readonly string[] = ['nobody', 'postgres'];

/**
 * Makes the folders that are missing, 0700 and owned by the server's user. Folders above `root` are left as they
 * are; those that had to be made on the way can be entered by everyone, so that the server's user reaches its own.
 * @param mayMakeUser as root, makes the server's user when it is missing
 */
export async function prepareHome(path: string, mayMakeUser = false): Promise<Result<Home, EmbeddedRefusal>> {
  const root = resolve(path);
  const run = join(root, 'run');
  const socket = join(run, '.s.PGSQL.5432');
  if (process.platform !== 'win32' && Buffer.byteLength(socket) > SOCKET_PATH_MAX)
    return refuse({
      code: 'embedded-path-too-long',
      path: root,
      max: SOCKET_PATH_MAX - '/run/.s.PGSQL.5432'.length,
    });
  try {
    const user = isRoot() ? await prepareAsRoot(root, mayMakeUser) : prepareAsOurselves(root);
    if (!user.ok) return user;
    const files = homeFiles(user.value);
    if (!files.exists(root))
      return refuse({ code: 'embedded-unreachable', path: root, user: user.value.name });
    files.makeFolder(run);
    const data = join(root, 'data');
    return ok({ root, data, run, serverLog: join(root, 'server.log'), user: user.value, files });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
      return refuse({ code: 'embedded-not-ours', path: root });
    throw error;
  }
}

function prepareAsOurselves(root: string): Result<ServerUser, EmbeddedRefusal> {
  const user = serverUser(false);
  if (!user.ok) return user;
  makeParents(dirname(root));
  mkdirSync(root, { recursive: true });
  chmodSync(root, 0o700);
  return user;
}

/**
 * Root's own part ends at the home: it only makes folders inside folders that nobody else can change, and gives a new,
 * empty home to its user. Everything below is done by that user.
 */
async function prepareAsRoot(
  root: string,
  mayMakeUser: boolean,
): Promise<Result<ServerUser, EmbeddedRefusal>> {
  const owner = ownerOf(root);
  const chosen = owner === undefined ? serverUser(mayMakeUser) : ok(owner);
  if (!chosen.ok) return chosen;
  const user = chosen.value as Required<ServerUser>;
  // In /tmp anybody can have made a folder of this name; for the server's own user nobody else can.
  const unsafe = unsafeStep(dirname(root), user.uid, owner === undefined || owner.name === SYSTEM_USER);
  if (unsafe !== undefined) return refuse({ code: 'embedded-unsafe-folder', path: root, folder: unsafe });

  if (statSync(existingAbove(root)).uid === 0) {
    makeParents(dirname(root));
    // Where others may make folders a home is not moved: it is refused below.
    if ((statSync(dirname(root)).mode & 0o022) === 0) await leaveSharedUser(root, user, SHARED_USERS);
    if (lstatSync(root, { throwIfNoEntry: false }) === undefined) mkdirSync(root, { mode: 0o700 });
  } else homeFiles(user).makeFolder(root);
  return giveHome(root, user);
}

/** Who has the home already: somebody who ran the program without root before. Not a user of another service. */
function ownerOf(root: string): ServerUser | undefined {
  const stat = lstatSync(root, { throwIfNoEntry: false });
  if (stat === undefined || !stat.isDirectory() || stat.uid === 0) return undefined;
  const owner = findUser(String(stat.uid));
  return owner === undefined || SHARED_USERS.includes(owner.name) ? undefined : owner;
}

/** By a descriptor that cannot be a link; only an empty folder of root's is given away. */
function giveHome(root: string, user: Required<ServerUser>): Result<ServerUser, EmbeddedRefusal> {
  let home: number;
  try {
    home = openSync(root, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ELOOP' || code === 'ENOTDIR')
      return refuse({ code: 'embedded-unsafe-folder', path: root, folder: root });
    throw error;
  }
  try {
    const { uid } = fstatSync(home);
    if (uid === 0) {
      if (readdirSync(root).length > 0)
        return refuse({ code: 'embedded-root-owned', path: root, user: user.name });
      fchownSync(home, user.uid, user.gid);
    } else if (uid !== user.uid) return refuse({ code: 'embedded-not-ours', path: root });
    fchmodSync(home, 0o700);
    return ok(user);
  } finally {
    closeSync(home);
  }
}

function makeParents(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false }) !== undefined) return;
  makeParents(dirname(folder));
  mkdirSync(folder, { recursive: true });
  if (isRoot()) chmodSync(folder, 0o755); // whatever the umask says
}
