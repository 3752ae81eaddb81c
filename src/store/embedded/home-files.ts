import { randomUUID } from 'node:crypto';
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
import type { ServerUser } from './server-user.ts';
import { shellFiles } from './shell-files.ts';

/**
 * Everything the program does with files below the home of an embedded server, whose user can put whatever it likes
 * there, links to other people's files too: so it is done with that user's own rights, and a link leads nowhere that the
 * user could not go by itself.
 */
export interface HomeFiles {
  /** Makes the folder, for its user alone, or closes the one that is there; a link in its place is removed. */
  makeFolder(path: string): void;
  exists(path: string): boolean;
  /** The text (64 kB of it at most), of a link none; undefined when there is no such file. */
  read(path: string): string | undefined;
  /** The last of a text, 4 kB at most; undefined when it cannot be had. */
  readEnd(path: string): string | undefined;
  /** Puts a file for its user alone in the place of what is there, in one step. */
  write(path: string, text: string): void;
  /** Creates the file with its text in one step; false when something of this name exists. */
  createOnce(path: string, text: string): boolean;
  /** Makes sure that the file can be appended to; a link in its place is removed, one above `maxBytes` is put aside. */
  prepareLog(path: string, maxBytes: number): void;
  list(folder: string): string[];
  /** Makes a symbolic link at `path` that says `to`. */
  link(to: string, path: string): void;
  /** @throws when something has the new name already */
  rename(from: string, to: string): void;
  /** Removes a file, a link or a whole folder; nothing is done when there is none. */
  remove(path: string): void;
}

/** A name beside, that no other process uses: several may share the folder. */
export const draftOf = (path: string): string => `${path}.${randomUUID()}.tmp`;

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
