import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { pipeline } from 'node:stream/promises';
import { serverEnvironment } from '../process/server-environment.ts';
import type { ServerUser } from './server-user.ts';
import { HomeFileError } from './shell-files.ts';

/** A folder, what of it is copied, and with whose rights: our own unless a user is named. */
export interface CopySource {
  folder: string;
  entry: string;
  user?: ServerUser;
  /** What a link points to is copied in its place. */
  followLinks?: boolean;
}

/**
 * Copies a folder tree that its new owner cannot read: one process reads with the rights of whoever has it, another
 * writes with the new owner's, so that no file is ever written or given away with root's rights.
 * @throws HomeFileError when anything of it could not be read or written
 */
export async function copyAs(source: CopySource, target: string, user: ServerUser): Promise<void> {
  const { folder, entry, followLinks = false } = source;
  const env = serverEnvironment();
  const reader = spawn('tar', ['-C', folder, followLinks ? '-chf' : '-cf', '-', entry], {
    ...{ uid: source.user?.uid, gid: source.user?.gid, cwd: '/', env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const writer = spawn('tar', ['-C', target, '-xf', '-'], {
    ...{ uid: user.uid, gid: user.gid, cwd: '/', env },
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const ended = Promise.allSettled([once(reader, 'close'), once(writer, 'close')]);
  await pipeline(reader.stdout, writer.stdin).catch(() => undefined); // seen below as an exit code
  const ends = await ended;
  if (!ends.every((end) => end.status === 'fulfilled' && end.value[0] === 0))
    throw new HomeFileError(target, user.name, 'tar');
}
