import { chmodSync, chownSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { EmbeddedRefusal } from './refusal.ts';
import { type ServerUser, serverUser } from './server-user.ts';

/** Where everything of one embedded server lies. */
export interface Home {
  root: string;
  /** PostgreSQL's data folder. */
  data: string;
  /** Folder of the unix socket. */
  run: string;
  serverLog: string;
  user: ServerUser;
}

/** sun_path holds 108 bytes on Linux and 104 on macOS, with the closing zero. */
const SOCKET_PATH_MAX = process.platform === 'darwin' ? 103 : 107;

/**
 * Makes the folders that are missing, 0700 and owned by the server's user. Folders above `root` are left as they
 * are; those that had to be made on the way can be entered by everyone, so that the server's user reaches its own.
 */
export function prepareHome(path: string): Result<Home, EmbeddedRefusal> {
  const root = resolve(path);
  const run = join(root, 'run');
  const socket = join(run, '.s.PGSQL.5432');
  if (process.platform !== 'win32' && Buffer.byteLength(socket) > SOCKET_PATH_MAX)
    return refuse({
      code: 'embedded-path-too-long',
      path: root,
      max: SOCKET_PATH_MAX - '/run/.s.PGSQL.5432'.length,
    });

  const data = join(root, 'data');
  const home: Home = { root, data, run, serverLog: join(root, 'server.log'), user: { name: 'self' } };
  try {
    makeParents(dirname(root));
    home.user = serverUser(data);
    for (const folder of [root, run]) own(folder, home.user);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
      return refuse({ code: 'embedded-not-ours', path: root });
    throw error;
  }
  return ok(home);
}

function makeParents(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false }) !== undefined) return;
  makeParents(dirname(folder));
  mkdirSync(folder, { recursive: true });
  if (process.getuid?.() === 0) chmodSync(folder, 0o755); // whatever the umask says
}

function own(folder: string, user: ServerUser): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
}
