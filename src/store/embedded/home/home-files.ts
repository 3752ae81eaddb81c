import { randomUUID } from 'node:crypto';

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
