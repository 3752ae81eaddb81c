import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { draftOf, type HomeFiles } from './home-files.ts';
import type { ServerUser } from './server-user.ts';
import { shellFiles } from './shell-files.ts';

/** The files of a server that runs as `user`. */
export function homeFiles(user: ServerUser): HomeFiles {
  return user.uid === undefined ? ownFiles : shellFiles(user);
}

/** As ourselves: what we may do and what the server may do is the same. */
export const ownFiles: HomeFiles = {
  makeFolder(path) {
    removeLink(path);
    mkdirSync(path, { recursive: true, mode: 0o700 });
    chmodSync(path, 0o700);
  },
  exists: (path) => existsSync(path),
  read(path) {
    try {
      return isLink(path) ? '' : readFileSync(path, 'utf8').slice(0, 65_536);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  },
  readEnd(path) {
    try {
      return readFileSync(path, 'utf8').slice(-4096);
    } catch {
      return undefined;
    }
  },
  write(path, text) {
    const draft = draftOf(path);
    writeFileSync(draft, text, { mode: 0o600 });
    renameSync(draft, path);
  },
  createOnce(path, text) {
    const draft = draftOf(path);
    writeFileSync(draft, text, { mode: 0o600 });
    try {
      linkSync(draft, path);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    } finally {
      rmSync(draft, { force: true });
    }
  },
  prepareLog(path, maxBytes) {
    removeLink(path);
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > maxBytes) renameSync(path, `${path}.1`);
  },
  list: (folder) => readdirSync(folder),
  link: (to, path) => symlinkSync(to, path),
  rename(from, to) {
    if (lstatSync(to, { throwIfNoEntry: false }) !== undefined) throw new Error(`${to} is there already`);
    renameSync(from, to);
  },
  remove: (path) => rmSync(path, { recursive: true, force: true }),
};

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function removeLink(path: string): void {
  if (isLink(path)) rmSync(path);
}
