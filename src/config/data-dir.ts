import { realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { projectFile } from '../project-root.ts';

/** What the data folder depends on besides DATA_DIR. */
export interface Machine {
  isRoot: boolean;
  platform: NodeJS.Platform;
  homeDir: string;
  /** Folder of the program, in which no data may lie: a new checkout would lose it. */
  checkout: string;
}

/** The machine that we run on. */
export function thisMachine(): Machine {
  return {
    isRoot: process.getuid?.() === 0,
    platform: process.platform,
    homeDir: homedir(),
    checkout: projectFile(),
  };
}

/**
 * Where data lies when DATA_DIR says nothing: /var/lib/kentongan as root (the database server's user cannot enter
 * root's own home), otherwise the XDG data folder, on Windows the user's local application data.
 */
export function defaultDataDir(env: NodeJS.ProcessEnv, machine: Machine): string {
  if (machine.isRoot) return '/var/lib/kentongan';
  if (machine.platform === 'win32')
    return join(env.LOCALAPPDATA ?? join(machine.homeDir, 'AppData', 'Local'), 'kentongan');
  // A relative XDG_DATA_HOME is to be ignored (XDG Base Directory Specification).
  const xdg = env.XDG_DATA_HOME;
  const base = xdg !== undefined && isAbsolute(xdg) ? xdg : join(machine.homeDir, '.local', 'share');
  return join(base, 'kentongan');
}

/** Whether a folder, which need not exist, lies in the program's own, also by way of a symbolic link. */
export function isInsideCheckout(folder: string, machine: Machine): boolean {
  const way = relative(realPath(machine.checkout), realPath(folder));
  return !way.startsWith('..') && !isAbsolute(way);
}

function realPath(path: string): string {
  const absolute = resolve(path);
  try {
    return realpathSync(absolute);
  } catch {
    const parent = dirname(absolute);
    return parent === absolute ? absolute : join(realPath(parent), basename(absolute));
  }
}
