import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmdirSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isPostmasterOf } from '../process/running-process.ts';
import { serverEnvironment } from '../process/server-environment.ts';
import { copyAs } from './copy-as.ts';
import { findUser, type ServerUser } from './server-user.ts';
import { withStartLock } from './start-lock.ts';
import { homeFiles, ownFiles } from './user-files.ts';

type Numbered = Required<ServerUser>;

/**
 * Moves a home whose server ran as a user of other services to a user of its own: the data is read with the old user's
 * rights and written with the new one's. The old folder stays beside it, closed to everybody but root, under the name
 * `<home>.before-<new user>`. Nothing is done when the home belongs to nobody of `shared`.
 * @param root the home, in a folder that only root can change
 * @throws when the data cannot be copied; the old home is in its place then
 */
export async function leaveSharedUser(
  root: string,
  user: Numbered,
  shared: readonly string[],
): Promise<void> {
  const old = `${root}.before-${user.name}`;
  if (sharedOwner(root, shared) === undefined && !isMissing(root)) return;
  if (isMissing(root) && isMissing(old)) return;
  await withStartLock(ownFiles, dirname(root), async () => {
    // A power cut between the two renamings below.
    if (isMissing(root) && !isMissing(old)) takeBack(old, root, shared);
    const owner = sharedOwner(root, shared);
    if (owner === undefined) return;
    await stopServer(root, owner);
    const draft = `${root}.moving`;
    makeDraft(draft, user);
    await copyAs({ folder: root, entry: 'data', user: owner }, draft, user);
    execFileSync('sync');
    renameSync(root, old);
    renameSync(draft, root);
    closeToOthers(old);
  });
}

const isMissing = (path: string) => lstatSync(path, { throwIfNoEntry: false }) === undefined;

function sharedOwner(root: string, shared: readonly string[]): Numbered | undefined {
  const stat = lstatSync(root, { throwIfNoEntry: false });
  if (stat === undefined || !stat.isDirectory() || stat.uid === 0) return undefined;
  const owner = findUser(String(stat.uid));
  return owner !== undefined && shared.includes(owner.name) ? owner : undefined;
}

function takeBack(old: string, root: string, shared: readonly string[]): void {
  if (sharedOwner(old, shared) !== undefined) renameSync(old, root);
}

/** One that killed processes of the earlier version left behind. */
async function stopServer(root: string, owner: Numbered): Promise<void> {
  const files = homeFiles(owner);
  const pid = Number.parseInt(files.read(join(root, 'data', 'postmaster.pid')) ?? '', 10);
  if (Number.isNaN(pid) || !isPostmasterOf(pid, join(root, 'data'))) return;
  const { uid, gid } = owner;
  // With the old user's rights: the number comes from a file that it can write.
  execFileSync('/bin/sh', ['-c', 'kill -INT "$0"', String(pid)], {
    uid,
    gid,
    cwd: '/',
    env: serverEnvironment(),
  });
  while (isPostmasterOf(pid, join(root, 'data'))) await new Promise((resolve) => setTimeout(resolve, 50));
}

function makeDraft(draft: string, user: Numbered): void {
  if (!isMissing(draft)) {
    const files = homeFiles(user);
    for (const name of files.list(draft)) files.remove(join(draft, name));
    rmdirSync(draft);
  }
  mkdirSync(draft, { mode: 0o700 });
  chmodSync(draft, 0o700);
  onFolder(draft, (folder) => fchownSync(folder, user.uid, user.gid));
}

/** Root's own again; what lies in it is left as it is. */
function closeToOthers(old: string): void {
  onFolder(old, (folder) => {
    fchownSync(folder, 0, 0);
    fchmodSync(folder, 0o700);
  });
}

function onFolder(path: string, work: (folder: number) => void): void {
  const folder = openSync(path, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW);
  try {
    work(folder);
  } finally {
    closeSync(folder);
  }
}
