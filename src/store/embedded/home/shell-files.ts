import { spawnSync } from 'node:child_process';
import { serverEnvironment } from '../process/server-environment.ts';
import { draftOf, type HomeFiles } from './home-files.ts';
import type { ServerUser } from './server-user.ts';

/** A file of the home could not be worked with by the server's user; `detail` is the system's own word. */
export class HomeFileError extends Error {
  constructor(
    readonly path: string,
    readonly user: string,
    readonly detail: string,
  ) {
    super(`${path} cannot be used by ${user}: ${detail}`);
  }
}

/** A planted pipe or a hanging disk must not hold the program for ever. */
const PATIENCE_MS = 60_000;
const NOTHING = 44;

/** "$1" is the path, "$2" a second one; what is written comes by stdin. Plain POSIX shell, as every system has it. */
const SCRIPTS = {
  makeFolder: '[ ! -L "$1" ] || rm "$1"; mkdir -p "$1" && chmod 700 "$1"',
  exists: `[ -e "$1" ] || exit ${NOTHING}`,
  read: `[ ! -L "$1" ] || exit 0; [ -e "$1" ] || exit ${NOTHING}; [ -f "$1" ] || { echo "not a file" >&2; exit 1; }; head -c 65536 "$1" && exit 0
    [ ! -e "$1" ] && exit ${NOTHING}; exit 1`,
  readEnd: `[ -f "$1" ] || exit ${NOTHING}; tail -c 4096 "$1"`,
  write: '[ ! -d "$1" ] || { echo "a folder is in its place" >&2; exit 1; }; cat >"$2" && mv -f "$2" "$1"',
  createOnce: `cat >"$2" || exit 1; if [ -e "$1" ] || [ -L "$1" ]; then rm -f "$2"; exit ${NOTHING}; fi
    if ln "$2" "$1" 2>/dev/null; then rm -f "$2"; else rm -f "$2"; [ -e "$1" ] && exit ${NOTHING}; ls "$1" >&2; exit 1; fi`,
  prepareLog: `[ ! -L "$1" ] || rm "$1"; [ ! -e "$1" ] || [ -f "$1" ] || { echo "not a file" >&2; exit 1; }
    if [ -f "$1" ] && [ "$(wc -c <"$1")" -gt "$2" ]; then mv -f "$1" "$1.1"; fi; : >>"$1"`,
  list: '[ -d "$1" ] && ls -A "$1"',
  link: 'ln -s "$2" "$1"',
  rename: 'if [ -e "$2" ] || [ -L "$2" ]; then echo "$2 is there already" >&2; exit 1; fi; mv "$1" "$2"',
  remove: 'rm -rf "$1"',
} as const;

/** The files of a home by a shell that has the user's rights and no others, from the first moment on. */
export function shellFiles(user: ServerUser): HomeFiles {
  /** @returns what it printed; undefined when it says that there is nothing */
  const run = (name: keyof typeof SCRIPTS, path: string, second = '', input = ''): string | undefined => {
    const { uid, gid } = user;
    const { status, stdout, stderr, error } = spawnSync(
      '/bin/sh',
      ['-c', `umask 077\n${SCRIPTS[name]}`, 'sh', path, second],
      { uid, gid, cwd: '/', env: serverEnvironment(), input, encoding: 'utf8', timeout: PATIENCE_MS },
    );
    if (status === NOTHING) return undefined;
    if (status === 0) return stdout;
    const said = stderr?.trim().split('\n').at(-1)?.slice(0, 200);
    throw new HomeFileError(path, user.name, said || (error?.message ?? `${name} failed`));
  };
  return {
    makeFolder: (path) => void run('makeFolder', path),
    exists: (path) => run('exists', path) !== undefined,
    read: (path) => run('read', path),
    readEnd: (path) => run('readEnd', path),
    write: (path, text) => void run('write', path, draftOf(path), text),
    createOnce: (path, text) => run('createOnce', path, draftOf(path), text) !== undefined,
    prepareLog: (path, maxBytes) => void run('prepareLog', path, String(maxBytes)),
    list: (folder) => (run('list', folder) ?? '').split('\n').filter((name) => name !== ''),
    link: (to, path) => void run('link', path, to),
    rename: (from, to) => void run('rename', from, to),
    remove: (path) => void run('remove', path),
  };
}
